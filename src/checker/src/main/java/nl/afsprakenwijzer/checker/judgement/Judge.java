package nl.afsprakenwijzer.checker.judgement;

import java.util.List;
import java.util.Optional;
import nl.afsprakenwijzer.checker.reading.ClauseKind;
import nl.afsprakenwijzer.checker.reading.ClauseReading;
import nl.afsprakenwijzer.checker.reading.Months;
import nl.afsprakenwijzer.checker.reading.Obligation;
import nl.afsprakenwijzer.checker.reading.Quantity;
import nl.afsprakenwijzer.checker.reading.Span;
import nl.afsprakenwijzer.checker.reading.Term;
import nl.afsprakenwijzer.checker.reading.TimeReference;
import nl.afsprakenwijzer.checker.rules.Feasibility;
import nl.afsprakenwijzer.checker.rules.Steering;

/**
 * Gives the outcome on every letter, with what it rests on. The definition of each outcome is the
 * assessment guide.
 */
public final class Judge {
  private static final Verdict NO_DUTY =
      new Verdict(
          Outcome.NOT_JUDGED,
          "Dit is geen afspraak: niemand gaat iets doen of laten.",
          Optional.empty());
  private static final SmartProfile OTHER =
      new SmartProfile(NO_DUTY, NO_DUTY, NO_DUTY, NO_DUTY, NO_DUTY);

  private Judge() {}

  /** The five letters of a clause that was read. */
  public static SmartProfile profile(ClauseReading reading) {
    if (reading.kind() == ClauseKind.OTHER || reading.main().isEmpty()) {
      return OTHER;
    }
    Obligation duty = reading.main().get();
    return new SmartProfile(
        explained(reading, specific(reading, duty)),
        explained(reading, measurable(duty)),
        explained(reading, acceptable(reading, duty)),
        realistic(reading, duty),
        explained(reading, timeBound(reading, duty)));
  }

  /** What is not met and left open on purpose keeps its outcome, with the reason of the parties. */
  private static Verdict explained(ClauseReading reading, Verdict verdict) {
    if (verdict.outcome() == Outcome.MET) {
      return verdict;
    }
    return reading
        .clause()
        .open()
        .map(
            open ->
                verdict.saying(
                    "Bewust open tot en met " + Months.day(open.until()) + ": " + open.reason()))
        .orElse(verdict);
  }

  private static Verdict specific(ClauseReading reading, Obligation duty) {
    boolean named = duty.doer() == Obligation.Doer.NAMED || duty.doer() == Obligation.Doer.JOINTLY;
    boolean surrounded = !named && reading.found().actor().isPresent();
    boolean who = named || surrounded;
    Outcome outcome =
        who && duty.concrete()
            ? Outcome.MET
            : who || duty.concrete() ? Outcome.PARTLY : Outcome.UNMET;
    String actor =
        surrounded
            ? "Wie het doet, staat in " + reading.found().actor().get() + ". "
            : who ? "Er staat wie het doet. " : "Er staat niet wie het doet. ";
    String action =
        duty.concrete() ? "Wat er gebeurt, is te zien." : "Wat er precies gebeurt, staat er niet.";
    Optional<Span> place =
        duty.actors().isEmpty()
            ? Optional.of(duty.verb())
            : Optional.of(duty.actors().get(0).span());
    return new Verdict(outcome, actor + action, place);
  }

  private static Verdict measurable(Obligation duty) {
    return switch (duty.measure()) {
      case COUNTED ->
          new Verdict(Outcome.MET, "Er staat een aantal of bedrag bij.", firstQuantity(duty));
      case OBSERVABLE ->
          new Verdict(
              Outcome.MET,
              "Een ander kan later nagaan of het is gebeurd.",
              Optional.of(duty.verb()));
      case VAGUE ->
          new Verdict(
              Outcome.PARTLY,
              "Er is iets om naar te kijken, maar hoeveel of wanneer het goed is, staat er niet.",
              Optional.of(duty.verb()));
      case NOTHING ->
          new Verdict(
              Outcome.UNMET,
              "Er staat niets waaraan een ander kan zien of het is gelukt.",
              Optional.of(duty.verb()));
    };
  }

  private static Optional<Span> firstQuantity(Obligation duty) {
    List<Quantity> quantities = duty.quantities();
    return quantities.isEmpty() ? Optional.of(duty.verb()) : Optional.of(quantities.get(0).span());
  }

