package nl.afsprakenwijzer.checker.rules;

import java.util.List;
import java.util.function.Consumer;
import nl.afsprakenwijzer.checker.reading.ClauseReading;
import nl.afsprakenwijzer.checker.reading.Obligation;
import nl.afsprakenwijzer.checker.reading.Quantity;

/** A number says what it counts. */
final class AmountHasUnit implements AmountRule {
  private static final RuleCard CARD =
      new RuleCard(
          "M2",
          Criterion.MEASURABLE,
          Severity.WARNING,
          "Een getal zegt wat het telt",
          "Zet achter \"{woord}\" wat u telt: woningen, plaatsen, personen of huishoudens.",
          "Een woning, een plaats en een huishouden zijn niet hetzelfde. Zonder eenheid telt iedere"
              + " partij iets anders.",
          List.of(Sources.AUDIT_NORMS, Sources.VISITATIONS),
          List.of(
              "De gemeente plaatst jaarlijks «12» in wijk Noord.",
              "Woonstede verkoopt er in 2027 «hooguit 12»."),
          List.of(
              "Woonstede levert in 2027 in wijk Noord 24 nultredenwoningen op.",
              "Partijen leggen dit vast in artikel 12 van de overeenkomst.",
              "Woonstede levert in wijk Noord 24 nultredenwoningen op in 2027 en 12 in 2028."));

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public void check(Obligation duty, ClauseReading clause, Consumer<Finding> found) {
    boolean enumerates = false;
    for (Quantity quantity : duty.quantities()) {
      boolean counts = quantity.unit().equals("count");
      enumerates |= counts && !quantity.counted().isEmpty() && Letters.isMeasurable(duty);
      if (counts && quantity.counted().isEmpty() && !enumerates) {
        Finding finding =
            Letters.isMeasurable(duty) ? CARD.tip(quantity.span()) : CARD.at(quantity.span(), duty);
        found.accept(
            finding
                .missing(Slot.UNIT)
                .saying("woord", quantity.span().of(clause.clause().text()))
                .mendedBy(Mending.after(clause, quantity.span(), " [wat]")));
      }
    }
  }
}
