package nl.afsprakenwijzer.checker.rules;

import java.util.List;
import java.util.function.Consumer;
import nl.afsprakenwijzer.checker.reading.ClauseReading;
import nl.afsprakenwijzer.checker.reading.Obligation;

/** An average says over which years. */
final class AverageHasPeriod implements AmountRule {
  private static final RuleCard CARD =
      new RuleCard(
          "M17",
          Criterion.MEASURABLE,
          Severity.TIP,
          "Een gemiddelde noemt de jaren",
          "Zeg over welke jaren dit gemiddelde telt.",
          "Met een gemiddelde zonder periode mag het elk jaar te weinig zijn: volgend jaar "
              + "haalt u het wel in. Met de jaren erbij komt er een dag waarop u telt.",
          List.of(Sources.AUDIT_NORMS, Sources.AMSTELVEEN),
          List.of(
              "Woonstede verhuurt «gemiddeld» 12 woningen per jaar aan ouderen.",
              "De gemeente vergoedt «gemiddeld» 40 verhuizingen per jaar."),
          List.of(
              "Woonstede verhuurt van 2026 tot en met 2029 gemiddeld 12 woningen per jaar aan "
                  + "ouderen.",
              "Woonstede verhuurt 12 woningen per jaar aan ouderen."));

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public void check(Obligation duty, ClauseReading clause, Consumer<Finding> found) {
    if (duty.quantities().isEmpty() || Letters.lastsYears(duty) || Letters.hasDate(duty)) {
      return;
    }
    Cues.in(duty, clause, "gemiddeld")
        .ifPresent(
            cue ->
                found.accept(
                    CARD.at(cue.span())
                        .missing(Slot.TIME)
                        .mendedBy(
                            Mending.after(clause, cue.span(), " (van [jaar] tot en met [jaar])"))));
  }
}
