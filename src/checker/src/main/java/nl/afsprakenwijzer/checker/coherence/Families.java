package nl.afsprakenwijzer.checker.coherence;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import nl.afsprakenwijzer.checker.reading.Lexeme;
import nl.afsprakenwijzer.checker.reading.LexiconFile;

/** Target groups that belong together: the rows of {@code group-families.csv}. */
final class Families {
  private static final Map<String, String> BY_CODE = new HashMap<>();
  private static final Map<String, String> BY_WORD = new HashMap<>();
  private static final Set<String> GUIDED = new HashSet<>();

  static {
    for (String[] row :
        LexiconFile.beside(
            Families.class, "group-families.csv", "familie", "codes", "woorden", "begeleiding")) {
      LexiconFile.alternatives(row[1]).forEach(code -> BY_CODE.put(code, row[0]));
      LexiconFile.alternatives(row[2]).forEach(word -> BY_WORD.put(word, row[0]));
      if ("ja".equals(row[3])) {
        GUIDED.add(row[0]);
      }
    }
  }

  private Families() {}

  /** The family of a group of the word list; null for a general one, such as "bewoners". */
  static String ofCode(String code) {
    return BY_CODE.get(code);
  }

  /** The family that a word points to; null when it points to none. */
  static String ofWord(Lexeme word) {
    String family = BY_WORD.get(word.lemma());
    for (int i = 0; family == null && i < word.parts().size(); i++) {
      family = BY_WORD.get(word.parts().get(i));
    }
    return family;
  }

  /** Whether people of this family need guidance to stay in the home they get. */
  static boolean needsGuidance(String family) {
    return GUIDED.contains(family);
  }
}
