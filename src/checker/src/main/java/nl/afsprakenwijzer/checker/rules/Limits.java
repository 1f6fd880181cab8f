package nl.afsprakenwijzer.checker.rules;

import java.util.HashMap;
import java.util.Map;
import nl.afsprakenwijzer.checker.reading.LexiconFile;

/** Limits that the law sets: the rows of {@code limits.csv}, each with its source and date. */
final class Limits {
  private static final Map<String, Double> BY_NAME = load();

  private Limits() {}

  /** The lowest value that the law allows, in the unit of the row. */
  static double of(String name) {
    Double limit = BY_NAME.get(name);
    if (limit == null) {
      throw new IllegalStateException("limits.csv has no row for " + name);
    }
    return limit;
  }

  private static Map<String, Double> load() {
    Map<String, Double> limits = new HashMap<>();
    for (String[] row :
        LexiconFile.beside(
            Limits.class, "limits.csv", "naam", "minstens", "eenheid", "sinds", "bron", "plaats")) {
      limits.put(row[0], Double.valueOf(row[1]));
    }
    return limits;
  }
}
