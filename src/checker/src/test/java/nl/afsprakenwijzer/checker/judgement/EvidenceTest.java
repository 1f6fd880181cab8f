package nl.afsprakenwijzer.checker.judgement;

import static nl.afsprakenwijzer.checker.judgement.Outcome.MET;
import static nl.afsprakenwijzer.checker.judgement.Outcome.NOT_JUDGED;
import static nl.afsprakenwijzer.checker.judgement.Outcome.PARTLY;
import static nl.afsprakenwijzer.checker.judgement.Outcome.UNMET;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import nl.afsprakenwijzer.checker.SmartChecker;
import nl.afsprakenwijzer.checker.reading.ActionFields;
import nl.afsprakenwijzer.checker.reading.AgreementContext;
import nl.afsprakenwijzer.checker.reading.Clause;
import nl.afsprakenwijzer.checker.reading.Evidence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A and R by what people know and the words do not tell. */
class EvidenceTest {
  private static final String HOMES =
      "Woonstede levert in 2027 in wijk Noord 24 nultredenwoningen op voor ouderen.";
  private static final String RESEARCH = "De gemeente onderzoekt in 2027 de behoefte aan hofjes.";
  private static final String UNKNOWN = "Of dit haalbaar is, staat niet in de tekst.";
  private static final SmartChecker CHECKER = SmartChecker.create();

  private record Case(String name, String text, Evidence evidence, Outcome outcome, String reason) {
    @Override
    public String toString() {
      return name;
    }
  }

  static Stream<Case> realistic() {
    return Stream.of(
        new Case(
            "capacity is enough",
            HOMES,
            new Known().capacity(30).evidence(),
            MET,
            "Het doel vraagt er 24; partijen kunnen er 30 aan."),
        new Case(
            "capacity is too small",
            HOMES,
            new Known().capacity(10.5).evidence(),
            UNMET,
            "Het doel vraagt er 24; partijen kunnen er 10,5 aan."),
        new Case(
            "money is too little",
            HOMES,
            new Known().capacity(30).money(1_000_000, 250_000).evidence(),
            UNMET,
            "Het doel vraagt er 24; partijen kunnen er 30 aan."
                + " Het kost € 6.000.000; er is € 1.000.000 beschikbaar."),
        new Case(
            "more than needed",
            HOMES,
            new Known().capacity(30).need(12).evidence(),
            PARTLY,
            "Het doel vraagt er 24; partijen kunnen er 30 aan."
                + " Er zijn er 12 nodig; het doel is meer: 24."),
        new Case(
            "target is there already",
            HOMES,
            new Known().baseline(24).capacity(30).evidence(),
            PARTLY,
            "De stand van nu is 24: het doel is er al."),
        new Case(
            "target is a total",
            HOMES,
            new Known().baseline(14).capacity(10).evidence(),
            MET,
            "Het doel vraagt er 10; partijen kunnen er 10 aan."),
        new Case(
            "a prerequisite is open",
            RESEARCH,
            new Known().prerequisite("budget voor het bureau", false).evidence(),
            PARTLY,
            "Nog niet geregeld: budget voor het bureau."),
        new Case(
            "prerequisites are fulfilled",
            RESEARCH,
            new Known().prerequisite("budget voor het bureau", true).evidence(),
            MET,
            "Alles wat eerst geregeld moet zijn, is geregeld."),
        new Case("nothing is known", HOMES, Evidence.none(), NOT_JUDGED, UNKNOWN),
        new Case(
            "only the need is known", HOMES, new Known().need(40).evidence(), NOT_JUDGED, UNKNOWN));
  }

  @ParameterizedTest
  @MethodSource("realistic")
  void realistic_isJudgedByTheFigures(Case known) {
    Verdict verdict = judge(known.text, known.evidence).profile().realistic();
    assertThat(verdict.outcome()).isEqualTo(known.outcome);
    assertThat(verdict.reason()).isEqualTo(known.reason);
    assertThat(verdict.question().isPresent()).isEqualTo(known.outcome == NOT_JUDGED);
  }

  @ParameterizedTest
  @MethodSource("realistic")
  void promiseThatDoesNotFit_hasAFinding(Case known) {
    boolean falls = known.outcome == PARTLY || known.outcome == UNMET;
    assertThat(
            judge(known.text, known.evidence).findings().stream()
                .anyMatch(f -> f.rule().equals("R2")))
        .isEqualTo(falls);
  }

  @Test
  void whatIsNotJudged_asksTheQuestionThatWouldSettleIt() {
    assertThat(question(HOMES))
        .contains(
            "Hoeveel nultredenwoningen kan de uitvoerder in deze tijd aan, en is het geld er?");
    assertThat(question(RESEARCH))
        .contains("Wie heeft hier tijd voor, en hoeveel uur is er nodig?");
    assertThat(question("De gemeente opent in 2027 een wijkloket in Noord."))
        .contains("Om hoeveel gaat het, en wie heeft daar het geld en de mensen voor?");
    assertThat(question("De wijk heeft een plein.")).isEmpty();
  }

  @Test
  void firmWordsThatAPartyDidNotAccept_meetTheLetterInPart() {
    assertThat(acceptable(HOMES, true).outcome()).isEqualTo(MET);
    assertThat(acceptable(HOMES, false).outcome()).isEqualTo(PARTLY);
    assertThat(acceptable("De gemeente wil in 2027 een wijkloket openen.", true).outcome())
        .isEqualTo(UNMET);
  }

  private static Verdict acceptable(String text, boolean accepted) {
    return judge(text, new Known().accepted(accepted).evidence()).profile().acceptable();
  }

  private static Optional<String> question(String text) {
    return judge(text, Evidence.none()).profile().realistic().question();
  }

  private static ClauseJudgement judge(String text, Evidence evidence) {
    return CHECKER.check(
        new Clause("", "", text, List.of(), ActionFields.none(), evidence),
        AgreementContext.none());
  }

  /** Evidence in the making. */
  private static final class Known {
    private Optional<Boolean> accepted = Optional.empty();
    private OptionalDouble baseline = OptionalDouble.empty();
    private OptionalDouble need = OptionalDouble.empty();
    private OptionalDouble capacity = OptionalDouble.empty();
    private OptionalDouble budget = OptionalDouble.empty();
    private OptionalDouble costEach = OptionalDouble.empty();
    private List<Evidence.Prerequisite> prerequisites = List.of();

    Known accepted(boolean yes) {
      accepted = Optional.of(yes);
      return this;
    }

    Known baseline(double number) {
      baseline = OptionalDouble.of(number);
      return this;
    }

    Known need(double number) {
      need = OptionalDouble.of(number);
      return this;
    }

    Known capacity(double number) {
      capacity = OptionalDouble.of(number);
      return this;
    }

    Known money(double whole, double each) {
      budget = OptionalDouble.of(whole);
      costEach = OptionalDouble.of(each);
      return this;
    }

    Known prerequisite(String name, boolean fulfilled) {
      prerequisites = List.of(new Evidence.Prerequisite(name, fulfilled));
      return this;
    }

    Evidence evidence() {
      return new Evidence(
          accepted,
          OptionalDouble.empty(),
          baseline,
          need,
          capacity,
          budget,
          costEach,
          prerequisites);
    }
  }
}
