package nl.afsprakenwijzer.checker.rules;

import java.util.List;
import java.util.function.Consumer;
import nl.afsprakenwijzer.checker.reading.ClauseReading;
import nl.afsprakenwijzer.checker.reading.Obligation;
import nl.afsprakenwijzer.checker.reading.ObligationKind;

/** An aim may be open, but says where it will be worked out. */
final class AimHasFollowUp implements ObligationRule {
  private static final RuleCard CARD =
      new RuleCard(
          "M14",
          Criterion.MEASURABLE,
          Severity.TIP,
          "Een richting krijgt een vervolg",
          "Dit is een richting en nog geen taak. Spreek af in welke afspraak u hem uitwerkt, met"
              + " wat u dan telt.",
          "Een richting zegt nog niet wat er komt. Zonder vervolg blijft het bij een goede"
              + " bedoeling, en dat is bij de evaluatie niet te bespreken.",
          List.of(Sources.RIGO, Sources.MAGAZINE),
          List.of(
              "Partijen «willen» prettig samenwerken.",
              "De gemeente «vindt» leefbaarheid belangrijk."),
          List.of(
              "De gemeente stelt uiterlijk 1 mei 2027 een woonzorgvisie vast.",
              "Partijen willen in 2027 in wijk Noord 24 nultredenwoningen bouwen."));

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public Occasion occasion() {
    return Occasion.NO_MEASURE;
  }

  @Override
  public void check(Obligation duty, ClauseReading clause, Consumer<Finding> found) {
    if (duty.measure() == Obligation.Measure.NOTHING && duty.kind() == ObligationKind.INTENTION) {
      found.accept(
          CARD.at(duty.verb(), duty).missing(Slot.AMOUNT).mendedBy(Mending.result(clause, duty)));
    }
  }
}
