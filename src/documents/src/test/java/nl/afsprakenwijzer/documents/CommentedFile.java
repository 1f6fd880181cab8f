package nl.afsprakenwijzer.documents;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** A .docx with comments, looked at by a reader that shares nothing with the writer. */
record CommentedFile(Map<String, byte[]> parts) {

  /** One comment: who wrote it, its paragraphs, and the words that it stands at. */
  record Comment(String author, List<String> paragraphs, String words) {}

  static CommentedFile of(byte[] file) {
    var parts = new LinkedHashMap<String, byte[]>();
    try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        parts.put(entry.getName(), zip.readAllBytes());
      }
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
    return new CommentedFile(parts);
  }

  /** A file on disk, of which the directory at the end is read: a streamed zip needs that. */
  static CommentedFile ofSaved(Path file) throws IOException {
    var parts = new LinkedHashMap<String, byte[]>();
    try (var zip = new ZipFile(file.toFile())) {
      for (ZipEntry entry : zip.stream().map(ZipEntry.class::cast).toList()) {
        parts.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
      }
    }
    return new CommentedFile(parts);
  }

  String text(String part) {
    return new String(parts.get(part), StandardCharsets.UTF_8);
  }

  List<Comment> comments() {
    var comments = new ArrayList<Comment>();
    Element main = dom("word/document.xml").getDocumentElement();
    for (Element comment : all(dom("word/comments.xml").getDocumentElement(), "w:comment")) {
      String id = comment.getAttribute("w:id");
      List<String> lines = all(comment, "w:p").stream().map(Node::getTextContent).toList();
      comments.add(new Comment(comment.getAttribute("w:author"), lines, words(main, id)));
    }
    return comments;
  }

  /** The words between the marks of a comment, which must be there once each and in order. */
  private static String words(Element main, String id) {
    var words = new StringBuilder();
    String state = "";
    for (Element element : all(main, "*")) {
      boolean its = element.getAttribute("w:id").equals(id);
      switch (element.getTagName()) {
        case "w:commentRangeStart", "w:commentRangeEnd", "w:commentReference" ->
            state += its ? element.getTagName().substring(9) + " " : "";
        case "w:t" -> words.append(state.equals("RangeStart ") ? element.getTextContent() : "");
        case "w:tab", "w:br" -> words.append(state.equals("RangeStart ") ? " " : "");
        default -> {}
      }
    }
    return state.equals("RangeStart RangeEnd Reference ") ? words.toString() : "?? " + state;
  }

  /**
   * The main part without its comments and with runs of the same look put together, so that two
   * files can be compared.
   */
  String plain() {
    Document document = dom("word/document.xml");
    Element root = document.getDocumentElement();
    for (String mark : List.of("w:commentRangeStart", "w:commentRangeEnd")) {
      all(root, mark).forEach(CommentedFile::remove);
    }
    for (Element reference : all(root, "w:commentReference")) {
      remove((Element) reference.getParentNode());
    }
    join(root);
    return show(root);
  }

  private static void join(Element parent) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (!(node instanceof Element element)) {
        continue;
      }
      join(element);
      while (element.getNextSibling() instanceof Element next && goTogether(element, next)) {
        NodeList children = next.getChildNodes();
        for (Node child = children.item(0); child != null; child = children.item(0)) {
          boolean look = child.getNodeName().equals("w:rPr");
          next.removeChild(child);
          if (!look) {
            element.appendChild(child);
          }
        }
        remove(next);
        element.normalize();
        join(element);
      }
    }
  }

  private static boolean goTogether(Element one, Element next) {
    return switch (one.getTagName()) {
      case "w:t" -> next.getTagName().equals("w:t");
      case "w:r" -> next.getTagName().equals("w:r") && look(one).equals(look(next));
      default -> false;
    };
  }

  private static String look(Element run) {
    Node first = run.getFirstChild();
    boolean present = first instanceof Element look && look.getTagName().equals("w:rPr");
    return attributes(run) + (present ? show((Element) first) : "");
  }

  private static String show(Element element) {
    var shown = new StringBuilder("<" + element.getTagName() + attributes(element) + ">");
    for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
      shown.append(node instanceof Element child ? show(child) : node.getNodeValue());
    }
    return shown.append("</>\n").toString();
  }

  private static String attributes(Element element) {
    var shown = new StringBuilder();
    for (int i = 0; i < element.getAttributes().getLength(); i++) {
      Node attribute = element.getAttributes().item(i);
      shown.append(attribute.getNodeName().equals("xml:space") ? "" : " " + attribute);
    }
    return shown.toString();
  }

  private static void remove(Element element) {
    element.getParentNode().removeChild(element);
  }

  static List<Element> all(Element root, String name) {
    NodeList found = root.getElementsByTagName(name);
    var list = new ArrayList<Element>();
    for (int i = 0; i < found.getLength(); i++) {
      list.add((Element) found.item(i));
    }
    return list;
  }

  Document dom(String part) {
    try {
      return DocumentBuilderFactory.newInstance()
          .newDocumentBuilder()
          .parse(new ByteArrayInputStream(parts.get(part)));
    } catch (Exception broken) {
      // whatever the parser cannot do with the part, the test must fail with the part in view
      throw new AssertionError(part + " is no XML: " + text(part), broken);
    }
  }
}
