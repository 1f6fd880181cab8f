package nl.afsprakenwijzer.checker.rules;

import java.util.List;
import java.util.function.Consumer;
import nl.afsprakenwijzer.checker.reading.ClauseReading;
import nl.afsprakenwijzer.checker.reading.Obligation;
import nl.afsprakenwijzer.checker.reading.Quantity;

/** An estimate says how far it may be off. */
final class EstimateHasMargin implements AmountRule {
  private static final RuleCard CARD =
      new RuleCard(
          "M7",
          Criterion.MEASURABLE,
          Severity.TIP,
          "Een schatting heeft een marge",
          "Bij \"{woord}\" is niet te zeggen wanneer het te weinig is. Noem een ondergrens of een marge.",
          "Circa 50 kan 45 zijn en ook 35. Met een ondergrens hoeven partijen daar later niet over "
              + "te praten.",
          List.of(Sources.AUDIT_NORMS, Sources.VISITATIONS),
          List.of(
              "Woonstede levert in 2027 in wijk Noord «circa 50 nultredenwoningen» op voor ouderen.",
              "De gemeente vergoedt in 2027 «ongeveer 40 verhuizingen» van ouderen."),
          List.of(
              "Woonstede levert in 2027 in wijk Noord minimaal 45 nultredenwoningen op voor ouderen.",
              "Woonstede levert in 2027 in wijk Noord 45 tot 50 nultredenwoningen op voor ouderen."));

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public void check(Obligation duty, ClauseReading clause, Consumer<Finding> found) {
    for (Quantity quantity : duty.quantities()) {
      if (quantity.comparator() == Quantity.Comparator.ABOUT) {
        found.accept(
            CARD.at(quantity.span()).saying("woord", quantity.span().of(clause.clause().text())));
      }
    }
  }
}
