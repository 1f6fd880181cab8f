package nl.afsprakenwijzer.checker.coherence;

import java.util.Locale;
import java.util.Set;
import nl.afsprakenwijzer.checker.coherence.Whole.Part;
import nl.afsprakenwijzer.checker.reading.Quantity.Comparator;
import nl.afsprakenwijzer.checker.reading.Span;

/**
 * An amount, a term or a frequency.
 *
 * @param sort values of one sort can be compared: unit and what is counted
 * @param yearly whether it comes back every year
 * @param role whether it is a whole of which a part is meant, or such a part
 * @param around the concepts in the words next to it
 */
record Value(
    Span span,
    String sort,
    double low,
    double high,
    Comparator comparator,
    boolean yearly,
    Role role,
    Set<String> around) {
  static final String TERM = "termijn";
  private static final double SAME_TERM = .1;

  /** Whether both say the same, be it in other units. */
  boolean isSame(Value other) {
    return low == other.low && high == other.high || isTerm() && near(low, other.low);
  }

  private boolean isTerm() {
    return sort.equals(TERM);
  }

  /** Four weeks and a month, twelve months and a year are the same term in other words. */
  private static boolean near(double days, double others) {
    return Math.abs(days - others) <= SAME_TERM * Math.max(days, others);
  }

  /** How many concepts stand near both. */
  long near(Value other) {
    return around.stream().filter(other.around::contains).count();
  }

  /** Whether both cannot be so: at least 20 and at most 30 can. */
  boolean excludes(Value other) {
    if (!sort.equals(other.sort)
        || yearly != other.yearly
        || role.isPartOf(other.role)
        || other.role.isPartOf(role)
        || isSame(other)) {
      return false;
    }
    boolean atLeast = comparator == Comparator.AT_LEAST;
    boolean otherAtMost = other.comparator == Comparator.AT_MOST;
    if (atLeast && otherAtMost) {
      return low > other.high;
    }
    if (comparator == Comparator.AT_MOST && other.comparator == Comparator.AT_LEAST) {
      return other.low > high;
    }
    return low > other.high || high < other.low;
  }

  /** "Van de 50 woningen" has a whole, "twintig van de vijftig woningen" a part. */
  enum Role {
    ALONE,
    WHOLE,
    PART;

    boolean isPartOf(Role other) {
      return this == PART && other == WHOLE;
    }

    static Role of(Part part, Span span) {
      String text = part.text().toLowerCase(Locale.ROOT);
      if (text.substring(span.begin(), span.end()).contains(" van de ")) {
        return PART;
      }
      return text.substring(0, span.begin()).endsWith("van de ") ? WHOLE : ALONE;
    }
  }
}
