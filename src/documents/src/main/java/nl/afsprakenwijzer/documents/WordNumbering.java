package nl.afsprakenwijzer.documents;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Counts along with Word: gives every paragraph of a list the number that the reader sees. Made
 * anew for every document.
 */
final class WordNumbering {
  private final Map<Integer, NumberingDefinition> definitions;
  private final Map<Integer, Integer[]> counts = new HashMap<>();
  private final Set<String> startedAnew = new HashSet<>();

  WordNumbering(Map<Integer, NumberingDefinition> definitions) {
    this.definitions = definitions;
  }

  Optional<NumberingDefinition> definition(int list) {
    return Optional.ofNullable(definitions.get(list));
  }

  /** The number of the next paragraph in this list at this level. */
  Marker next(int list, int level) {
    NumberingDefinition definition = definitions.get(list);
    if (definition == null || level < 0 || level >= NumberingDefinition.LEVELS) {
      return Marker.NONE;
    }
    step(list, definition, level);
    NumberingDefinition.Level shape = definition.level(level);
    String series = shape.text() + " " + shape.format() + " " + level;
    return shape.isBullet()
        ? Marker.bullet(series)
        : Marker.printed(print(definition, level), series);
  }

  /** The next paragraph of this list at this level has this number. */
  void startAt(int list, int level, int number) {
    NumberingDefinition definition = definitions.get(list);
    if (definition != null && level >= 0 && level < NumberingDefinition.LEVELS) {
      Integer[] count =
          counts.computeIfAbsent(
              definition.counter(), key -> new Integer[NumberingDefinition.LEVELS]);
      count[level] = number - 1;
    }
  }

  private void step(int list, NumberingDefinition definition, int level) {
    Integer[] count =
        counts.computeIfAbsent(
            definition.counter(), key -> new Integer[NumberingDefinition.LEVELS]);
    Integer anew = definition.startAnew().get(level);
    if (anew != null && startedAnew.add(list + "/" + level)) {
      count[level] = anew;
    } else if (count[level] == null) {
      count[level] = definition.level(level).start();
    } else {
      count[level]++;
    }
    for (int higher = 0; higher < level; higher++) {
      if (count[higher] == null) {
        count[higher] = definition.level(higher).start();
      }
    }
    for (int deeper = level + 1; deeper < NumberingDefinition.LEVELS; deeper++) {
      int restart = definition.level(deeper).restartAfter();
      if (restart < 0 || level < restart) {
        count[deeper] = null;
      }
    }
  }

  private String print(NumberingDefinition definition, int level) {
    NumberingDefinition.Level shape = definition.level(level);
    Integer[] count = counts.get(definition.counter());
    var printed = new StringBuilder();
    String text = shape.text();
    for (int at = 0; at < text.length(); at++) {
      int placeholder =
          text.charAt(at) == '%' && at + 1 < text.length() ? text.charAt(at + 1) - '1' : -1;
      if (placeholder >= 0 && placeholder < NumberingDefinition.LEVELS) {
        String format = shape.arabic() ? "decimal" : definition.level(placeholder).format();
        int value =
            count[placeholder] == null ? definition.level(placeholder).start() : count[placeholder];
        printed.append(NumberFormat.format(value, format));
        at++;
      } else {
        printed.append(text.charAt(at));
      }
    }
    return printed.toString().strip();
  }
}
