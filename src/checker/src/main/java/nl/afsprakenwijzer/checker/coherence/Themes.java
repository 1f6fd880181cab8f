package nl.afsprakenwijzer.checker.coherence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.afsprakenwijzer.checker.reading.Lexeme;
import nl.afsprakenwijzer.checker.reading.LexiconFile;

/** The themes of agreements on housing and care with their subjects: {@code themes.csv}. */
final class Themes {
  private static final List<Subject> SUBJECTS = new ArrayList<>();
  private static final Map<String, List<Subject>> BY_WORD = new HashMap<>();

  /** The themes in the order of the guide, with the names that people see. */
  static final Map<String, String> NAMES = new LinkedHashMap<>();

  /** A subject within a theme. */
  record Subject(String theme, String name) {}

  static {
    NAMES.put("voorraad", "Woningvoorraad");
    NAMES.put("ruimte", "Wonen en voorzieningen");
    NAMES.put("sociaal", "Sociaal domein");
    NAMES.put("proces", "Samenwerken");
    for (String[] row :
        LexiconFile.beside(Themes.class, "themes.csv", "thema", "deelthema", "woorden", "bron")) {
      if (!NAMES.containsKey(row[0])) {
        throw new IllegalStateException("themes.csv: there is no theme " + row[0]);
      }
      Subject subject = new Subject(row[0], row[1]);
      SUBJECTS.add(subject);
      for (String word : LexiconFile.alternatives(row[2])) {
        BY_WORD.computeIfAbsent(word, w -> new ArrayList<>()).add(subject);
      }
    }
  }

  private Themes() {}

  static List<Subject> subjects() {
    return List.copyOf(SUBJECTS);
  }

  /** The subject that most words of a clause point to; the first of the list when two tie. */
  static Optional<Subject> of(List<Lexeme> lexemes) {
    Map<Subject, Integer> votes = new HashMap<>();
    for (Lexeme lexeme : lexemes) {
      vote(lexeme.lemma(), 2, votes);
      lexeme.parts().forEach(part -> vote(part, 1, votes));
    }
    Subject best = null;
    for (Subject subject : SUBJECTS) {
      int found = votes.getOrDefault(subject, 0);
      if (found > (best == null ? 0 : votes.get(best))) {
        best = subject;
      }
    }
    return Optional.ofNullable(best);
  }

  private static void vote(String word, int weight, Map<Subject, Integer> votes) {
    for (Subject subject : BY_WORD.getOrDefault(word, List.of())) {
      votes.merge(subject, weight, Integer::sum);
    }
  }
}
