package nl.afsprakenwijzer.checker.rules;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import nl.afsprakenwijzer.checker.reading.ClauseReading;
import nl.afsprakenwijzer.checker.reading.Obligation;
import nl.afsprakenwijzer.checker.reading.Quantity;

/** An amount over some years is a total or counts each year. */
final class AmountIsTotalOrYearly implements AmountRule {
  private static final Set<String> FLOWS =
      Set.of("toewijzen", "verhuren", "beschikbaar stellen", "huisvesten", "labelen", "aanpassen");
  private static final RuleCard CARD =
      new RuleCard(
          "M6",
          Criterion.MEASURABLE,
          Severity.TIP,
          "Een aantal over meer jaren is een totaal of per jaar",
          "Schrijf bij \"{woord}\" of het in totaal is of per jaar.",
          "Veertig woningen in vier jaar of veertig woningen elk jaar: dat scheelt er "
              + "honderdtwintig. De lezer moet niet hoeven rekenen.",
          List.of(Sources.AUDIT_NORMS, Sources.NATIONAL_MAP),
          List.of(
              "Woonstede wijst van 2026 tot en met 2028 «40 woningen» in wijk Noord toe aan "
                  + "ouderen.",
              "Woonstede verhuurt gedurende de looptijd «12 woningen» in wijk Noord aan ouderen."),
          List.of(
              "Woonstede wijst van 2026 tot en met 2028 in totaal 40 woningen in wijk Noord toe aan"
                  + " ouderen.",
              "Woonstede wijst van 2026 tot en met 2028 jaarlijks 40 woningen in wijk Noord toe aan"
                  + " ouderen."));

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public void check(Obligation duty, ClauseReading clause, Consumer<Finding> found) {
    if (!FLOWS.contains(duty.action().lemma())
        || !Letters.lastsYears(duty)
        || Letters.recurs(duty)
        || Cues.has(clause, "totaal")) {
      return;
    }
    for (Quantity quantity : duty.quantities()) {
      if (quantity.unit().equals("count")) {
        found.accept(
            CARD.at(quantity.span())
                .saying("woord", quantity.span().of(clause.clause().text()))
                .mendedBy(Mending.before(clause, quantity.span(), "[in totaal of per jaar] ")));
        return;
      }
    }
  }
}
