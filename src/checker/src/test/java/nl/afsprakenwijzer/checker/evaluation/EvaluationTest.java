package nl.afsprakenwijzer.checker.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.afsprakenwijzer.checker.SmartChecker;
import nl.afsprakenwijzer.checker.judgement.Outcome;
import nl.afsprakenwijzer.checker.reading.ClauseKind;
import nl.afsprakenwijzer.checker.reading.Reader;
import nl.afsprakenwijzer.checker.reading.WordListRows;
import nl.afsprakenwijzer.checker.rules.Criterion;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * How well the checker judges, against clauses that people judged. Options: {@code
 * -Deval.print=true} prints the page, {@code -Deval.predictions=FILE} writes what was found, {@code
 * -Dapprove=true} takes over the figures, {@code -Deval.rows=true} leaves rows of the word lists
 * out first.
 */
class EvaluationTest {
  private static final Path PAGE = Path.of("../../docs/nauwkeurigheid.md");

  /** Half a point. */
  private static final double SLACK = 0.005;

  private static final List<String> SETS = List.of("dev", "learned", "unseen");

  /** With fewer times that a rule speaks, its share tells nothing. */
  private static final int ENOUGH = 5;

  private static final SmartChecker CHECKER = SmartChecker.create();
  private static final Evaluation EVALUATION = evaluation("dev");
  private static final Evaluation LEARNED = evaluation("learned");

  /** Only its figures may be seen: who looks at its faults moves those clauses to the others. */
  private static final Evaluation UNSEEN = evaluation("unseen");

  private static Evaluation evaluation(String set) {
    return new Evaluation(LabelledClauses.of(set), CHECKER);
  }

  @BeforeAll
  static void followOptions() throws IOException {
    if (Boolean.getBoolean("eval.print")) {
      System.out.println(page());
    }
    if (System.getProperty("eval.predictions") != null) {
      Predictions.write(Path.of(System.getProperty("eval.predictions")), EVALUATION.clauses());
    }
    if (Boolean.getBoolean("eval.rows")) {
      leaveRowsOut();
    }
    if (Boolean.getBoolean("approve")) {
      Baseline.write("baseline", EVALUATION.figures());
      Baseline.write("baseline-learned", LEARNED.figures());
      Files.writeString(PAGE, page());
    }
  }

  /** Takes minutes: the figures without the rows that only one clause needs. */
  private static void leaveRowsOut() {
    RowSensitivity rows = new RowSensitivity(LabelledClauses.of("dev"));
    Baseline.writeRows(rows);
    Reader reader = WordListRows.without(rows.singleRows());
    for (String set : SETS) {
      Evaluation without = new Evaluation(LabelledClauses.of(set), reader);
      Baseline.write("without-" + set, without.figures());
    }
  }

  private static String page() {
    return AccuracyPage.of(
        EVALUATION,
        SETS.stream().map(s -> Baseline.read("without-" + s)).toList(),
        List.of(
            new OtherSet("weggelaten", Weighing.leftOut(LabelledClauses.of("dev"))),
            new OtherSet("geleerd", LEARNED),
            new OtherSet("ongezien, begin", UNSEEN, Baseline.read("first-unseen")),
            new OtherSet("ongezien, nu", UNSEEN)));
  }

