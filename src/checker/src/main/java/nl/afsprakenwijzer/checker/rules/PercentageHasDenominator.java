package nl.afsprakenwijzer.checker.rules;

import java.util.List;
import java.util.function.Consumer;
import nl.afsprakenwijzer.checker.reading.ClauseReading;
import nl.afsprakenwijzer.checker.reading.Obligation;
import nl.afsprakenwijzer.checker.reading.Quantity;

/** A share says of what. */
final class PercentageHasDenominator implements AmountRule {
  private static final RuleCard CARD =
      new RuleCard(
          "M5",
          Criterion.MEASURABLE,
          Severity.ERROR,
          "Een percentage zegt waarvan",
          "Zeg waarvan dit \"{woord}\" is, bijvoorbeeld van de vrijkomende sociale huurwoningen.",
          "Twintig procent van de nieuwbouw is iets heel anders dan twintig procent van alle "
              + "woningen. Zonder het geheel is een percentage niet na te rekenen.",
          List.of(Sources.AUDIT_NORMS, Sources.TENANTS),
          List.of(
              "Woonstede wijst in 2027 «15%» toe aan ouderen.",
              "De corporatie reserveert jaarlijks «30 procent»."),
          List.of(
              "Woonstede wijst in 2027 15% van de vrijkomende huurwoningen toe aan ouderen.",
              "De corporatie reserveert jaarlijks 30 procent van de nieuwbouw voor starters.",
              "Van de vrijkomende huurwoningen verhuren de corporaties in 2027 75% aan ouderen.",
              "Woonstede bouwt in 2027 in Noord 120 huurwoningen voor ouderen, waarvan 40%"
                  + " sociaal.",
              "Woonstede verlaagt de CO2-uitstoot in 2027 met 5%.",
              "De huurverhoging door Woonstede is in 2027 maximaal 2%."));

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public void check(Obligation duty, ClauseReading clause, Consumer<Finding> found) {
    for (Quantity quantity : duty.quantities()) {
      if (quantity.unit().equals("%")
          && !quantity.hasDenominator()
          && !Denominators.isKnown(quantity, clause)) {
        Finding finding =
            Letters.isMeasurable(duty) ? CARD.tip(quantity.span()) : CARD.at(quantity.span(), duty);
        found.accept(
            finding
                .missing(Slot.DENOMINATOR)
                .saying("woord", quantity.span().of(clause.clause().text()))
                .mendedBy(Mending.after(clause, quantity.span(), " van [welk geheel]")));
      }
    }
  }
}
