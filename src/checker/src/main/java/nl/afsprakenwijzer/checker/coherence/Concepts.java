package nl.afsprakenwijzer.checker.coherence;

import java.util.HashMap;
import java.util.Map;
import nl.afsprakenwijzer.checker.reading.LexiconFile;

/** Words that mean the same in an agreement: the rows of {@code concepts.csv}. */
final class Concepts {
  static final String IGNORED = "-";
  private static final Map<String, String> BY_WORD = load();

  private Concepts() {}

  /** The concept of a dictionary form: a row of the list, or else the word itself. */
  static String of(String lemma) {
    return BY_WORD.getOrDefault(lemma, lemma);
  }

  static boolean isListed(String lemma) {
    return BY_WORD.containsKey(lemma);
  }

  private static Map<String, String> load() {
    Map<String, String> concepts = new HashMap<>();
    for (String[] row : LexiconFile.beside(Concepts.class, "concepts.csv", "begrip", "woorden")) {
      for (String word : LexiconFile.alternatives(row[1])) {
        concepts.putIfAbsent(word, row[0]);
      }
    }
    return Map.copyOf(concepts);
  }
}
