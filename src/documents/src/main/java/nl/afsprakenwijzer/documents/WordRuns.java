package nl.afsprakenwijzer.documents;

import java.util.ArrayList;
import java.util.List;
import nl.afsprakenwijzer.documents.TrackedChange.Kind;

/** The words of one paragraph; text boxes that hang on it are read as blocks of their own. */
final class WordRuns {
  private final XmlCursor xml;
  private final FieldCodes fields;
  private final WordBody body;
  private final int tables;
  private final ParagraphLookReader properties = new ParagraphLookReader();
  private final StringBuilder raw = new StringBuilder();
  private final List<WordSource.Piece> pieces = new ArrayList<>();
  private final List<Block> boxes = new ArrayList<>();
  private int boldCharacters;
  private int lightCharacters;

  WordRuns(XmlCursor xml, FieldCodes fields, WordBody body, int tables) {
    this.xml = xml;
    this.fields = fields;
    this.body = body;
    this.tables = tables;
  }

  ParagraphLookReader properties() {
    return properties;
  }

  String raw() {
    return raw.toString();
  }

  /** From which elements the characters of {@link #raw} came. */
  List<WordSource.Piece> pieces() {
    return pieces;
  }

  List<Block> boxes() {
    return boxes;
  }

  /** Whether all words are bold; those whose run does not say so follow the style. */
  boolean isBold(boolean byStyle) {
    int plain = raw.toString().strip().length() - boldCharacters - lightCharacters;
    return lightCharacters == 0 && (byStyle || boldCharacters > 0 && plain <= 0);
  }

  /**
   * Reads what stands in the element that the cursor stands on: the paragraph, a link, an
   * insertion.
   */
  void read() throws UnreadableDocument {
    int depth = xml.depth();
    while (xml.nextChild(depth)) {
      switch (xml.name()) {
        case "pPr" -> properties.read(xml);
        case "r" -> readRun();
        case "ins", "moveTo" -> readInsertion();
        case "del", "moveFrom" -> readDeletion();
        case "sdtPr", "smartTagPr", "customXmlPr", "mc:Fallback" -> {}
        default -> read();
      }
    }
  }

  private void readInsertion() throws UnreadableDocument {
    int begin = raw.length();
    read();
    body.changed(Kind.INSERTION, raw.substring(begin));
  }

  private void readDeletion() throws UnreadableDocument {
    var text = new StringBuilder();
    readDeleted(text);
    body.changed(Kind.DELETION, text.toString());
  }

  private void readDeleted(StringBuilder text) throws UnreadableDocument {
    int depth = xml.depth();
    while (xml.nextChild(depth)) {
      switch (xml.name()) {
        case "delText", "t" -> xml.textInto(text);
        default -> readDeleted(text);
      }
    }
  }

  private void readRun() throws UnreadableDocument {
    Boolean bold = null;
    boolean hidden = false;
    int begin = raw.length();
    int depth = xml.depth();
    while (xml.nextChild(depth)) {
      if (xml.name().equals("rPr")) {
        int inner = xml.depth();
        while (xml.nextChild(inner)) {
          switch (xml.name()) {
            case "b" -> bold = xml.isOn();
            case "vanish" -> hidden = xml.isOn();
            default -> {}
          }
        }
      } else {
        int element = xml.elements();
        int offset = raw.length();
        readPiece();
        if (raw.length() > offset) {
          pieces.add(new WordSource.Piece(offset, element));
        }
      }
    }
    if (hidden) {
      raw.setLength(begin);
      pieces.removeIf(piece -> piece.offset() >= begin);
    }
    weigh(bold, raw.length() - begin);
  }

  private void weigh(Boolean bold, int characters) {
    if (Boolean.TRUE.equals(bold)) {
      boldCharacters += characters;
    } else if (Boolean.FALSE.equals(bold)) {
      lightCharacters += characters;
    }
  }

  private void readPiece() throws UnreadableDocument {
    switch (xml.name()) {
      case "t" -> readText();
      case "tab", "ptab" -> raw.append('\t');
      case "br", "cr" -> raw.append('\n');
      case "noBreakHyphen" -> raw.append('-');
      case "softHyphen" -> raw.append('\u00AD');
      case "fldChar" -> fields.mark(xml.attribute("fldCharType").orElse(""));
      case "instrText" -> readCode();
      case "delText", "delInstrText", "mc:Fallback" -> {}
      default -> readBoxes();
    }
  }

  private void readText() throws UnreadableDocument {
    int begin = raw.length();
    xml.textInto(raw);
    if (fields.isInCode()) {
      raw.setLength(begin);
    }
  }

  private void readCode() throws UnreadableDocument {
    var code = new StringBuilder();
    xml.textInto(code);
    fields.code(code);
  }

  /**
   * Looks in a drawing for text boxes; the older copy that Word keeps for older programs is passed
   * over.
   */
  private void readBoxes() throws UnreadableDocument {
    int depth = xml.depth();
    while (xml.nextChild(depth)) {
      switch (xml.name()) {
        case "txbxContent" -> body.readBlocks(boxes, tables);
        case "mc:Fallback" -> {}
        default -> readBoxes();
      }
    }
  }
}