  @Test
  void labelledClauses_areAllThere() {
    List<JudgedClause> clauses = EVALUATION.clauses();
    assertThat(clauses).hasSize(337);
    assertThat(EVALUATION.commitments()).hasSize(257);
    assertThat(EVALUATION.commitments())
        .allSatisfy(c -> assertThat(c.label().outcomes()).containsOnlyKeys(Evaluation.LETTERS));
    assertThat(clauses).extracting(c -> c.label().id()).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @EnumSource(Figure.class)
  void figure_reachesItsBar(Figure figure) {
    double sign = figure.isBetterWhenLow() ? -1 : 1;
    assertThat(sign * figure.of(EVALUATION))
        .as(figure.title())
        .isGreaterThanOrEqualTo(sign * figure.bar());
  }

  @ParameterizedTest
  @EnumSource(Figure.class)
  void figure_isNotWorseThanTheOneThatWasApproved(Figure figure) {
    assertNotWorse(figure, EVALUATION, Baseline.read("baseline"));
  }

  @ParameterizedTest
  @EnumSource(Figure.class)
  void figureOfClausesThatWereLearnedFrom_isNotWorseThanTheOneThatWasApproved(Figure figure) {
    assertThat(LEARNED.clauses()).hasSize(1444);
    assertNotWorse(figure, LEARNED, Baseline.read("baseline-learned"));
  }

  @Test
  void unseenClauses_areNoneOfTheClausesThatWereLearnedFrom() {
    assertThat(texts("unseen"))
        .hasSizeGreaterThan(200)
        .doesNotContainAnyElementsOf(texts("dev"))
        .doesNotContainAnyElementsOf(texts("learned"));
  }

  private static Set<String> texts(String set) {
    return LabelledClauses.of(set).stream().map(LabelledClause::text).collect(Collectors.toSet());
  }

  private static void assertNotWorse(
      Figure figure, Evaluation evaluation, Map<Figure, Double> approved) {
    assertThat(approved).containsOnlyKeys(Figure.values());
    double sign = figure.isBetterWhenLow() ? -1 : 1;
    assertThat(sign * figure.of(evaluation))
        .as("%s; -Dapprove=true takes over the new figures", figure.title())
        .isGreaterThanOrEqualTo(sign * approved.get(figure) - SLACK);
  }

  @Test
  void ruleThatIsOftenWrong_givesNoMoreThanATip() {
    List<LabelledClause> everything =
        SETS.stream().flatMap(s -> LabelledClauses.of(s).stream()).toList();
    List<RuleScore> loud =
        new Evaluation(everything, CHECKER)
            .rules().stream().filter(r -> r.isLabelled() && r.clauses() >= ENOUGH).toList();
    assertThat(loud).hasSizeGreaterThan(15);
    assertThat(loud)
        .allSatisfy(r -> assertThat(r.precision()).as(r.rule().id()).isGreaterThanOrEqualTo(0.70));
  }

  @Test
  void rowLeftOut_isMissedWhereItIsNeeded() {
    Set<WordListRows.Row> trying =
        WordListRows.all().stream()
            .filter(row -> row.forms().contains("proberen te"))
            .collect(Collectors.toSet());
    assertThat(trying).hasSize(1);
    List<LabelledClause> clauses =
        List.of(
            new LabelledClause(
                "",
                "Wij proberen een loket te openen.",
                ClauseKind.COMMITMENT,
                Map.of(),
                List.of()));
    assertThat(found(clauses, Set.of())).isEqualTo(Outcome.PARTLY);
    assertThat(found(clauses, trying)).isEqualTo(Outcome.MET);
  }

  private static Outcome found(List<LabelledClause> clauses, Set<WordListRows.Row> left) {
    return new Evaluation(clauses, WordListRows.without(left))
        .clauses()
        .get(0)
        .found(Criterion.ACCEPTABLE);
  }

  @Test
  void figuresOfEveryFifthPart_areNearTheWhole() {
    for (Figure figure :
        List.of(Figure.KIND, Figure.SPECIFIC, Figure.ACCEPTABLE, Figure.TIME_BOUND)) {
      assertThat(EVALUATION.parts(5))
          .hasSize(5)
          .allSatisfy(
              part -> assertThat(figure.of(part)).isGreaterThan(figure.of(EVALUATION) - 0.15));
    }
  }

  @Test
  void page_showsTheApprovedFigures() throws IOException {
    assertThat(Files.readString(PAGE)).contains(AccuracyPage.headlines(Baseline.read("baseline")));
  }
}
