package nl.afsprakenwijzer.checker.rules;

import java.util.List;
import java.util.function.Consumer;
import nl.afsprakenwijzer.checker.reading.Action;
import nl.afsprakenwijzer.checker.reading.ClauseReading;
import nl.afsprakenwijzer.checker.reading.Obligation;

/** A state that is wanted comes with the deed that brings it about. */
final class StateIsAction implements ObligationRule {
  private static final RuleCard CARD =
      new RuleCard(
          "S9",
          Criterion.SPECIFIC,
          Severity.WARNING,
          "Een gewenste toestand noemt de actie",
          "\"{woord}\" beschrijft hoe het is of moet zijn. Schrijf op wie daar wat voor doet.",
          "Een toestand komt niet vanzelf. De afspraak gaat over het werk dat daarvoor nodig is.",
          List.of(Sources.VNG, Sources.RIGO),
          List.of("De woningvoorraad «blijft» op peil.", "De wijk «blijft» leefbaar."),
          List.of(
              "Woonstede houdt in 2027 ten minste 400 nultredenwoningen in bezit.",
              "De gemeente maakt wijk Noord in 2027 rolstoeltoegankelijk."));

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public Occasion occasion() {
    return Occasion.NO_ACTION;
  }

  @Override
  public void check(Obligation duty, ClauseReading clause, Consumer<Finding> found) {
    if (!duty.concrete() && duty.action().kind() == Action.Kind.STATE) {
      found.accept(
          CARD.at(duty.verb(), duty)
              .missing(Slot.ACTION)
              .saying("woord", Mending.mainVerb(clause, duty))
              .mendedBy(Mending.concreteAction(clause, duty)));
    }
  }
}
