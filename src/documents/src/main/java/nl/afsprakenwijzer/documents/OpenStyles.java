package nl.afsprakenwijzer.documents;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import nl.afsprakenwijzer.documents.NumberingDefinition.Level;

/** The styles of an OpenDocument text: of its paragraphs, its words and its lists. */
final class OpenStyles {
  /** The list of the numbers of headings; no other list can have this name. */
  static final String OUTLINE = "";

  private final Map<String, Style> styles = new HashMap<>();
  private final Map<String, Map<Integer, Level>> lists = new HashMap<>();

  private record Style(String base, ParagraphLook own) {}

  /** Reads the styles wherever they stand in a part, and passes the text over. */
  void read(XmlCursor xml) throws UnreadableDocument {
    if (xml.nextChild(0)) {
      while (xml.nextChild(1)) {
        switch (xml.openName()) {
          case "office:styles", "office:automatic-styles" -> readStyles(xml);
          default -> {}
        }
      }
    }
  }

  private void readStyles(XmlCursor xml) throws UnreadableDocument {
    int depth = xml.depth();
    while (xml.nextChild(depth)) {
      switch (xml.openName()) {
        case "style:style" -> readStyle(xml);
        case "text:list-style" -> readList(xml.attribute("name").orElse("?"), xml);
        case "text:outline-style" -> readList(OUTLINE, xml);
        default -> {}
      }
    }
  }

  private void readStyle(XmlCursor xml) throws UnreadableDocument {
    String id = xml.attribute("name").orElse("");
    String name = xml.attribute("display-name").orElse(id).replace("_20_", " ");
    String base = xml.attribute("parent-style-name").orElse("");
    String list = xml.attribute("list-style-name").orElse("");
    Boolean bold = readBold(xml);
    var look =
        new ParagraphLook(
            WordStyles.role(name, id), WordStyles.level(name, id), null, null, list, null, bold);
    if (styles.size() < Limits.STYLES) {
      styles.put(id, new Style(base, look));
    }
  }

  private static Boolean readBold(XmlCursor xml) throws UnreadableDocument {
    Boolean bold = null;
    int depth = xml.depth();
    while (xml.nextChild(depth)) {
      if (xml.openName().equals("style:text-properties")) {
        bold = xml.attribute("font-weight").map(weight -> weight.equals("bold")).orElse(null);
      }
    }
    return bold;
  }

  private void readList(String name, XmlCursor xml) throws UnreadableDocument {
    var levels = new HashMap<Integer, Level>();
    int depth = xml.depth();
    while (xml.nextChild(depth)) {
      int level = xml.number("level").orElse(0) - 1;
      if (level >= 0 && level < NumberingDefinition.LEVELS) {
        levels.put(level, level(level, xml));
      }
    }
    if (lists.size() < Limits.LISTS) {
      lists.put(name, levels);
    }
  }

  private static Level level(int level, XmlCursor xml) {
    int start = xml.number("start-value").orElse(1);
    if (xml.openName().equals("text:list-level-style-bullet")) {
      return new Level(start, "bullet", xml.attribute("bullet-char").orElse(""), false, -1, "");
    }
    String format = xml.attribute("num-format").orElse("");
    String text = format.isEmpty() ? "" : text(level, xml);
    return new Level(start, wordFormat(format), text, false, -1, "");
  }

  /** Word's way of writing what is printed: "%1.%2" for the counts of the first two levels. */
  private static String text(int level, XmlCursor xml) {
    Optional<String> whole = xml.attribute("num-list-format");
    if (whole.isPresent()) {
      return whole.get().replaceAll("%(\\d)%", "%$1");
    }
    int shown = Math.min(level + 1, Math.max(1, xml.number("display-levels").orElse(1)));
    var text = new StringBuilder(xml.attribute("num-prefix").orElse(""));
    for (int at = level - shown + 1; at <= level; at++) {
      text.append(at > level - shown + 1 ? "." : "").append('%').append(at + 1);
    }
    return text.append(xml.attribute("num-suffix").orElse("")).toString();
  }

  private static String wordFormat(String format) {
    return switch (format) {
      case "a" -> "lowerLetter";
      case "A" -> "upperLetter";
      case "i" -> "lowerRoman";
      case "I" -> "upperRoman";
      case "" -> "none";
      default -> "decimal";
    };
  }

  /** What a style says, with what it leaves open taken from the styles below it. */
  ParagraphLook look(String name) {
    var seen = new HashSet<String>();
    ParagraphLook look = ParagraphLook.NOTHING;
    for (String at = name;
        styles.containsKey(at) && seen.add(at) && seen.size() <= Limits.STYLE_CHAIN;
        at = styles.get(at).base()) {
      ParagraphLook own = styles.get(at).own();
      look = look.over(own);
    }
    return look;
  }

  /** The levels of a list. */
  Map<Integer, Level> list(String name) {
    return lists.getOrDefault(name, Map.of());
  }
}
