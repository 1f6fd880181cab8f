package nl.afsprakenwijzer.checker.rules;

import java.util.List;
import java.util.function.Consumer;
import nl.afsprakenwijzer.checker.reading.Action;
import nl.afsprakenwijzer.checker.reading.ClauseReading;
import nl.afsprakenwijzer.checker.reading.Hedge;
import nl.afsprakenwijzer.checker.reading.Obligation;
import nl.afsprakenwijzer.checker.reading.Placeholder;

/** It is clear when the thing is done. */
final class EndStateIsClear implements ObligationRule {
  private static final RuleCard CARD =
      new RuleCard(
          "M12",
          Criterion.MEASURABLE,
          Severity.WARNING,
          "Het eindpunt is duidelijk",
          "Het is niet duidelijk hoeveel of tot hoever dit gaat. Noem een aantal of een eindpunt.",
          "Er is wel iets om naar te kijken, maar niet hoeveel of tot waar. Dan kan de ene partij "
              + "tevreden zijn en de andere niet.",
          List.of(Sources.AUDIT_NORMS, Sources.NATIONAL_MAP),
          List.of(
              "De voortgang «volgen» de gemeente en Woonstede met elkaar.",
              "De gemeente «pakt» in 2027 de vergunning op."),
          List.of(
              "De gemeente rekent in 2027 een grondprijs van 20.000 euro voor elke woning.",
              "Woonstede helpt in 2027 ten minste 40 huurders die willen verhuizen."));

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
    if (duty.measure() != Obligation.Measure.VAGUE
        || duty.action().kind() == Action.Kind.RESEARCH
        || Letters.hedged(duty, Hedge.Kind.VAGUE_AMOUNT)
        || Letters.hedged(duty, Hedge.Kind.VAGUE_QUALITY)
        || Letters.changesWithoutBaseline(duty, clause)
        || clause.all(Placeholder.class).findAny().isPresent()) {
      return;
    }
    found.accept(
        CARD.at(duty.verb(), duty).missing(Slot.AMOUNT).mendedBy(Mending.result(clause, duty)));
  }
}
