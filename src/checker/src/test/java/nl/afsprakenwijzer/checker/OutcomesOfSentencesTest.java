package nl.afsprakenwijzer.checker;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.afsprakenwijzer.checker.judgement.ClauseJudgement;
import nl.afsprakenwijzer.checker.judgement.Outcome;
import nl.afsprakenwijzer.checker.reading.ClauseKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Sentences that show one construction of Dutch each, with the outcomes of S, M, A and T that
 * follow from docs/beoordeling.md: + met, ~ partly, - unmet, or "other" where nothing is agreed.
 */
class OutcomesOfSentencesTest {
  private static final SmartChecker CHECKER = SmartChecker.create();

  static List<String> sentences() {
    return Sentences.lines();
  }

  @Test
  void sentences_areMany() {
    assertThat(sentences()).hasSizeGreaterThan(50).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @MethodSource("sentences")
  void sentence_getsTheOutcomesThatFollowFromTheExplanation(String line) {
    String[] sides = line.split(" \\| ", 2);
    assertThat(outcomes(CHECKER.check(sides[1]))).as(sides[1]).isEqualTo(sides[0].strip());
  }

  private static String outcomes(ClauseJudgement judgement) {
    if (judgement.kind() == ClauseKind.OTHER) {
      return "other";
    }
    return Stream.of(
            judgement.profile().specific(),
            judgement.profile().measurable(),
            judgement.profile().acceptable(),
            judgement.profile().timeBound())
        .map(letter -> sign(letter.outcome()))
        .collect(Collectors.joining());
  }

  private static String sign(Outcome outcome) {
    return switch (outcome) {
      case MET -> "+";
      case PARTLY -> "~";
      case UNMET -> "-";
      case NOT_JUDGED -> "?";
    };
  }
}
