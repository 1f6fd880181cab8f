package nl.afsprakenwijzer.checker.rules;

import static org.assertj.core.api.Assertions.assertThat;

import nl.afsprakenwijzer.checker.SmartChecker;
import nl.afsprakenwijzer.checker.judgement.ClauseJudgement;
import org.junit.jupiter.api.Test;
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

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "De corporatie bepaalt die zelf.| De corporatie bepaalt die uiterlijk [datum] zelf.",
        "Partijen zorgen ervoor dat ouderen prettig wonen.| [Welke partijen] zorgen uiterlijk"
            + " [datum] door [concrete actie] ervoor dat ouderen prettig wonen (resultaat: [aantal"
            + " en wat]).",
        "De corporaties verplichten zich ertoe om 20 woningen te bouwen.| De corporaties"
            + " verplichten zich uiterlijk [datum] ertoe om 20 woningen te bouwen.",
        "De corporaties spannen zich maximaal in om 20 woningen te bouwen.| De corporaties"
            + " verplichten zich uiterlijk [datum] ertoe om 20 woningen te bouwen.",
        "De corporaties nemen dit mee in hun beleid.| De corporaties nemen dit uiterlijk [datum]"
            + " door [concrete actie] mee in hun beleid (resultaat: [aantal en wat]).",
        "In wijk Noord proberen wij in 2027 tien liften te plaatsen.| In wijk Noord verplichten"
            + " wij, [welke partijen], ons ertoe in 2027 tien liften te plaatsen."
      })
  void wordsThatCannotStandBehindTheVerb_standWhereTheyCan(String text, String mended) {
    assertThat(rewrite(text)).isEqualTo(mended);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Het streven is om in 2027 in wijk Noord 20 woningen te slopen.| De afspraak is om in 2027"
            + " in wijk Noord 20 woningen te slopen (trekker: [welke partij]).",
        "De huurverhoging is in 2027 maximaal 2%.| De huurverhoging is in 2027 maximaal 2%"
            + " (trekker: [welke partij]).",
        "Er komt een wijkloket.| Er komt uiterlijk [datum] een wijkloket (trekker: [welke partij])."
      })
  void subjectThatCannotAct_getsSomebodyWhoSeesToIt(String text, String mended) {
    assertThat(rewrite(text)).isEqualTo(mended);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Woonstede verkoopt geen woningen in wijk Noord.| Woonstede verkoopt tot en met [datum]"
            + " geen woningen in wijk Noord.",
        "De corporaties blijven 400 woningen verhuren.| De corporaties blijven tot en met [datum]"
            + " 400 woningen verhuren.",
        "De gemeente heeft aandacht voor eenzaamheid.| De gemeente heeft tot en met [datum] door"
            + " [concrete actie] aandacht voor eenzaamheid (resultaat: [aantal en wat]).",
        "Woonstede levert 20 woningen op.| Woonstede levert uiterlijk [datum] 20 woningen op."
      })
  void dutyThatGoesOn_getsAnEndAndADutyThatIsDoneADay(String text, String mended) {
    assertThat(rewrite(text)).isEqualTo(mended);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "De gemeente wil dat de bewoners in 2027 tien trapliften krijgen.| De gemeente zorgt ervoor"
            + " dat de bewoners in 2027 tien trapliften krijgen.",
        "De huurdersbond wordt in 2027 door de gemeente betrokken bij plannen voor sloop.| De"
            + " huurdersbond wordt in 2027 door de gemeente betrokken bij plannen voor sloop"
            + " (door [concrete actie]; resultaat: [aantal en wat])."
      })
  void wish_becomesAPromiseInTheWordsOfTheSentence(String text, String mended) {
    assertThat(rewrite(text)).isEqualTo(mended);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Woonstede ontruimt in 2027 een woning niet zonder meer.| Woonstede ontruimt in 2027 een"
            + " woning alleen in [welke gevallen].",
        "De corporatie huisvest in 2027 twintig ouderen waar mogelijk in wijk Noord.| De corporatie"
            + " huisvest in 2027 twintig ouderen, in [welke gevallen], in wijk Noord.",
        "Bij sloop van de flat plaatst Woonstede tien trapliften.| Bij sloop van de flat plaatst"
            + " Woonstede tien trapliften (binnen [termijn])."
      })
  void whatARewriteAdds_keepsTheMeaning(String text, String mended) {
    assertThat(rewrite(text)).isEqualTo(mended);
  }

  @Test
  void splitOfAMendedSubject_repeatsTheMendedOne() {
    assertThat(
            rewrite(
                "Partijen plaatsen in 2027 tien liften in wijk Noord en betalen in 2027 het"
                    + " onderhoud."))
        .isEqualTo(
            "[Welke partijen] plaatsen in 2027 tien liften in wijk Noord.\n[Welke partijen]"
                + " betalen in 2027 het onderhoud.");
  }

  private static String rewrite(String text) {
    ClauseJudgement judged = CHECKER.check(text);
    return judged.rewrite().orElseThrow().text();
  }
}
