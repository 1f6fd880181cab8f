package nl.afsprakenwijzer.checker.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import nl.afsprakenwijzer.checker.SmartChecker;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * How well the checker judges, against clauses that people judged. Options: {@code
 * -Deval.print=true} prints the page, {@code -Deval.predictions=FILE} writes what was found, {@code
 * -Dapprove=true} takes over the figures.
 */
class EvaluationTest {
  private static final Path PAGE = Path.of("../../docs/nauwkeurigheid.md");

  /** Half a point. */
  private static final double SLACK = 0.005;

  private static final Evaluation EVALUATION =
      new Evaluation(LabelledClauses.all(), SmartChecker.create());

  @BeforeAll
  static void followOptions() throws IOException {
    if (Boolean.getBoolean("eval.print")) {
      System.out.println(AccuracyPage.of(EVALUATION));
    }
    if (System.getProperty("eval.predictions") != null) {
      Predictions.write(Path.of(System.getProperty("eval.predictions")), EVALUATION.clauses());
    }
    if (Boolean.getBoolean("approve")) {
      Baseline.write(EVALUATION.figures());
      Files.writeString(PAGE, AccuracyPage.of(EVALUATION));
    }
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
    assertThat(figure.isBetterWhenLow() ? 1 : figure.of(EVALUATION))
        .as(figure.title())
        .isGreaterThanOrEqualTo(figure.bar());
  }

  @ParameterizedTest
  @EnumSource(Figure.class)
  void figure_isNotWorseThanTheOneThatWasApproved(Figure figure) {
    Map<Figure, Double> approved = Baseline.read();
    assertThat(approved).containsOnlyKeys(Figure.values());
    double sign = figure.isBetterWhenLow() ? -1 : 1;
    assertThat(sign * figure.of(EVALUATION))
        .as("%s; -Dapprove=true takes over the new figures", figure.title())
        .isGreaterThanOrEqualTo(sign * approved.get(figure) - SLACK);
  }

  @Test
  void page_showsTheApprovedFigures() throws IOException {
    assertThat(Files.readString(PAGE)).contains(AccuracyPage.headlines(Baseline.read()));
  }
}
