package nl.afsprakenwijzer.checker.rules;

import java.util.List;
import java.util.function.Consumer;
import nl.afsprakenwijzer.checker.reading.ClauseReading;
import nl.afsprakenwijzer.checker.reading.Obligation;
import nl.afsprakenwijzer.checker.reading.Quantity;

/** Allocating by income keeps to the law. */
final class AllocationMeetsLaw implements AmountRule {
  private static final double LEGAL = Limits.of("passend toewijzen");
  private static final RuleCard CARD =
      new RuleCard(
          "R4",
          Criterion.REALISTIC,
          Severity.WARNING,
          "Passend toewijzen haalt de wettelijke grens",
          "\"{woord}\" is minder dan de wet vraagt bij passend toewijzen. Neem ten minste het "
              + "wettelijke percentage: 95%.",
          "Een corporatie moet 95% van de huishoudens met recht op huurtoeslag een woning met "
              + "een passende huur geven. Een lager percentage mag u niet afspreken.",
          List.of(Sources.APPROPRIATE_ALLOCATION, Sources.HOUSING_ACT),
          List.of(
              "Woonstede wijst in 2027 «ten minste 90%» van de vrijkomende woningen passend toe.",
              "De corporaties wijzen jaarlijks «80%» van de woningen in wijk Noord passend toe."),
          List.of(
              "Woonstede wijst in 2027 ten minste 95% van de vrijkomende woningen passend toe.",
              "Woonstede wijst in 2027 ten minste 60% van de vrijkomende woningen toe aan ouderen."));

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public void check(Obligation duty, ClauseReading clause, Consumer<Finding> found) {
    if (Cues.in(duty, clause, "passend toewijzen").isEmpty()) {
      return;
    }
    for (Quantity quantity : duty.quantities()) {
      if (quantity.unit().equals("%") && quantity.high() < LEGAL) {
        found.accept(
            CARD.at(quantity.span(), duty)
                .saying("woord", quantity.span().of(clause.clause().text())));
        return;
      }
    }
  }
}
