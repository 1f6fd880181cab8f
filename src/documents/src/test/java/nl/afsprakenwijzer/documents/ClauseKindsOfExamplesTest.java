package nl.afsprakenwijzer.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.afsprakenwijzer.checker.SmartChecker;
import nl.afsprakenwijzer.checker.judgement.ClauseJudgement;
import nl.afsprakenwijzer.checker.reading.ClauseKind;
import nl.afsprakenwijzer.documents.AnswerKey.ClauseAnswer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A whole agreement: what is an agreement in it and what is not, as a person sees it. */
class ClauseKindsOfExamplesTest {
  private static final SmartChecker CHECKER = SmartChecker.create();

  /**
   * The known differences stand in plain sight: a condition on changes of the agreement itself, and
   * "daarover maken we geen afspraken", after which a sentence says what each does.
   */
  @ParameterizedTest
  @CsvSource({"a.docx,15.2", "b.docx,7/1"})
  void kindOfEveryClause_isThatOfTheKey_exceptOne(String name, String exception)
      throws UnreadableDocument {
    List<ClauseAnswer> answers = AnswerKey.of(name).clauses();
    AgreementDocument document = DocumentReader.read(name, TestFile.bytes(name));
    Map<String, ClauseKind> kinds =
        CHECKER.check(document.clauses(), document.context()).clauses().stream()
            .collect(
                Collectors.toMap(judgement -> judgement.clause().number(), ClauseJudgement::kind));

    assertThat(answers).as("the key itself").hasSizeGreaterThan(50);
    assertThat(answers)
        .filteredOn(answer -> kinds.get(answer.number()) != kindOf(answer))
        .extracting(ClauseAnswer::number)
        .containsExactly(exception);
  }

  private static ClauseKind kindOf(ClauseAnswer answer) {
    return answer.kind().equals("commitment") ? ClauseKind.COMMITMENT : ClauseKind.OTHER;
  }
}
