package nl.afsprakenwijzer.checker.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.afsprakenwijzer.checker.SmartChecker;
import nl.afsprakenwijzer.checker.judgement.ClauseJudgement;
import nl.afsprakenwijzer.checker.reading.AgreementContext;
import nl.afsprakenwijzer.checker.reading.Clause;
import nl.afsprakenwijzer.checker.reading.LexiconFile;
import nl.afsprakenwijzer.checker.reading.Term;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What people usually fill in goes with the open slot, and stays out of the text. */
class SuggestionsTest {
  private static final SmartChecker CHECKER = SmartChecker.create();
  private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "De gemeente heeft in 2027 aandacht voor ontmoeting."
            + "| oppervlakte in m2 en het aantal uren dat de ruimte open is",
        "De corporatie zorgt in 2027 voor voldoende geschikte woningen."
            + "| aantal opgeleverde nultredenwoningen",
        "De gemeente vermindert in 2027 de eenzaamheid onder ouderen."
            + "| deel van de ouderen dat zich eenzaam voelt, volgens de GGD",
        "De corporatie bevordert in 2027 de doorstroming."
            + "| aantal verhuizingen van ouderen naar een geschikte woning per jaar"
      })
  void missingAmount_comesWithTheUsualIndicatorOfItsSubject(String text, String indicator) {
    assertThat(suggestions(text, AgreementContext.none(), Slot.AMOUNT)).containsExactly(indicator);
  }

  @Test
  void missingDate_comesWithTheNextDatesOfTheYear() {
    assertThat(
            suggestions(
                "Woonstede plaatst tien liften.", AgreementContext.none().on(DAY), Slot.TIME))
        .containsExactly(
            "15 december 2026 (de afspraken voor het nieuwe jaar)",
            "1 april 2027 (het verzoek om overleg)",
            "1 juli 2027 (het bod van de corporatie)");
  }

  @Test
  void nextDates_stayWithinTheTerm() {
    Term term = new Term(LocalDate.of(2026, 1, 1), LocalDate.of(2027, 4, 30));
    AgreementContext context = new AgreementContext(List.of(), Optional.of(term), List.of());
    assertThat(suggestions("Woonstede plaatst tien liften.", context.on(DAY), Slot.TIME))
        .containsExactly(
            "15 december 2026 (de afspraken voor het nieuwe jaar)",
            "1 april 2027 (het verzoek om overleg)",
            "30 april 2027 (het eind van de looptijd)");
    assertThat(suggestions("Woonstede plaatst tien liften.", context, Slot.TIME))
        .containsExactly("30 april 2027 (het eind van de looptijd)");
  }

  @Test
  void withoutDateAndTerm_noDateIsSuggested() {
    assertThat(suggestions("Woonstede plaatst tien liften.", AgreementContext.none(), Slot.TIME))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Gemeente en Woonstede bespreken elk kwartaal de voortgang.",
        "De gemeente betaalt vanaf 1 juli 2027 40.000 euro aan het wijkloket.",
        "Gemeente en Woonstede bespreken regelmatig de voortgang.",
        "Woonstede plaatst bij mutatie een traplift in elke seniorenwoning."
      })
  void otherTimesThanTheDayItIsDone_comeWithoutADate(String text) {
    assertThat(slots(text, Slot.TIME)).isNotEmpty().allMatch(slot -> slot.suggestions().isEmpty());
  }

  @Test
  void hours_comeWithoutAMeasureOfSpace() {
    assertThat(slots("De gemeente opent uiterlijk 1 mei 2027 een ontmoetingsruimte.", Slot.AMOUNT))
        .extracting(OpenSlot::hint)
        .containsExactly("aantal uur");
    assertThat(slots("De gemeente opent uiterlijk 1 mei 2027 een ontmoetingsruimte.", Slot.AMOUNT))
        .allMatch(slot -> slot.suggestions().isEmpty());
  }

  @Test
  void suggestions_neverStandInTheText() {
    Rewrite rewrite = rewrite("De gemeente wil meer ontmoeting.", AgreementContext.none().on(DAY));
    assertThat(rewrite.slots()).isNotEmpty();
    assertThat(rewrite.text()).doesNotContain("2026", "2027", "oppervlakte");
  }

  /** Every topic that the reader knows has a measure, and the other way. */
  @Test
  void topics_haveOneMeasureEach() {
    List<String> read =
        LexiconFile.beside(
                SmartChecker.class, "lexicon/topics.csv", "code", "vormen", "vuurt", "zwijgt")
            .stream()
            .map(row -> row[0])
            .toList();
    assertThat(read).hasSizeGreaterThan(20).doesNotHaveDuplicates();
    assertThat(Suggestions.topics()).hasSameElementsAs(read);
  }

  private static List<String> suggestions(String text, AgreementContext context, Slot slot) {
    return rewrite(text, context).slots().stream()
        .filter(open -> open.slot() == slot)
        .findFirst()
        .orElseThrow()
        .suggestions();
  }

  /** The open slots of the findings, each mended alone. */
  private static List<OpenSlot> slots(String text, Slot slot) {
    return CHECKER.check(Clause.of(text), AgreementContext.none().on(DAY)).findings().stream()
        .flatMap(finding -> finding.rewrite().stream())
        .flatMap(rewrite -> rewrite.slots().stream())
        .filter(open -> open.slot() == slot)
        .toList();
  }

  private static Rewrite rewrite(String text, AgreementContext context) {
    ClauseJudgement judged = CHECKER.check(Clause.of(text), context);
    return judged.rewrite().orElseThrow();
  }
}
