package nl.afsprakenwijzer.checker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.afsprakenwijzer.checker.judgement.ClauseJudgement;
import nl.afsprakenwijzer.checker.judgement.Outcome;
import nl.afsprakenwijzer.checker.reading.ActionFields;
import nl.afsprakenwijzer.checker.reading.AgreementContext;
import nl.afsprakenwijzer.checker.reading.Clause;
import nl.afsprakenwijzer.checker.reading.Definition;
import nl.afsprakenwijzer.checker.reading.DeliberatelyOpen;
import nl.afsprakenwijzer.checker.reading.Term;
import nl.afsprakenwijzer.checker.rules.Finding;
import nl.afsprakenwijzer.checker.rules.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands around a clause is looked up before anything is called missing. */
class ClauseInContextTest {
  private static final SmartChecker CHECKER = SmartChecker.create();
  private static final String PASSIVE = "Er worden in 2027 twaalf bankjes geplaatst.";
  private static final DeliberatelyOpen OPEN =
      new DeliberatelyOpen("De begroting is er in mei.", LocalDate.of(2027, 5, 31));

  @ParameterizedTest
  @ValueSource(strings = {"De gemeente", "3.2 Inzet van de gemeente", "Wat doet de gemeente?"})
  void headingThatNamesOneParty_tellsWhoDoesIt(String heading) {
    ClauseJudgement judgement = under(heading);
    assertThat(judgement.profile().specific().outcome()).isEqualTo(Outcome.MET);
    assertThat(judgement.profile().specific().reason())
        .isEqualTo(
            "Wie het doet, staat in de kop \"" + heading + "\". Wat er gebeurt, is te zien.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Gemeente en corporatie", "Samen met de gemeente", "Leefbaarheid", "Partijen"})
  void headingThatNamesNobodyAlone_tellsNothing(String heading) {
    assertThat(under(heading).profile().specific().outcome()).isEqualTo(Outcome.PARTLY);
  }

  @Test
  void definitionOfWe_tellsWhoDoesIt() {
    AgreementContext context =
        new AgreementContext(
            List.of(), Optional.empty(), List.of(new Definition("wij", "de corporatie")));
    ClauseJudgement judgement =
        CHECKER.check(Clause.of("Wij plaatsen in 2027 twaalf bankjes."), context);
    assertThat(judgement.profile().specific().reason())
        .isEqualTo(
            "Wie het doet, staat in de begrippen: wij is de corporatie. Wat er gebeurt, is te"
                + " zien.");
  }

  @Test
  void clauseThatIsLeftOpenOnPurpose_keepsItsOutcomeWithTheReasonAndGivesOnlyTips() {
    Clause clause = Clause.of("De corporatie plaatst enkele bankjes.");
    ClauseJudgement plain = CHECKER.check(clause, AgreementContext.none());
    ClauseJudgement open = CHECKER.check(clause.leftOpen(OPEN), AgreementContext.none());
    assertThat(plain.findings()).extracting(Finding::severity).contains(Severity.ERROR);
    assertThat(open.findings()).extracting(Finding::severity).containsOnly(Severity.TIP);
    assertThat(open.findings()).hasSameSizeAs(plain.findings());
    assertThat(open.profile().timeBound().outcome()).isEqualTo(Outcome.UNMET);
    assertThat(open.profile().timeBound().reason())
        .isEqualTo(
            "Er staat niet wanneer het klaar is. Bewust open tot en met 31 mei 2027: De begroting"
                + " is er in mei.");
    assertThat(open.clause().open()).contains(OPEN);
  }

  @Test
  void termOfTheAgreement_standsInForAMissingDateInPart() {
    Term term = new Term(LocalDate.of(2026, 1, 1), LocalDate.of(2029, 12, 31));
    AgreementContext context = new AgreementContext(List.of(), Optional.of(term), List.of());
    Clause clause = Clause.of("De corporatie plaatst twaalf bankjes.");
    ClauseJudgement alone = CHECKER.check(clause, AgreementContext.none());
    ClauseJudgement judgement = CHECKER.check(clause, context);
    assertThat(alone.profile().timeBound().outcome()).isEqualTo(Outcome.UNMET);
    assertThat(judgement.profile().timeBound().outcome()).isEqualTo(Outcome.PARTLY);
    assertThat(judgement.profile().timeBound().reason())
        .isEqualTo(
            "Er staat geen eigen datum bij. De looptijd van de overeenkomst loopt tot en met 31"
                + " december 2029.");
    assertThat(judgement.findings()).extracting(Finding::rule).contains("T1");
  }

  @Test
  void openPoint_isOpenUntilItsDay() {
    assertThat(OPEN.isOpenOn(LocalDate.of(2027, 5, 31))).isTrue();
    assertThat(OPEN.isOpenOn(LocalDate.of(2027, 6, 1))).isFalse();
  }

  @Test
  void openPointWithoutReason_isRefused() {
    assertThatThrownBy(() -> new DeliberatelyOpen(" ", LocalDate.of(2027, 5, 31)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Schrijf waarom de afspraak bewust open is.");
  }

  private static ClauseJudgement under(String heading) {
    Clause clause = new Clause("", "", PASSIVE, List.of(heading), ActionFields.none());
    return CHECKER.check(clause, AgreementContext.none());
  }
}
