package nl.afsprakenwijzer.checker.rules;

import java.util.Optional;
import java.util.function.Consumer;
import nl.afsprakenwijzer.checker.reading.ClauseReading;
import nl.afsprakenwijzer.checker.reading.Hedge;
import nl.afsprakenwijzer.checker.reading.Obligation;

/** A rule about one kind of weakening words; silent when the letter is met all the same. */
interface HedgeRule extends ObligationRule {
  Hedge.Kind weakening();

  @Override
  default Occasion occasion() {
    return Occasion.of(weakening());
  }

  @Override
  default void check(Obligation duty, ClauseReading clause, Consumer<Finding> found) {
    if (!Letters.hedged(duty, weakening())
        || Letters.standsFirm(card().criterion(), duty, clause)) {
      return;
    }
    for (Hedge hedge : duty.hedges()) {
      if (hedge.kind() == weakening()) {
        found.accept(
            card()
                .at(hedge.span(), duty)
                .saying("woord", hedge.span().of(clause.clause().text()))
                .because(hedge.why())
                .mendedBy(mend(hedge, duty, clause)));
      }
    }
  }

  /** The change that takes the weakness out. */
  default Optional<Edit> mend(Hedge hedge, Obligation duty, ClauseReading clause) {
    return Rewordings.instead(clause, duty, hedge.span());
  }
}
