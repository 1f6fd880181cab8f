package nl.afsprakenwijzer.documents;

import java.util.HashMap;
import java.util.Map;
import nl.afsprakenwijzer.documents.NumberingDefinition.Level;

/** Reads numbering.xml. */
final class NumberingReader {
  private static final int LEVEL_CHARACTERS = 60;

  private final Map<Integer, Map<Integer, Level>> shapes = new HashMap<>();
  private final Map<String, Integer> byStyle = new HashMap<>();
  private final Map<Integer, String> linkedStyle = new HashMap<>();
  private final Map<Integer, NumberingDefinition> definitions = new HashMap<>();

  static Map<Integer, NumberingDefinition> read(String part, byte[] content)
      throws UnreadableDocument {
    var reader = new NumberingReader();
    XmlCursor xml = XmlCursor.open(part, content);
    if (xml.nextChild(0)) {
      while (xml.nextChild(1)) {
        switch (xml.name()) {
          case "abstractNum" -> reader.readShape(xml);
          case "num" -> reader.readList(xml);
          default -> {}
        }
      }
    }
    return reader.definitions;
  }

  private void readShape(XmlCursor xml) throws UnreadableDocument {
    int id = xml.number("abstractNumId").orElse(-1);
    var levels = new HashMap<Integer, Level>();
    int depth = xml.depth();
    while (xml.nextChild(depth)) {
      switch (xml.name()) {
        case "lvl" -> putLevel(levels, xml);
        case "styleLink" -> byStyle.put(xml.value(), id);
        case "numStyleLink" -> linkedStyle.put(id, xml.value());
        default -> {}
      }
    }
    if (shapes.size() < Limits.LISTS) {
      shapes.put(id, levels);
    }
  }

  private static void putLevel(Map<Integer, Level> levels, XmlCursor xml)
      throws UnreadableDocument {
    int index = xml.number("ilvl").orElse(0);
    Level level = readLevel(xml);
    if (index >= 0 && index < NumberingDefinition.LEVELS) {
      levels.put(index, level);
    }
  }

  private static Level readLevel(XmlCursor xml) throws UnreadableDocument {
    int start = 1;
    int restart = -1;
    boolean arabic = false;
    String format = Level.PLAIN.format();
    String text = "";
    String style = "";
    int depth = xml.depth();
    while (xml.nextChild(depth)) {
      switch (xml.name()) {
        case "start" -> start = xml.number("val").orElse(1);
        case "numFmt" -> format = xml.value();
        case "lvlText" -> text = shortened(xml.value());
        case "lvlRestart" -> restart = xml.number("val").orElse(-1);
        case "isLgl" -> arabic = xml.isOn();
        case "pStyle" -> style = xml.value();
        default -> {}
      }
    }
    return new Level(start, format, text, arabic, restart, style);
  }

  /** No number is longer; it is printed again for every paragraph. */
  private static String shortened(String text) {
    return text.substring(0, Math.min(text.length(), LEVEL_CHARACTERS));
  }

  private void readList(XmlCursor xml) throws UnreadableDocument {
    int id = xml.number("numId").orElse(-1);
    int shape = -1;
    var levels = new HashMap<Integer, Level>();
    var anew = new HashMap<Integer, Integer>();
    int depth = xml.depth();
    while (xml.nextChild(depth)) {
      switch (xml.name()) {
        case "abstractNumId" -> {
          shape = resolve(xml.number("val").orElse(-1));
          levels.putAll(shapes.getOrDefault(shape, Map.of()));
        }
        case "lvlOverride" -> readOverride(xml, levels, anew);
        default -> {}
      }
    }
    if (definitions.size() < Limits.LISTS) {
      definitions.put(id, new NumberingDefinition(shape, levels, anew));
    }
  }

  private int resolve(int shape) {
    return byStyle.getOrDefault(linkedStyle.getOrDefault(shape, ""), shape);
  }

  private static void readOverride(
      XmlCursor xml, Map<Integer, Level> levels, Map<Integer, Integer> anew)
      throws UnreadableDocument {
    int level = xml.number("ilvl").orElse(0);
    int depth = xml.depth();
    while (xml.nextChild(depth)) {
      switch (xml.name()) {
        case "startOverride" -> anew.put(level, xml.number("val").orElse(1));
        case "lvl" -> putLevel(levels, xml);
        default -> {}
      }
    }
  }
}
