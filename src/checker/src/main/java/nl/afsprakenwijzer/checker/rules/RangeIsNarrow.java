package nl.afsprakenwijzer.checker.rules;

import java.util.List;
import java.util.function.Consumer;
import nl.afsprakenwijzer.checker.reading.ClauseReading;
import nl.afsprakenwijzer.checker.reading.Obligation;
import nl.afsprakenwijzer.checker.reading.Quantity;

/** A range leaves little room between its ends. */
final class RangeIsNarrow implements AmountRule {
  private static final RuleCard CARD =
      new RuleCard(
          "M8",
          Criterion.MEASURABLE,
          Severity.TIP,
          "Een bandbreedte is smal",
          "Tussen de grenzen van \"{woord}\" zit veel ruimte. Maak de bandbreedte kleiner, of zeg "
              + "waar het van afhangt.",
          "Als het hoogste getal meer dan twee keer het laagste is, rekent de ene partij op het "
              + "hoogste en de andere op het laagste.",
          List.of(Sources.AUDIT_NORMS, Sources.BALANCE),
          List.of(
              "Woonstede levert in 2027 «10 tot 40 nultredenwoningen» op voor ouderen.",
              "De gemeente betaalt in 2027 «20 à 60 verhuizingen» van ouderen."),
          List.of(
              "Woonstede levert in 2027 in wijk Noord 40 tot 50 nultredenwoningen op voor ouderen.",
              "Woonstede levert in 2027 in wijk Noord minimaal 10 nultredenwoningen op voor ouderen."));

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public void check(Obligation duty, ClauseReading clause, Consumer<Finding> found) {
    for (Quantity quantity : duty.quantities()) {
      if (quantity.high() > 2 * quantity.low() && quantity.low() >= 0) {
        found.accept(
            CARD.at(quantity.span()).saying("woord", quantity.span().of(clause.clause().text())));
      }
    }
  }
}
