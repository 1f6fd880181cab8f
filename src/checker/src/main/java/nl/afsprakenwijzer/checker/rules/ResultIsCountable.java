package nl.afsprakenwijzer.checker.rules;

import java.util.List;
import java.util.function.Consumer;
import nl.afsprakenwijzer.checker.reading.ClauseReading;
import nl.afsprakenwijzer.checker.reading.Obligation;
import nl.afsprakenwijzer.checker.reading.ObligationKind;

/** A third person can later say yes or no. */
final class ResultIsCountable implements ObligationRule {
  private static final RuleCard CARD =
      new RuleCard(
          "M1",
          Criterion.MEASURABLE,
          Severity.ERROR,
          "Een afspraak is na te tellen of na te zien",
          "Niemand kan later zien of dit gelukt is. Noem een aantal met wat u telt, of een ding dat "
              + "er dan ligt.",
          "Een afspraak is pas na te komen als een buitenstaander later ja of nee kan zeggen. Daar "
              + "is een getal of een zichtbaar ding voor nodig.",
          List.of(Sources.AUTHORITY, Sources.AMSTELVEEN, Sources.AUDIT_NORMS),
          List.of(
              "De gemeente «besteedt» jaarlijks aandacht aan leefbaarheid.",
              "Woonstede «werkt» jaarlijks aan de leefbaarheid."),
          List.of(
              "De gemeente plaatst in 2027 twaalf bankjes in wijk Noord.",
              "De gemeente stelt uiterlijk 1 mei 2027 een woonzorgvisie vast.",
              "Partijen willen prettig samenwerken."));

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
    if (duty.measure() == Obligation.Measure.NOTHING && duty.kind() != ObligationKind.INTENTION) {
      found.accept(
          CARD.at(duty.verb(), duty).missing(Slot.AMOUNT).mendedBy(Mending.result(clause, duty)));
    }
  }
}
