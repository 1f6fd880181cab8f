package nl.afsprakenwijzer.checker.rules;

import java.util.List;
import java.util.function.Consumer;
import nl.afsprakenwijzer.checker.reading.Action;
import nl.afsprakenwijzer.checker.reading.ClauseReading;
import nl.afsprakenwijzer.checker.reading.Obligation;

/** A research ends with something that can be read. */
final class ResearchHasProduct implements ObligationRule {
  private static final RuleCard CARD =
      new RuleCard(
          "M11",
          Criterion.MEASURABLE,
          Severity.WARNING,
          "Een onderzoek eindigt met een product",
          "Zeg wat er ligt als dit klaar is: een rapport, een advies of een besluit.",
          "Onderzoeken kan eindeloos doorgaan. Met een rapport of besluit is te zien dat het klaar "
              + "is, en weten partijen wat de volgende stap is.",
          List.of(Sources.MAGAZINE, Sources.VISITATIONS),
          List.of(
              "De gemeente «onderzoekt» in 2027 de mogelijkheden voor hofjes.",
              "Woonstede «verkent» in 2027 kansen voor woningdelen."),
          List.of(
              "De gemeente stelt uiterlijk 1 november 2027 een rapport vast over de behoefte aan hofjes.",
              "Woonstede brengt in 2027 een rapport uit over woningdelen."));

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
    if (duty.measure() == Obligation.Measure.VAGUE
        && duty.action().kind() == Action.Kind.RESEARCH) {
      found.accept(
          CARD.at(duty.verb(), duty)
              .missing(Slot.OBJECT)
              .mendedBy(Mending.atEnd(clause, duty, " (resultaat: [rapport of besluit])")));
    }
  }
}