  private static Verdict acceptable(ClauseReading reading, Obligation duty) {
    Optional<Steering.Commitment> beyond = Steering.beyond(duty, reading);
    if (beyond.isPresent()) {
      return beyond(beyond.get());
    }
    Verdict words = binding(duty);
    return words.outcome() == Outcome.MET ? accepted(reading, words) : words;
  }

  /** Firm words still wait for the parties, when people say so. */
  private static Verdict accepted(ClauseReading reading, Verdict firm) {
    return reading
        .clause()
        .evidence()
        .accepted()
        .map(
            accepted ->
                accepted
                    ? new Verdict(
                        Outcome.MET,
                        "Het is vast toegezegd en de partijen hebben het aanvaard.",
                        firm.place())
                    : new Verdict(
                        Outcome.PARTLY,
                        "Het is vast toegezegd, maar nog niet elke partij heeft het aanvaard.",
                        firm.place()))
        .orElse(firm);
  }

  private static Verdict realistic(ClauseReading reading, Obligation duty) {
    Feasibility.Weighed weighed = Feasibility.weigh(duty, reading);
    Outcome outcome =
        switch (weighed.state()) {
          case FITS -> Outcome.MET;
          case DOUBTFUL -> Outcome.PARTLY;
          case IMPOSSIBLE -> Outcome.UNMET;
          case UNKNOWN -> Outcome.NOT_JUDGED;
        };
    return new Verdict(outcome, weighed.reason(), Optional.empty(), weighed.question());
  }

  private static Verdict beyond(Steering.Commitment promise) {
    return new Verdict(
        Outcome.UNMET,
        "Wie dit belooft, gaat niet over " + promise.name() + ". Dat doet " + promise.who() + ".",
        Optional.of(promise.doer().span()));
  }

  private static Verdict binding(Obligation duty) {
    Optional<Span> place =
        Optional.of(duty.hedges().isEmpty() ? duty.verb() : duty.hedges().get(0).span());
    return switch (duty.binding()) {
      case FIRM -> new Verdict(Outcome.MET, "Het is vast toegezegd.", Optional.of(duty.verb()));
      case WEAK ->
          new Verdict(
              Outcome.PARTLY, "Het is een inspanning of er hangt een voorwaarde aan.", place);
      case WISH ->
          new Verdict(
              Outcome.UNMET, "Het is een wens of verwachting; niemand zegt het toe.", place);
      case OUTSIDER ->
          new Verdict(
              Outcome.UNMET,
              "Wie het moet doen, zit niet aan tafel.",
              Optional.of(duty.actors().get(0).span()));
    };
  }

  private static Verdict never(Obligation duty) {
    return new Verdict(
        Outcome.UNMET, "Er staat niet wanneer het klaar is.", Optional.of(duty.verb()));
  }

  /** An agreement ends, so that nothing in it is without any end; a date of its own is better. */
  private static Verdict withinTerm(Term term) {
    return new Verdict(
        Outcome.PARTLY,
        "Er staat geen eigen datum bij. De looptijd van de overeenkomst loopt tot en met "
            + Months.day(term.to())
            + ".",
        Optional.empty());
  }

  private static Optional<Span> fixed(List<TimeReference> times) {
    for (TimeReference time : times) {
      if (time.isFixed()) {
        return Optional.of(time.span());
      }
    }
    return Optional.empty();
  }

  private static Verdict timeBound(ClauseReading reading, Obligation duty) {
    if (duty.timing() != Obligation.Timing.FIXED && reading.found().time().isPresent()) {
      return new Verdict(
          Outcome.MET,
          "Wanneer het klaar is, staat in " + reading.found().time().get() + ".",
          Optional.empty());
    }
    return switch (duty.timing()) {
      case FIXED ->
          new Verdict(
              Outcome.MET,
              "Er staat wanneer het klaar is of hoe vaak het gebeurt.",
              fixed(duty.times()));
      case VAGUE ->
          new Verdict(
              Outcome.PARTLY,
              "Er staat iets over tijd, maar niet wanneer het klaar is.",
              Optional.of(duty.times().isEmpty() ? duty.verb() : duty.times().get(0).span()));
      case NONE -> reading.context().term().map(Judge::withinTerm).orElseGet(() -> never(duty));
    };
  }
}
