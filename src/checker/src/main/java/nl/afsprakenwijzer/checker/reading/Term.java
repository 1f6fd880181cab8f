package nl.afsprakenwijzer.checker.reading;

import java.time.LocalDate;

/**
 * The term of an agreement; both days are in it, and in the years 1 to 9999.
 *
 * @throws IllegalArgumentException when it ends before it begins, or a day is in another year
 */
public record Term(LocalDate from, LocalDate to) {
  private static final int LAST_YEAR = 9999;

  public Term {
    requireInCalendar(from);
    requireInCalendar(to);
    if (to.isBefore(from)) {
      throw new IllegalArgumentException("term ends before it begins: " + from + "/" + to);
    }
  }

  /** Further away, counting in years does not go well, and no day is written as people do. */
  static void requireInCalendar(LocalDate day) {
    if (day.getYear() < 1 || day.getYear() > LAST_YEAR) {
      throw new IllegalArgumentException("not in the years 1 to " + LAST_YEAR + ": " + day);
    }
  }
}
