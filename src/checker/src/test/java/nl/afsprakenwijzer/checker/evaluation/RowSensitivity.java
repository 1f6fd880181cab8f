package nl.afsprakenwijzer.checker.evaluation;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.afsprakenwijzer.checker.judgement.Judge;
import nl.afsprakenwijzer.checker.judgement.Outcome;
import nl.afsprakenwijzer.checker.judgement.SmartProfile;
import nl.afsprakenwijzer.checker.reading.AgreementContext;
import nl.afsprakenwijzer.checker.reading.Clause;
import nl.afsprakenwijzer.checker.reading.ClauseReading;
import nl.afsprakenwijzer.checker.reading.Reader;
import nl.afsprakenwijzer.checker.reading.WordListRows;

/**
 * How much rests on rows of the word lists that only one clause needs: every row is left out once.
 * Takes a minute or more.
 */
final class RowSensitivity {
  private static final int STEM = 4;
  private final List<WordListRows.Row> rows = WordListRows.all();
  private final Map<WordListRows.Row, Long> changed;

  /**
   * @param clauses in which a change is looked for
   */
  RowSensitivity(List<LabelledClause> clauses) {
    Reader whole = WordListRows.without(Set.of());
    Map<LabelledClause, List<Object>> before =
        clauses.stream()
            .collect(Collectors.toMap(Function.identity(), c -> outcomes(whole, c.text())));
    changed =
        rows.stream().collect(Collectors.toMap(Function.identity(), row -> changes(row, before)));
  }

  private static long changes(WordListRows.Row row, Map<LabelledClause, List<Object>> before) {
    List<LabelledClause> touched =
        before.keySet().stream().filter(clause -> mayStandIn(row, clause.text())).toList();
    if (touched.isEmpty()) {
      return 0;
    }
    Reader reader = WordListRows.without(Set.of(row));
    return touched.stream()
        .filter(clause -> !outcomes(reader, clause.text()).equals(before.get(clause)))
        .count();
  }

  /** A form begins as a word of the text does, or stands at the end of one. */
  private static boolean mayStandIn(WordListRows.Row row, String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    return row.forms().stream()
        .flatMap(form -> List.of(form.split(" ")).stream())
        .map(word -> word.substring(0, Math.min(STEM, word.length())))
        .anyMatch(lower::contains);
  }

  private static List<Object> outcomes(Reader reader, String text) {
    ClauseReading reading = reader.in(AgreementContext.none()).read(Clause.of(text));
    SmartProfile profile = Judge.profile(reading);
    List<Outcome> letters =
        Evaluation.LETTERS.stream().map(letter -> profile.of(letter).get().outcome()).toList();
    return List.of(reading.kind(), letters);
  }

  int rows() {
    return rows.size();
  }

  /** Rows without which some clause is judged otherwise. */
  long rowsThatMatter() {
    return changed.values().stream().filter(clauses -> clauses > 0).count();
  }

  /** Rows without which exactly one clause is judged otherwise. */
  Set<WordListRows.Row> singleRows() {
    return changed.entrySet().stream()
        .filter(entry -> entry.getValue() == 1)
        .map(Map.Entry::getKey)
        .collect(Collectors.toUnmodifiableSet());
  }
}
