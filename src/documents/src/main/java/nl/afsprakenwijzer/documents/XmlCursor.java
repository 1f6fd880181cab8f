package nl.afsprakenwijzer.documents;

import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Walks through one XML part, child by child, without a document type, entities or anything from
 * outside. It counts the paragraphs that it passes, also those that nobody asked for.
 */
final class XmlCursor {
  private static final String TRANSITIONAL =
      "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  private static final String STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main";
  private static final String COMPATIBILITY =
      "http://schemas.openxmlformats.org/markup-compatibility/2006";

  private static final String OPEN_DOCUMENT = "urn:oasis:names:tc:opendocument:xmlns:";

  private final String part;
  private final XMLStreamReader reader;
  private int depth;
  private int elements;
  private int paragraphs;
  private int cells;

  private XmlCursor(String part, XMLStreamReader reader) {
    this.part = part;
    this.reader = reader;
  }

  static XmlCursor open(String part, byte[] xml) throws UnreadableDocument {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    // a limit of the JDK's own differs by version (none in 17, 100 in 25); ours is in begin()
    factory.setProperty("jdk.xml.maxElementDepth", "0");
    try {
      return new XmlCursor(part, factory.createXMLStreamReader(characters(xml)));
    } catch (XMLStreamException broken) {
      throw Refusal.damaged(part);
    }
  }

  /**
   * The text of a part, which is UTF-8 or UTF-16. Decoded here, because the parser prints to the
   * error stream when it meets a wrong byte.
   */
  private static Reader characters(byte[] xml) {
    int first = xml.length < 3 ? 0 : (xml[0] & 0xff) << 16 | (xml[1] & 0xff) << 8 | xml[2] & 0xff;
    boolean wide = first >> 8 == 0xFEFF || first >> 8 == 0xFFFE;
    int mark = first == 0xEFBBBF ? 3 : 0;
    var bytes = new ByteArrayInputStream(xml, mark, xml.length - mark);
    var charset = wide ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
    return new InputStreamReader(bytes, charset.newDecoder());
  }

  int depth() {
    return depth;
  }

  /** How many elements have begun so far; the one that the cursor stands on is the last of them. */
  int elements() {
    return elements;
  }

  /** How many paragraphs have begun so far. */
  int paragraphs() {
    return paragraphs;
  }

  /**
   * Goes to the next child of the element at this depth and passes what is left of the one before
   * it.
   */
  boolean nextChild(int parent) throws UnreadableDocument {
    while (true) {
      int event = advance();
      if (event == XMLStreamConstants.START_ELEMENT && depth == parent + 1) {
        return true;
      }
      if (event == XMLStreamConstants.END_DOCUMENT
          || event == XMLStreamConstants.END_ELEMENT && depth < parent) {
        return false;
      }
    }
  }

  /**
   * The name of a WordprocessingML element; others have a mark in front, so that they are never
   * taken for one.
   */
  String name() {
    if (isWord()) {
      return reader.getLocalName();
    }
    return (COMPATIBILITY.equals(reader.getNamespaceURI()) ? "mc:" : "other:")
        + reader.getLocalName();
  }

  /** The name of an OpenDocument element, with the usual prefix: "text:p", "table:table-row". */
  String openName() {
    String namespace = reader.getNamespaceURI();
    if (namespace == null || !namespace.startsWith(OPEN_DOCUMENT)) {
      return "other:" + reader.getLocalName();
    }
    int end = namespace.indexOf(':', OPEN_DOCUMENT.length());
    String prefix =
        namespace.substring(OPEN_DOCUMENT.length(), Math.max(end, OPEN_DOCUMENT.length()));
    return prefix + ":" + reader.getLocalName();
  }

  /** What comes next in an element that has text and children side by side. */
  enum Step {
    TEXT,
    CHILD,
    END
  }

  /** Goes to the next child or text of the element at this depth; see {@link #nextChild}. */
  Step nextStep(int parent) throws UnreadableDocument {
    while (true) {
      int event = advance();
      if (event == XMLStreamConstants.START_ELEMENT && depth == parent + 1) {
        return Step.CHILD;
      }
      if (depth == parent && reader.isCharacters()) {
        return Step.TEXT;
      }
      if (event == XMLStreamConstants.END_DOCUMENT
          || event == XMLStreamConstants.END_ELEMENT && depth < parent) {
        return Step.END;
      }
    }
  }

  /** The text that the cursor stands on. */
  String text() {
    return reader.getText();
  }

  /** An attribute by its local name, whatever its namespace. */
  Optional<String> attribute(String name) {
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      if (reader.getAttributeLocalName(i).equals(name)) {
        return Optional.of(reader.getAttributeValue(i));
      }
    }
    return Optional.empty();
  }

  /** The value of {@code w:val}. */
  String value() {
    return attribute("val").orElse("");
  }

  /** {@code w:val} as a number; empty when it is none. */
  Optional<Integer> number(String name) {
    try {
      return attribute(name).map(Integer::valueOf);
    } catch (NumberFormatException notANumber) {
      return Optional.empty();
    }
  }

  /** Whether a switch such as {@code w:b} is on: present, and not put off. */
  boolean isOn() {
    String value = value();
    return !(value.equals("0") || value.equals("false") || value.equals("off"));
  }

  /** Adds the text of the current element, up to its end. */
  void textInto(StringBuilder into) throws UnreadableDocument {
    int element = depth;
    while (advance() != XMLStreamConstants.END_ELEMENT || depth >= element) {
      if (reader.isCharacters()) {
        into.append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
      }
    }
  }

  private int advance() throws UnreadableDocument {
    try {
      int event = reader.hasNext() ? reader.next() : XMLStreamConstants.END_DOCUMENT;
      switch (event) {
        case XMLStreamConstants.START_ELEMENT -> begin();
        case XMLStreamConstants.END_ELEMENT -> depth--;
        case XMLStreamConstants.DTD -> throw Refusal.docType(part);
        case XMLStreamConstants.ENTITY_REFERENCE -> throw Refusal.damaged(part);
        default -> {}
      }
      return event;
    } catch (XMLStreamException | RuntimeException broken) {
      // the parser of the JDK also throws unchecked exceptions on some damaged files
      throw Refusal.damaged(part);
    }
  }

  private void begin() throws UnreadableDocument {
    depth++;
    elements++;
    if (depth > Limits.XML_DEPTH) {
      throw Refusal.tooDeep(part);
    }
    if (elements > Limits.XML_ELEMENTS) {
      throw Refusal.tooLargeInside();
    }
    switch (reader.getLocalName()) {
      case "p", "h" -> paragraphs += isWord() || openName().startsWith("text:") ? 1 : 0;
      case "tr", "tc", "table-row", "table-cell" -> cells++;
      default -> {}
    }
    // every cell and every row has a paragraph of its own, if the file is a real one
    if (paragraphs > Limits.PARAGRAPHS || cells > 2 * Limits.PARAGRAPHS) {
      throw Refusal.tooManyParagraphs(Place.PARAGRAPH.at(Limits.PARAGRAPHS));
    }
  }

  private boolean isWord() {
    String namespace = reader.getNamespaceURI();
    return TRANSITIONAL.equals(namespace) || STRICT.equals(namespace);
  }
}
