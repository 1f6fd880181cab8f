package nl.afsprakenwijzer.checker.reading;

import java.util.List;
import java.util.function.Predicate;

/** Asks the short lists of a clause, without the cost of a stream for each question. */
final class Few {
  private Few() {}

  /** Whether this holds for one of them. */
  static <T> boolean any(List<T> few, Predicate<? super T> holds) {
    for (int i = 0; i < few.size(); i++) {
      if (holds.test(few.get(i))) {
        return true;
      }
    }
    return false;
  }
}
