package nl.afsprakenwijzer.checker.reading;

import java.time.LocalDate;

/**
 * The term of an agreement; both days are in it.
 *
 * @throws IllegalArgumentException when it ends before it begins
 */
public record Term(LocalDate from, LocalDate to) {
  public Term {
    if (to.isBefore(from)) {
      throw new IllegalArgumentException("term ends before it begins: " + from + "/" + to);
    }
  }
}
