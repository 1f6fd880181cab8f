package nl.afsprakenwijzer.documents;

import java.util.Map;

/**
 * One list of a Word document: how it counts at each level, and where it starts anew.
 *
 * @param counter lists with the same counter count on from each other
 * @param startAnew levels at which this list does not count on but starts at a number
 */
record NumberingDefinition(
    int counter, Map<Integer, Level> levels, Map<Integer, Integer> startAnew) {
  static final int LEVELS = 9;

  NumberingDefinition {
    levels = Map.copyOf(levels);
    startAnew = Map.copyOf(startAnew);
  }

  /**
   * @param format Word's name of the way of counting
   * @param text as printed, with %1 for the count of the highest level
   * @param restartAfter the level (counted from 1) whose step starts this one anew; -1 for any
   *     higher one, 0 for never
   * @param style the paragraph style that stands for this level; empty when there is none
   */
  record Level(
      int start, String format, String text, boolean arabic, int restartAfter, String style) {
    static final Level PLAIN = new Level(1, "decimal", "", false, -1, "");

    boolean isBullet() {
      return format.equals("bullet");
    }
  }

  Level level(int index) {
    return levels.getOrDefault(index, Level.PLAIN);
  }

  /** The level that a style stands for; the highest when it is not named. */
  int levelOfStyle(String style) {
    return levels.entrySet().stream()
        .filter(entry -> !style.isEmpty() && entry.getValue().style().equals(style))
        .mapToInt(Map.Entry::getKey)
        .findFirst()
        .orElse(0);
  }
}
