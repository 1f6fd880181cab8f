package nl.afsprakenwijzer.documents.writing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;

/**
 * The lists of a Word file in the making. It counts along with Word, so that every paragraph prints
 * the number that it must have; where Word would print another, the paragraph gets a list that
 * starts anew.
 */
final class WordLists {
  private static final int BULLETS = 1;
  private static final int NUMBERS = 2;
  private static final int LEVELS = 9;

  private final TreeMap<Integer, String> shapes = new TreeMap<>();
  private final List<int[]> restarts = new ArrayList<>();
  private final int[] count = new int[LEVELS];

  /** Levels above one that was used, without a number of their own yet: there programs differ. */
  private final boolean[] passedOver = new boolean[LEVELS];

  /** The properties of a paragraph that is a bullet. */
  static String bullet() {
    return properties(BULLETS, 0);
  }

  /**
   * The properties of the next numbered paragraph; empty when the level already prints in another
   * shape.
   *
   * @param level from 0
   * @param shape what Word prints, with %1 for the count of level 0
   * @param wanted the count that must come there
   */
  String number(int level, String shape, int wanted) {
    if (level >= LEVELS || !shapes.computeIfAbsent(level, key -> shape).equals(shape)) {
      return "";
    }
    int list = NUMBERS;
    if (count[level] + 1 != wanted || passedOver[level]) {
      restarts.add(new int[] {level, wanted});
      list = NUMBERS + restarts.size();
    }
    count[level] = wanted;
    passedOver[level] = false;
    for (int above = 0; above < level; above++) {
      passedOver[above] |= count[above] == 0;
    }
    Arrays.fill(count, level + 1, LEVELS, 0);
    Arrays.fill(passedOver, level + 1, LEVELS, false);
    return properties(list, level);
  }

  private static String properties(int list, int level) {
    return "<w:numPr><w:ilvl w:val=\"" + level + "\"/><w:numId w:val=\"" + list + "\"/></w:numPr>";
  }

  /** The part that describes the lists; ask for it when all paragraphs are written. */
  String xml() {
    var xml = new StringBuilder(AgreementWord.opening("numbering"));
    xml.append(
            "<w:abstractNum w:abstractNumId=\"0\"><w:multiLevelType w:val=\"hybridMultilevel\"/>")
        .append(level(0, "bullet", "•", 360))
        .append("</w:abstractNum>");
    xml.append("<w:abstractNum w:abstractNumId=\"1\"><w:multiLevelType w:val=\"multilevel\"/>");
    shapes.forEach((level, shape) -> xml.append(level(level, "decimal", shape, 0)));
    xml.append("</w:abstractNum>");
    xml.append(list(BULLETS, 0, "")).append(list(NUMBERS, 1, ""));
    for (int i = 0; i < restarts.size(); i++) {
      String anew =
          "<w:lvlOverride w:ilvl=\""
              + restarts.get(i)[0]
              + "\"><w:startOverride w:val=\""
              + restarts.get(i)[1]
              + "\"/></w:lvlOverride>";
      xml.append(list(NUMBERS + 1 + i, 1, anew));
    }
    return xml.append("</w:numbering>").toString();
  }

  private static String level(int level, String format, String shape, int indent) {
    int left = indent == 0 ? 680 : indent;
    String place =
        shape.matches("\\p{L}.*") || indent == 0 && shape.length() == 2
            ? ""
            : "<w:pPr><w:ind w:left=\"" + left + "\" w:hanging=\"" + left + "\"/></w:pPr>";
    return "<w:lvl w:ilvl=\""
        + level
        + "\"><w:start w:val=\"1\"/><w:numFmt w:val=\""
        + format
        + "\"/><w:suff w:val=\""
        + (place.isEmpty() ? "space" : "tab")
        + "\"/><w:lvlText w:val=\""
        + XmlTags.escape(shape)
        + "\"/><w:lvlJc w:val=\"left\"/>"
        + place
        + "</w:lvl>";
  }

  private static String list(int id, int shape, String more) {
    return "<w:num w:numId=\""
        + id
        + "\"><w:abstractNumId w:val=\""
        + shape
        + "\"/>"
        + more
        + "</w:num>";
  }
}
