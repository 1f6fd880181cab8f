package nl.afsprakenwijzer.checker.rules;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import nl.afsprakenwijzer.checker.reading.ClauseReading;
import nl.afsprakenwijzer.checker.reading.Obligation;
import nl.afsprakenwijzer.checker.reading.Quantity;

/** What is added says whether what goes is taken off. */
final class GrowthIsNet implements AmountRule {
  private static final Set<String> GROWTH =
      Set.of("toevoegen", "uitbreiden", "groeien", "vergroten", "vermeerderen");
  private static final RuleCard CARD =
      new RuleCard(
          "M16",
          Criterion.MEASURABLE,
          Severity.TIP,
          "Groei van de voorraad is netto of bruto",
          "Zeg of sloop en verkoop van \"{woord}\" af gaan: netto of bruto.",
          "Wie veertig woningen toevoegt en er dertig sloopt, heeft er tien meer. De "
              + "planregistratie houdt bruto, sloop en netto daarom uit elkaar.",
          List.of(Sources.PLAN_REGISTRATION, Sources.AUDIT_NORMS),
          List.of(
              "Woonstede voegt in 2027 in wijk Noord «40 woningen» toe.",
              "De corporatie breidt in 2027 haar bezit in wijk Noord uit met «40 huurwoningen»."),
          List.of(
              "Woonstede voegt in 2027 in wijk Noord netto 40 woningen toe.",
              "Woonstede levert in 2027 in wijk Noord 40 woningen op."));

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public void check(Obligation duty, ClauseReading clause, Consumer<Finding> found) {
    if (!GROWTH.contains(duty.action().lemma()) || Cues.has(clause, "netto")) {
      return;
    }
    for (Quantity quantity : duty.quantities()) {
      if (quantity.counted().endsWith("woningen")) {
        found.accept(
            CARD.at(quantity.span())
                .saying("woord", quantity.span().of(clause.clause().text()))
                .mendedBy(Mending.before(clause, quantity.span(), "[netto of bruto] ")));
        return;
      }
    }
  }
}
