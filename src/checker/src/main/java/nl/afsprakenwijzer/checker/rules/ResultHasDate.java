package nl.afsprakenwijzer.checker.rules;

import java.util.List;
import java.util.function.Consumer;
import nl.afsprakenwijzer.checker.reading.ClauseReading;
import nl.afsprakenwijzer.checker.reading.Obligation;
import nl.afsprakenwijzer.checker.reading.ObligationKind;

/** A result has a date. */
final class ResultHasDate implements ObligationRule {
  private static final RuleCard CARD =
      new RuleCard(
          "T1",
          Criterion.TIME_BOUND,
          Severity.ERROR,
          "Een resultaat heeft een datum",
          "Deze afspraak zegt niet wanneer het resultaat er is. Noem een datum, een jaar of een"
              + " periode.",
          "Zonder datum kan niemand vaststellen of de afspraak is nagekomen, en kunnen partijen "
              + "elkaar er niet op aanspreken.",
          List.of(Sources.AUTHORITY, Sources.VISITATIONS),
          List.of(
              "Woonstede «levert» in wijk Noord 24 nultredenwoningen op voor ouderen.",
              "De gemeente «wijst» in wijk Noord twee locaties aan voor flexwoningen."),
          List.of(
              "Woonstede levert uiterlijk 31 december 2028 in wijk Noord 24 nultredenwoningen op "
                  + "voor ouderen.",
              "De gemeente betaalt jaarlijks 40.000 euro aan het wijkloket.",
              "Partijen streven naar meer nultredenwoningen."));

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public Occasion occasion() {
    return Occasion.NO_TIME;
  }

  @Override
  public void check(Obligation duty, ClauseReading clause, Consumer<Finding> found) {
    boolean asks = duty.kind() == ObligationKind.RESULT && duty.timing() == Obligation.Timing.NONE;
    if (asks && !Letters.hasTime(duty, clause)) {
      Finding finding =
          Lasting.forbids(duty, clause) ? CARD.tip(duty.verb()) : CARD.at(duty.verb(), duty);
      found.accept(finding.missing(Slot.TIME).mendedBy(Mending.deadline(clause, duty)));
    }
  }
}
