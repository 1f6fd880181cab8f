package nl.afsprakenwijzer.checker.rules;

import java.util.List;
import java.util.function.Consumer;
import nl.afsprakenwijzer.checker.reading.ClauseReading;
import nl.afsprakenwijzer.checker.reading.Obligation;

/** What people feel is measured somewhere. */
final class MeasureHasSource implements AmountRule {
  private static final RuleCard CARD =
      new RuleCard(
          "M4",
          Criterion.MEASURABLE,
          Severity.TIP,
          "Wat bewoners ervaren, heeft een meting",
          "Noem waarmee u \"{woord}\" meet en wie dat doet.",
          "Tevredenheid, eenzaamheid en wachttijd hangen af van de vraag die u stelt en van de "
              + "telling die u kiest. Zonder meting kan iedere partij een ander cijfer pakken.",
          List.of(Sources.AUDIT_NORMS, Sources.VISITATIONS),
          List.of(
              "De gemeente verlaagt in 2027 de «eenzaamheid» onder ouderen met 5 procent.",
              "Woonstede verhoogt in 2027 de «huurderstevredenheid» in wijk Noord met 5 procent."),
          List.of(
              "De gemeente verlaagt in 2027 de eenzaamheid onder ouderen met 5 procent volgens de "
                  + "GGD.",
              "De gemeente bespreekt in 2027 met bewoners de leefbaarheid van wijk Noord."));

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public void check(Obligation duty, ClauseReading clause, Consumer<Finding> found) {
    boolean asks = !duty.quantities().isEmpty() && !Cues.has(clause, "meting");
    if (asks && clause.clause().fields().indicator().isBlank()) {
      Cues.in(duty, clause, "beleving")
          .ifPresent(
              cue ->
                  found.accept(
                      CARD.at(cue.span())
                          .missing(Slot.SOURCE)
                          .saying("woord", cue.span().of(clause.clause().text()))));
    }
  }
}
