package nl.afsprakenwijzer.checker.rules;

import java.util.function.Predicate;
import nl.afsprakenwijzer.checker.reading.ClauseReading;

/**
 * What a rule cannot find anything without. Most clauses lack most of it, so that most rules need
 * not look at them.
 */
enum Need {
  NOTHING(clause -> true),
  DUTY(clause -> clause.main().isPresent()),
  /** The duty has words that weaken it. */
  WEAKENING(clause -> clause.main().isPresent() && !clause.main().get().hedges().isEmpty()),
  /** The duty has an amount. */
  AMOUNT(clause -> clause.main().isPresent() && !clause.main().get().quantities().isEmpty()),
  /** The duty has a time. */
  TIME(clause -> clause.main().isPresent() && !clause.main().get().times().isEmpty()),
  /** The clause has words to which rules listen. */
  CUE(clause -> !clause.cues().isEmpty());

  private final Predicate<ClauseReading> isMet;

  Need(Predicate<ClauseReading> isMet) {
    this.isMet = isMet;
  }

  boolean isMet(ClauseReading clause) {
    return isMet.test(clause);
  }
}
