package nl.afsprakenwijzer.checker.rules;

import java.util.List;
import java.util.function.Consumer;
import nl.afsprakenwijzer.checker.reading.ClauseReading;
import nl.afsprakenwijzer.checker.reading.Obligation;
import nl.afsprakenwijzer.checker.reading.ObligationKind;
import nl.afsprakenwijzer.checker.reading.Quantity;

/** A number of homes says where. */
final class PlaceIsNamed implements AmountRule {
  private static final RuleCard CARD =
      new RuleCard(
          "S5",
          Criterion.SPECIFIC,
          Severity.TIP,
          "Een aantal woningen noemt waar",
          "Noem waar deze woningen staan of komen: het dorp, de wijk, de buurt of het complex.",
          "Voorzieningen en zorg zijn gebonden aan een plek. Met een plek erbij is te zien of wonen, "
              + "zorg en voorzieningen bij elkaar liggen.",
          List.of(Sources.EXPLORATION, Sources.MAGAZINE),
          List.of(
              "Woonstede levert in 2027 «24 nultredenwoningen» op voor ouderen.",
              "De corporatie bouwt in 2028 «60 seniorenwoningen»."),
          List.of(
              "Woonstede levert in 2027 in wijk Noord 24 nultredenwoningen op voor ouderen.",
              "De gemeente vergoedt in 2027 de verhuizing van 40 ouderen."));

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public void check(Obligation duty, ClauseReading clause, Consumer<Finding> found) {
    if (duty.kind() != ObligationKind.RESULT
        || !duty.places().isEmpty()
        || clause.found().place().isPresent()) {
      return;
    }
    for (Quantity quantity : duty.quantities()) {
      if (quantity.counted().endsWith("woningen")) {
        found.accept(
            CARD.at(quantity.span())
                .missing(Slot.PLACE)
                .mendedBy(Mending.after(clause, quantity.span(), " in [welke plaats]")));
        return;
      }
    }
  }
}
