package nl.afsprakenwijzer.checker.rules;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import nl.afsprakenwijzer.checker.reading.ClauseReading;
import nl.afsprakenwijzer.checker.reading.Obligation;
import nl.afsprakenwijzer.checker.reading.Quantity;

/** Who pays says from which money. */
final class MoneyHasCover implements AmountRule {
  private static final Set<String> PAYING =
      Set.of("betalen", "bijdragen", "vergoeden", "financieren", "bekostigen", "investeren");
  private static final RuleCard CARD =
      new RuleCard(
          "R3",
          Criterion.REALISTIC,
          Severity.TIP,
          "Wie betaalt, noemt de dekking",
          "Zeg uit welk budget \"{woord}\" komt, of wie daarover nog beslist.",
          "Een bedrag zonder dekking is nog niet beschikbaar. De raad of de raad van "
              + "commissarissen moet er vaak nog over besluiten.",
          List.of(Sources.ROERMOND, Sources.AUDIT_NORMS),
          List.of(
              "De gemeente betaalt in 2027 «40.000 euro» aan het wijkloket.",
              "Woonstede investeert in 2027 «2 miljoen euro» in liften in wijk Noord."),
          List.of(
              "De gemeente betaalt in 2027 40.000 euro uit de begroting aan het wijkloket.",
              "Woonstede verhuurt in 2027 twaalf woningen met een huur van 600 euro."));

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public void check(Obligation duty, ClauseReading clause, Consumer<Finding> found) {
    if (!PAYING.contains(duty.action().lemma()) || Cues.has(clause, "dekking")) {
      return;
    }
    for (Quantity quantity : duty.quantities()) {
      if (quantity.unit().equals("EUR")) {
        found.accept(
            CARD.at(quantity.span())
                .missing(Slot.SOURCE)
                .saying("woord", quantity.span().of(clause.clause().text()))
                .mendedBy(Mending.after(clause, quantity.span(), " (dekking: [welk budget])")));
        return;
      }
    }
  }
}
