package nl.afsprakenwijzer.checker.evaluation;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * How often the checker and people say the same about one question.
 *
 * @param <T> what can be said
 */
final class Agreement<T> {
  private record Pair<T>(T expected, T found) {}

  private final List<Pair<T>> pairs;

  <C> Agreement(Collection<C> cases, Function<C, T> expected, Function<C, T> found) {
    pairs = cases.stream().map(c -> new Pair<>(expected.apply(c), found.apply(c))).toList();
  }

  long labelled(T value) {
    return count(pair -> pair.expected.equals(value));
  }

  /** Of all times that the checker says this, the share in which people say it too. */
  double precision(T value) {
    return share(right(value), count(pair -> pair.found.equals(value)));
  }

  /** Of all times that people say this, the share in which the checker says it too. */
  double recall(T value) {
    return share(right(value), labelled(value));
  }

  double f1(T value) {
    return share(2 * right(value), labelled(value) + count(pair -> pair.found.equals(value)));
  }

  /** The mean F1 over everything that people said at least once. */
  double macroF1() {
    return pairs.stream()
        .map(Pair::expected)
        .distinct()
        .mapToDouble(this::f1)
        .average()
        .orElseThrow();
  }

  private long right(T value) {
    return count(pair -> pair.expected.equals(value) && pair.found.equals(value));
  }

  private long count(Predicate<Pair<T>> wanted) {
    return pairs.stream().filter(wanted).count();
  }

  static double share(long part, long whole) {
    return whole == 0 ? 1 : (double) part / whole;
  }
}
