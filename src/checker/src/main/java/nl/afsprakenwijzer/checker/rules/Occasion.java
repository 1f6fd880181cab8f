package nl.afsprakenwijzer.checker.rules;

import java.util.List;
import java.util.stream.Stream;
import nl.afsprakenwijzer.checker.reading.Abbreviation;
import nl.afsprakenwijzer.checker.reading.ClauseReading;
import nl.afsprakenwijzer.checker.reading.Evidence;
import nl.afsprakenwijzer.checker.reading.Fact;
import nl.afsprakenwijzer.checker.reading.Hedge;
import nl.afsprakenwijzer.checker.reading.Negation;
import nl.afsprakenwijzer.checker.reading.Obligation;
import nl.afsprakenwijzer.checker.reading.Passive;
import nl.afsprakenwijzer.checker.reading.Placeholder;

/**
 * What must be there before a rule can find anything. Most clauses lack most of it, so that most
 * rules need not look at them.
 */
enum Occasion {
  /** Any clause. */
  CLAUSE,
  /** Words to which rules listen. */
  CUE,
  ABBREVIATION,
  PLACEHOLDER,
  NEGATION,
  /** A clause with a duty; the occasions below are about that duty, by which it is judged. */
  OBLIGATION,
  /** Another duty beside it. */
  MORE_DUTIES,
  PASSIVE,
  AMOUNT,
  TIME,
  /** A time, in an agreement of which the term is known. */
  TIME_AND_TERM,
  /** A time that does not say when it is done. */
  LOOSE_TIME,
  NO_TIME,
  /** Neither the words nor what stands around them tell who acts. */
  NO_DOER,
  /** Nobody can see whether it is done. */
  NO_ACTION,
  NO_MEASURE,
  /** Not promised firmly by somebody at the table. */
  LOOSE,
  /** The parties of the agreement are known. */
  PARTIES,
  /** Something is known beside the words, such as a budget. */
  EVIDENCE,
  /** Words that weaken it; those below say how. */
  WEAKENING,
  STRIVING,
  EFFORT,
  POSSIBILITY,
  CONDITION,
  WISH,
  PERMISSION,
  POSTPONEMENT,
  VAGUE_AMOUNT,
  VAGUE_QUALITY,
  ATTENTION,
  PROMOTION;

  private static final List<Occasion> OF_WEAKENING =
      Stream.of(Hedge.Kind.values()).map(kind -> valueOf(kind.name())).toList();

  static Occasion of(Hedge.Kind weakening) {
    return OF_WEAKENING.get(weakening.ordinal());
  }

  /** Whether it is among these bits. */
  boolean isIn(long bits) {
    return (bits & bit()) != 0;
  }

  private long bit() {
    return 1L << ordinal();
  }

  private long when(boolean met) {
    return met ? bit() : 0;
  }

  /** What a clause gives occasion for, as bits. */
  static long of(ClauseReading clause) {
    long bits = CLAUSE.bit() | CUE.when(!clause.cues().isEmpty());
    for (Fact fact : clause.facts()) {
      bits |= of(fact);
    }
    return clause.main().isPresent() ? bits | of(clause.main().get(), clause) : bits;
  }

  private static long of(Fact fact) {
    if (fact instanceof Abbreviation) {
      return ABBREVIATION.bit();
    }
    if (fact instanceof Placeholder) {
      return PLACEHOLDER.bit();
    }
    if (fact instanceof Negation) {
      return NEGATION.bit();
    }
    return PASSIVE.when(fact instanceof Passive);
  }

  private static long of(Obligation duty, ClauseReading clause) {
    boolean timed = Letters.hasTime(duty, clause);
    boolean times = !duty.times().isEmpty();
    long bits =
        OBLIGATION.bit()
            | MORE_DUTIES.when(clause.obligations().size() > 1)
            | AMOUNT.when(!duty.quantities().isEmpty())
            | TIME.when(times)
            | TIME_AND_TERM.when(times && clause.context().term().isPresent())
            | LOOSE_TIME.when(times && !timed)
            | NO_TIME.when(!timed && duty.timing() == Obligation.Timing.NONE)
            | NO_DOER.when(!Letters.hasDoer(duty, clause))
            | NO_ACTION.when(!duty.concrete())
            | NO_MEASURE.when(!Letters.isMeasurable(duty))
            | LOOSE.when(duty.binding() != Obligation.Binding.FIRM)
            | PARTIES.when(!clause.context().parties().isEmpty())
            | EVIDENCE.when(!clause.clause().evidence().equals(Evidence.none()))
            | WEAKENING.when(!duty.hedges().isEmpty());
    for (Hedge hedge : duty.hedges()) {
      bits |= of(hedge.kind()).bit();
    }
    return bits;
  }
}
