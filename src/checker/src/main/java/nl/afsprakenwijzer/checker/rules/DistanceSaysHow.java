package nl.afsprakenwijzer.checker.rules;

import java.util.List;
import java.util.function.Consumer;
import nl.afsprakenwijzer.checker.reading.ClauseReading;
import nl.afsprakenwijzer.checker.reading.Obligation;
import nl.afsprakenwijzer.checker.reading.Quantity;

/** A distance says how it is measured. */
final class DistanceSaysHow implements AmountRule {
  /** In metres; less is the size of a thing. */
  private static final double FAR = 100;

  private static final RuleCard CARD =
      new RuleCard(
          "M20",
          Criterion.MEASURABLE,
          Severity.TIP,
          "Een afstand zegt hoe u meet",
          "Zeg bij \"{woord}\" of u over de weg meet of hemelsbreed.",
          "Over de weg is driehonderd meter vaak vijfhonderd meter lopen. Voor iemand met een "
              + "rollator is dat het verschil tussen wel en niet gaan.",
          List.of(Sources.DISTANCES, Sources.WALKING),
          List.of(
              "Woonstede bouwt in 2027 in wijk Noord 24 woningen binnen «300 meter» van een "
                  + "supermarkt.",
              "De gemeente plaatst in 2027 in wijk Noord elke «150 meter» een bank."),
          List.of(
              "Woonstede bouwt in 2027 in wijk Noord 24 woningen binnen 300 meter loopafstand van "
                  + "een supermarkt.",
              "De gemeente verbreedt in 2027 in wijk Noord alle deuren tot 1 meter."));

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public void check(Obligation duty, ClauseReading clause, Consumer<Finding> found) {
    if (Cues.has(clause, "afstand")) {
      return;
    }
    for (Quantity quantity : duty.quantities()) {
      if (quantity.unit().equals("m")
          && quantity.low() >= FAR
          && !quantity.counted().startsWith("centi")) {
        found.accept(
            CARD.at(quantity.span()).saying("woord", quantity.span().of(clause.clause().text())));
        return;
      }
    }
  }
}
