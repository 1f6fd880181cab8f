package nl.afsprakenwijzer.checker.rules;

import java.util.List;
import java.util.function.Consumer;
import nl.afsprakenwijzer.checker.reading.ClauseReading;
import nl.afsprakenwijzer.checker.reading.Obligation;
import nl.afsprakenwijzer.checker.reading.Quantity;

/** A range begins with its lowest number. */
final class RangeRunsUpward implements ObligationRule {
  private static final RuleCard CARD =
      new RuleCard(
          "R2",
          Criterion.REALISTIC,
          Severity.WARNING,
          "Een bandbreedte loopt op",
          "In \"{woord}\" staat het hoogste getal voorop. Controleer de getallen.",
          "Een bandbreedte waarvan het begin hoger is dan het eind, is meestal een tikfout. Zo is "
              + "hij niet na te rekenen.",
          List.of(Sources.AUDIT_NORMS, Sources.VISITATIONS),
          List.of(
              "Woonstede levert in 2027 in wijk Noord «40 tot 30 nultredenwoningen» op voor ouderen.",
              "De gemeente betaalt in 2027 «60 à 20 verhuizingen» van ouderen."),
          List.of(
              "Woonstede levert in 2027 in wijk Noord 30 tot 40 nultredenwoningen op voor ouderen.",
              "Woonstede verkoopt in 2027 van de 40 woningen er 30."));

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public void check(Obligation duty, ClauseReading clause, Consumer<Finding> found) {
    for (Quantity quantity : duty.quantities()) {
      if (quantity.low() > quantity.high()) {
        found.accept(
            CARD.at(quantity.span()).saying("woord", quantity.span().of(clause.clause().text())));
      }
    }
  }
}
