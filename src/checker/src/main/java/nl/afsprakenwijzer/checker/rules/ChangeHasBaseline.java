package nl.afsprakenwijzer.checker.rules;

import java.util.List;
import java.util.function.Consumer;
import nl.afsprakenwijzer.checker.reading.ClauseReading;
import nl.afsprakenwijzer.checker.reading.Comparison;
import nl.afsprakenwijzer.checker.reading.Fact;
import nl.afsprakenwijzer.checker.reading.Obligation;

/** More, less or better says than what. */
final class ChangeHasBaseline implements ObligationRule {
  private static final RuleCard CARD =
      new RuleCard(
          "M3",
          Criterion.MEASURABLE,
          Severity.WARNING,
          "Meer of minder zegt: dan wat",
          "\"{woord}\" zegt niet vanaf welke stand. Noem de stand van nu en de stand die u wilt"
              + " bereiken.",
          "Meer is pas te meten als vaststaat hoeveel het nu is. Zonder beginstand is een enkele "
              + "woning al meer.",
          List.of(Sources.AUDIT_NORMS, Sources.VISITATIONS),
          List.of(
              "Woonstede verhuurt in 2027 «meer» woningen aan ouderen.",
              "De gemeente «verhoogt» in 2027 het aantal plaatsen voor beschermd wonen."),
          List.of(
              "Woonstede verhoogt in 2027 het aantal nultredenwoningen van 400 naar 460.",
              "Woonstede verhuurt in 2027 meer dan 40 woningen aan ouderen.",
              "De gemeente verlaagt in 2027 alle stoepranden in wijk Noord.",
              "De corporaties verhogen de huren in 2027 met niet meer dan de inflatie.",
              "De gemeente onderzoekt in 2027 hoe de leefbaarheid beter kan."));

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public Occasion occasion() {
    return Occasion.NO_MEASURE;
  }

  @Override
  public void check(Obligation duty, ClauseReading clause, Consumer<Finding> found) {
    if (Letters.isMeasurable(duty)) {
      return;
    }
    for (Fact fact : clause.facts()) {
      if (fact instanceof Comparison comparison
          && Changes.asksForBaseline(comparison, duty, clause)) {
        found.accept(
            CARD.at(comparison.span(), duty)
                .missing(Slot.BASELINE)
                .saying("woord", comparison.text())
                .mendedBy(Mending.atEnd(clause, duty, " (ten opzichte van [beginstand])")));
      }
    }
  }
}
