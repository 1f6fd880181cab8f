package nl.afsprakenwijzer.checker.rules;

import java.util.List;
import java.util.function.Consumer;
import nl.afsprakenwijzer.checker.reading.ClauseReading;
import nl.afsprakenwijzer.checker.reading.Obligation;
import nl.afsprakenwijzer.checker.reading.Quantity;

/** Money for later years says in which prices. */
final class LaterMoneyHasPriceLevel implements AmountRule {
  private static final RuleCard CARD =
      new RuleCard(
          "M15",
          Criterion.MEASURABLE,
          Severity.TIP,
          "Geld voor later heeft een prijspeil",
          "Zeg of \"{woord}\" elk jaar meestijgt met de prijzen, en noem het prijspeil.",
          "Een bedrag is na een paar jaar minder waard. Zonder prijspeil ontstaat er ruzie over"
              + " wie het verschil betaalt.",
          List.of(Sources.ROERMOND, Sources.AUDIT_NORMS),
          List.of(
              "De gemeente betaalt van 2026 tot en met 2029 «40.000 euro per jaar» aan het "
                  + "wijkloket.",
              "De gemeente betaalt gedurende de looptijd «40.000 euro» aan het wijkloket."),
          List.of(
              "De gemeente betaalt van 2026 tot en met 2029 40.000 euro per jaar aan het wijkloket,"
                  + " prijspeil 2026.",
              "De gemeente betaalt in 2027 40.000 euro aan het wijkloket."));

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public void check(Obligation duty, ClauseReading clause, Consumer<Finding> found) {
    if (!Letters.lastsYears(duty) || Cues.has(clause, "prijspeil")) {
      return;
    }
    for (Quantity quantity : duty.quantities()) {
      if (quantity.unit().equals("EUR")) {
        found.accept(
            CARD.at(quantity.span())
                .saying("woord", quantity.span().of(clause.clause().text()))
                .mendedBy(Mending.after(clause, quantity.span(), " (prijspeil [jaar])")));
        return;
      }
    }
  }
}
