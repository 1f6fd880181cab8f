package nl.afsprakenwijzer.checker.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import nl.afsprakenwijzer.checker.SmartChecker;
import nl.afsprakenwijzer.checker.reading.AgreementContext;
import nl.afsprakenwijzer.checker.reading.Clause;
import nl.afsprakenwijzer.checker.reading.ClauseReading;
import nl.afsprakenwijzer.checker.reading.LexiconFile;
import nl.afsprakenwijzer.checker.reading.Party;
import nl.afsprakenwijzer.checker.reading.PartyKind;
import nl.afsprakenwijzer.checker.reading.Reader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SteeringTest {
  private static final Reader READER = Reader.load();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "De corporatie levert in 2027 zorg aan twaalf bewoners. | CONCERN",
        "De gemeente garandeert in 2027 veertig Wlz-plaatsen. | CONCERN",
        "De corporaties wijzigen in 2027 het omgevingsplan. | CONCERN",
        "De corporatie verleent binnen acht weken de omgevingsvergunning. | CONCERN",
        "Het omgevingsplan wordt in 2027 door de corporatie gewijzigd. | CONCERN",
        "De huurdersorganisatie bouwt in 2027 twaalf nultredenwoningen. | CONCERN",
        "Het zorgkantoor geeft in 2027 Wlz-indicaties af. | CONCERN",
        "De gemeente behoudt tot en met 2029 de buslijn. | INFLUENCE",
        "De gemeente wijzigt in 2027 het omgevingsplan. | CONTROL",
        "De gemeente en de corporatie wijzigen in 2027 het omgevingsplan. | CONTROL",
        "Het zorgkantoor koopt in 2027 verpleeghuiszorg in. | CONTROL"
      })
  void promise_isWeighedByWhoMakesIt(String text, Steerability level) {
    assertThat(promise(text, AgreementContext.none()).map(Steering.Commitment::level))
        .contains(level);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "De corporatie past het ontwerp in 2027 aan het omgevingsplan aan.",
        "De corporatie vraagt de gemeente in 2027 het omgevingsplan te wijzigen.",
        "De corporatie draagt in 2027 zorg voor schone portieken.",
        "De corporatie levert geen zorg.",
        "De corporatie biedt in 2027 twaalf woningen met zorg aan.",
        "Partijen stellen in 2027 de woonvisie vast.",
        "De corporatie stelt in 2027 tien woningen beschikbaar. De zorgaanbieder biedt er begeleiding.",
        "De woonconsulent verleent in 2027 zorg.",
        "De gemeente bouwt in 2027 twaalf woningen."
      })
  void promise_isNotWeighedWhereNothingIsDecidedOrTheDoerIsUnknown(String text) {
    assertThat(promise(text, AgreementContext.none())).isEmpty();
  }

  @Test
  void partyByName_isWeighedByItsKind() {
    Party corporation =
        new Party("Stichting Vlasstede", PartyKind.HOUSING_CORPORATION, List.of("Vlasstede"), true);
    AgreementContext context =
        new AgreementContext(List.of(corporation), Optional.empty(), List.of());
    String text =
        "Vlasstede wijzigt uiterlijk in het derde kwartaal van 2026 het omgevingsplan voor"
            + " Havenoord-Zuid, zodat daar 40 zorggeschikte woningen mogelijk worden gemaakt.";
    assertThat(promise(text, context).map(Steering.Commitment::level))
        .contains(Steerability.CONCERN);
    assertThat(promise(text, AgreementContext.none())).isEmpty();
  }

  /** "Thuiszorg Zonnehof" sounds like care; the agreement knows better. */
  @Test
  void partyWhoseNameIsOnAList_keepsTheKindThatTheAgreementGivesIt() {
    Party party = new Party("Casade", PartyKind.CARE_PROVIDER, List.of(), true);
    AgreementContext context = new AgreementContext(List.of(party), Optional.empty(), List.of());
    ClauseReading reading =
        READER.in(context).read(Clause.of("Casade opent in 2027 een steunpunt."));
    assertThat(reading.main().get().actors())
        .extracting(actor -> actor.party().get())
        .containsExactly(PartyKind.CARE_PROVIDER);
  }

  /** Every subject that the reader knows, has a row that says who steers it, and the other way. */
  @Test
  void subjects_haveOneRowEach() {
    List<String> read =
        LexiconFile.beside(
                SmartChecker.class,
                "lexicon/subjects.csv",
                "code",
                "werkwoorden",
                "woorden",
                "vuurt",
                "zwijgt")
            .stream()
            .map(row -> row[0])
            .toList();
    assertThat(read).hasSizeGreaterThan(15).doesNotHaveDuplicates();
    assertThat(Steering.subjects()).hasSameElementsAs(read);
  }

  private static Optional<Steering.Commitment> promise(String text, AgreementContext context) {
    ClauseReading reading = READER.in(context).read(Clause.of(text));
    assertThat(reading.main()).as(text).isPresent();
    return Steering.promise(reading.main().get(), reading);
  }
}
