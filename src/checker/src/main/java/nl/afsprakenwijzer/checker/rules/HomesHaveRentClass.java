package nl.afsprakenwijzer.checker.rules;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import nl.afsprakenwijzer.checker.reading.ClauseReading;
import nl.afsprakenwijzer.checker.reading.Obligation;
import nl.afsprakenwijzer.checker.reading.Quantity;

/** New homes have a class of rent. */
final class HomesHaveRentClass implements AmountRule {
  private static final Set<String> BUILDING =
      Set.of("bouwen", "opleveren", "bijbouwen", "nieuwbouwen", "toevoegen");
  private static final RuleCard CARD =
      new RuleCard(
          "S13",
          Criterion.SPECIFIC,
          Severity.TIP,
          "Nieuwe woningen hebben een huurklasse",
          "Noem bij \"{woord}\" de huurklasse, bijvoorbeeld de aftoppingsgrens die geldt.",
          "Een geschikte woning die te duur is, helpt niemand verder. De huur is vaak de reden "
              + "dat ouderen niet verhuizen.",
          List.of(Sources.GUIDE, Sources.TENANTS),
          List.of(
              "Woonstede levert in 2027 in wijk Noord «24 nultredenwoningen» op voor ouderen.",
              "De corporatie bouwt in 2028 in Oost «60 seniorenwoningen»."),
          List.of(
              "Woonstede levert in 2027 in wijk Noord 24 nultredenwoningen op met een huur tot de "
                  + "aftoppingsgrens.",
              "Woonstede verkoopt in 2027 in wijk Noord drie complexen."));

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public void check(Obligation duty, ClauseReading clause, Consumer<Finding> found) {
    if (!BUILDING.contains(duty.action().lemma()) || Cues.has(clause, "huurklasse")) {
      return;
    }
    for (Quantity quantity : duty.quantities()) {
      if (quantity.counted().endsWith("woningen")) {
        found.accept(
            CARD.at(quantity.span())
                .missing(Slot.DEFINITION)
                .saying("woord", quantity.span().of(clause.clause().text()))
                .mendedBy(Mending.after(clause, quantity.span(), " (huur tot [welke huurgrens])")));
        return;
      }
    }
  }
}
