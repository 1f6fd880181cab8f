package nl.afsprakenwijzer.checker.rules;

import java.util.List;
import java.util.function.Consumer;
import nl.afsprakenwijzer.checker.reading.ClauseReading;
import nl.afsprakenwijzer.checker.reading.Obligation;
import nl.afsprakenwijzer.checker.reading.ObligationKind;

/** A step of a process has a moment. */
final class StepHasMoment implements ObligationRule {
  private static final RuleCard CARD =
      new RuleCard(
          "T6",
          Criterion.TIME_BOUND,
          Severity.WARNING,
          "Een stap heeft een moment",
          "Zeg wanneer dit gebeurt, of hoe vaak.",
          "Overleggen, onderzoeken en evalueren schuiven makkelijk door. Met een datum of een vast "
              + "ritme komt het in de agenda.",
          List.of(Sources.BALANCE, Sources.MAGAZINE),
          List.of(
              "Gemeente en Woonstede «bespreken» de voortgang.",
              "De gemeente «onderzoekt» de behoefte aan hofjes."),
          List.of(
              "Gemeente en Woonstede bespreken elk kwartaal de voortgang.",
              "De gemeente onderzoekt in 2027 de behoefte aan hofjes."));

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
    boolean asks = duty.kind() == ObligationKind.PROCESS && duty.timing() == Obligation.Timing.NONE;
    if (asks && !Letters.hasTime(duty, clause)) {
      found.accept(
          CARD.at(duty.verb(), duty).missing(Slot.TIME).mendedBy(Mending.deadline(clause, duty)));
    }
  }
}
