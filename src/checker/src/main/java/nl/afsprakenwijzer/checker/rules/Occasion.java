package nl.afsprakenwijzer.checker.rules;

import java.util.function.Predicate;
import nl.afsprakenwijzer.checker.reading.ClauseReading;

/**
 * What must be there before a rule can find anything. Most clauses lack most of it, so that most
 * rules need not look at them.
 */
enum Occasion {
  NOTHING(clause -> true),
  OBLIGATION(clause -> clause.main().isPresent()),
  /** The duty has words that weaken it. */
  WEAKENING(clause -> clause.main().isPresent() && !clause.main().get().hedges().isEmpty()),
  /** The duty has an amount. */
  AMOUNT(clause -> clause.main().isPresent() && !clause.main().get().quantities().isEmpty()),
  /** The duty has a time. */
  TIME(clause -> clause.main().isPresent() && !clause.main().get().times().isEmpty()),
  /** The clause has words to which rules listen. */
  CUE(clause -> !clause.cues().isEmpty());

  private final Predicate<ClauseReading> isMet;

  Occasion(Predicate<ClauseReading> isMet) {
    this.isMet = isMet;
  }

  boolean isMet(ClauseReading clause) {
    return isMet.test(clause);
  }
}
