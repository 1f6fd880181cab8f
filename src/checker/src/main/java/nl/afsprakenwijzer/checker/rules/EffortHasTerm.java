package nl.afsprakenwijzer.checker.rules;

import java.util.List;
import java.util.function.Consumer;
import nl.afsprakenwijzer.checker.reading.ClauseReading;
import nl.afsprakenwijzer.checker.reading.Obligation;
import nl.afsprakenwijzer.checker.reading.ObligationKind;

/** An effort has a term. */
final class EffortHasTerm implements ObligationRule {
  private static final RuleCard CARD =
      new RuleCard(
          "T5",
          Criterion.TIME_BOUND,
          Severity.WARNING,
          "Een inspanning heeft een termijn",
          "Zeg tot wanneer of hoe vaak de partij zich inspant.",
          "Een inspanning zonder termijn houdt nooit op en begint ook nooit. Met een termijn is te "
              + "bespreken wat er gedaan is.",
          List.of(Sources.VNG, Sources.AUDIT_NORMS),
          List.of(
              "Woonstede «streeft» naar 24 nultredenwoningen in wijk Noord.",
              "De gemeente «bevordert» de doorstroming van ouderen."),
          List.of(
              "Woonstede streeft naar 24 nultredenwoningen in wijk Noord in 2028.",
              "De gemeente bevordert in 2027 de doorstroming van ouderen."));

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
    boolean asks = duty.kind() == ObligationKind.EFFORT && duty.timing() == Obligation.Timing.NONE;
    if (asks && !Letters.hasTime(duty, clause)) {
      found.accept(
          CARD.at(duty.verb(), duty).missing(Slot.TIME).mendedBy(Mending.deadline(clause, duty)));
    }
  }
}
