package nl.afsprakenwijzer.documents.writing;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Walks over the tags of a text that was found to be well-formed XML without a document type. It
 * says where each stands, so that something can be put between two characters while all others stay
 * as they are.
 */
final class XmlTags {
  private final String xml;
  private int begin;
  private int end;
  private int depth;

  XmlTags(String xml) {
    this.xml = xml;
  }

  /** Goes to the next tag, past comments and the like; false behind the root. */
  boolean next() {
    if (end > 0 && depth == 0) {
      return false;
    }
    begin = xml.indexOf('<', end);
    while (xml.charAt(begin + 1) == '!' || xml.charAt(begin + 1) == '?') {
      begin = xml.indexOf('<', behindMarkup());
    }
    end = behindTag();
    if (!opens()) {
      depth--;
    } else if (!isEmpty()) {
      depth++;
    }
    return true;
  }

  private int behindMarkup() {
    if (xml.startsWith("<!--", begin)) {
      return behind("-->");
    }
    return behind(
        xml.startsWith("<![CDATA[", begin) ? "]]>" : xml.charAt(begin + 1) == '?' ? "?>" : ">");
  }

  private int behind(String mark) {
    return xml.indexOf(mark, begin + 2) + mark.length();
  }

  private int behindTag() {
    int at = begin + 1;
    for (char quote = 0; quote != 0 || xml.charAt(at) != '>'; at++) {
      char c = xml.charAt(at);
      if (quote == 0 && (c == '"' || c == '\'')) {
        quote = c;
      } else if (c == quote) {
        quote = 0;
      }
    }
    return at + 1;
  }

  /** Offset of the tag. */
  int begin() {
    return begin;
  }

  /** Offset behind the tag. */
  int end() {
    return end;
  }

  boolean opens() {
    return xml.charAt(begin + 1) != '/';
  }

  /** Whether it opens and closes at once. */
  boolean isEmpty() {
    return xml.charAt(end - 2) == '/';
  }

  /** How deep its element stands; 1 for the root. */
  int level() {
    return opens() && !isEmpty() ? depth : depth + 1;
  }

  /** The name as written, with its prefix. */
  String name() {
    int from = opens() ? begin + 1 : begin + 2;
    int to = from;
    while (" \t\r\n/>".indexOf(xml.charAt(to)) < 0) {
      to++;
    }
    return xml.substring(from, to);
  }

  String localName() {
    String name = name();
    return name.substring(name.indexOf(':') + 1);
  }

  /** The value of an attribute as it is written, whatever its prefix; empty when it is absent. */
  String attribute(String localName) {
    Matcher attribute =
        Pattern.compile("[\\s:]" + localName + "\\s*=\\s*(\"[^\"]*\"|'[^']*')").matcher(text());
    return attribute.find() ? attribute.group(1).substring(1, attribute.group(1).length() - 1) : "";
  }

  /** The value of an attribute; -1 when it is no number. */
  int number(String localName) {
    String value = attribute(localName);
    return value.matches("\\d{1,9}") ? Integer.parseInt(value) : -1;
  }

  /** The tag as written. */
  String text() {
    return xml.substring(begin, end);
  }

  /** The same XML with one more element at the end of its root. */
  static String append(String xml, String element) {
    var tags = new XmlTags(xml);
    while (tags.next()) {
      // to the end of the root
    }
    if (tags.opens()) {
      String opened = xml.substring(0, tags.end - 2) + ">";
      return opened + element + "</" + tags.name() + ">" + xml.substring(tags.end);
    }
    return xml.substring(0, tags.begin) + element + xml.substring(tags.begin);
  }

  /** Text as it is written between tags or in an attribute. */
  static String escape(String text) {
    var escaped = new StringBuilder(text.length() + 16);
    text.codePoints().filter(XmlTags::isCharacter).forEach(c -> escape(c, escaped));
    return escaped.toString();
  }

  private static void escape(int c, StringBuilder into) {
    switch (c) {
      case '&' -> into.append("&amp;");
      case '<' -> into.append("&lt;");
      case '>' -> into.append("&gt;");
      case '"' -> into.append("&quot;");
      default -> into.appendCodePoint(c);
    }
  }

  private static boolean isCharacter(int c) {
    return c >= ' ' && c < 0xD800
        || c == '\t'
        || c == '\n'
        || c > 0xDFFF && c != 0xFFFE && c != 0xFFFF;
  }
}
