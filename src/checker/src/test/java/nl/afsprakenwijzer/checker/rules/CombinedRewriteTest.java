package nl.afsprakenwijzer.checker.rules;

import static org.assertj.core.api.Assertions.assertThat;

import nl.afsprakenwijzer.checker.SmartChecker;
import nl.afsprakenwijzer.checker.judgement.ClauseJudgement;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What all changes of a clause make together. */
class CombinedRewriteTest {
  private static final SmartChecker CHECKER = SmartChecker.create();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Woonstede plaatst in 2027 tien liften en de gemeente betaalt in 2027 40.000 euro.|"
            + " Woonstede plaatst in 2027 tien liften. // De gemeente betaalt in 2027 40.000 euro.",
        "Woonstede plaatst in 2027 tien liften en verhuurt in 2028 veertig woningen.| Woonstede"
            + " plaatst in 2027 tien liften. // Woonstede verhuurt in 2028 veertig woningen.",
        "Woonstede plaatst in 2027 tien liften. De gemeente betaalt in 2027 40.000 euro.| Woonstede"
            + " plaatst in 2027 tien liften. // De gemeente betaalt in 2027 40.000 euro.",
        "Woonstede plaatst in 2027 tien liften; de gemeente betaalt in 2027 40.000 euro."
            + "| Woonstede plaatst in 2027 tien liften. // De gemeente betaalt in 2027 40.000 euro."
      })
  void clauseWithTwoDuties_isSplitInTwo(String text, String split) {
    assertThat(rewrite(text)).isEqualTo(split.replace(" // ", "\n"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Woonstede plaatst in 2027 tien liften.",
        "Partijen bespreken en evalueren elk kwartaal de voortgang.",
        "Woonstede plaatst in 2027 tien liften.\nDe gemeente betaalt in 2027 40.000 euro."
      })
  void clauseWithADutyALine_staysWhole(String text) {
    assertThat(CHECKER.check(text).rewrite()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "In 2027 streven partijen naar twaalf nultredenwoningen in wijk Noord."
            + "| In 2027 zorgen [welke partijen] voor twaalf nultredenwoningen in wijk Noord."
      })
  void wordsInsideAWordingThatIsReplaced_areMendedToo(String text, String mended) {
    assertThat(rewrite(text)).isEqualTo(mended);
  }

  private static String rewrite(String text) {
    ClauseJudgement judged = CHECKER.check(text);
    return judged.rewrite().orElseThrow().text();
  }
}
