package nl.afsprakenwijzer.checker.rules;

import java.util.HashMap;
import java.util.Map;
import nl.afsprakenwijzer.checker.reading.Action;
import nl.afsprakenwijzer.checker.reading.LexiconFile;

/** What a deed does with what it counts: the rows of {@code deeds.csv}. */
enum Deed {
  /** Something comes that people count on. */
  GIVES,
  /** Something goes: the fewer the better. */
  TAKES,
  /** It goes on, so that it has an end and no delivery date. */
  LASTS,
  UNKNOWN;

  private static final Map<String, Deed> BY_VERB = load();

  static Deed of(Action action) {
    String lemma = action.lemma();
    String verb = lemma.substring(lemma.lastIndexOf(' ') + 1);
    return BY_VERB.getOrDefault(lemma, BY_VERB.getOrDefault(verb, UNKNOWN));
  }

  private static Deed named(String word) {
    return switch (word) {
      case "geeft" -> GIVES;
      case "neemt" -> TAKES;
      case "duurt" -> LASTS;
      default -> throw new IllegalStateException("deeds.csv: unknown soort " + word);
    };
  }

  private static Map<String, Deed> load() {
    Map<String, Deed> deeds = new HashMap<>();
    for (String[] row : LexiconFile.beside(Deed.class, "deeds.csv", "werkwoord", "soort")) {
      deeds.put(row[0], named(row[1]));
    }
    return deeds;
  }
}
