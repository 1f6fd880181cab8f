package nl.afsprakenwijzer.checker.rules;

import nl.afsprakenwijzer.checker.reading.ClauseReading;
import nl.afsprakenwijzer.checker.reading.Fact;
import nl.afsprakenwijzer.checker.reading.Hedge;
import nl.afsprakenwijzer.checker.reading.Negation;
import nl.afsprakenwijzer.checker.reading.Obligation;
import nl.afsprakenwijzer.checker.reading.Quantity;

/** Duties that hold during a time and are not finished on a day. */
final class Lasting {
  /** Behind these a negation belongs to a clause of its own. */
  private static final AnyOf CLAUSES =
      AnyOf.of(",", ";", ":", " dat ", " die ", " of ", " om ", " waar");

  private Lasting() {}

  /** Whether the duty is a ban, a limit, something that goes on, or an effort without a result. */
  static boolean is(Obligation duty, ClauseReading clause) {
    boolean stays = duty.verb().of(clause.clause().text()).regionMatches(true, 0, "blij", 0, 4);
    return stays
        || isEffort(duty)
        || Deed.of(duty.action()) == Deed.LASTS
        || limits(duty)
        || forbids(duty, clause);
  }

  private static boolean isEffort(Obligation duty) {
    for (Hedge hedge : duty.hedges()) {
      boolean soft = hedge.kind() == Hedge.Kind.ATTENTION || hedge.kind() == Hedge.Kind.PROMOTION;
      if (soft && hedge.span().overlaps(duty.verb().cover(duty.action().span()))) {
        return true;
      }
    }
    return false;
  }

  /** Whether the duty says what will not happen. */
  static boolean forbids(Obligation duty, ClauseReading clause) {
    String text = clause.clause().text();
    for (Fact fact : clause.facts()) {
      if (fact instanceof Negation
          && duty.verb().end() <= fact.span().begin()
          && duty.span().contains(fact.span())) {
        String between = text.substring(duty.verb().end(), fact.span().begin());
        return !CLAUSES.standsIn(between) && !fact.span().of(text).equalsIgnoreCase("zonder");
      }
    }
    return false;
  }

  private static boolean limits(Obligation duty) {
    if (Deed.of(duty.action()) == Deed.GIVES) {
      return false;
    }
    for (Quantity quantity : duty.quantities()) {
      if (quantity.comparator() == Quantity.Comparator.AT_MOST) {
        return true;
      }
    }
    return false;
  }
}
