package nl.afsprakenwijzer.checker.reading;

import java.util.ArrayList;
import java.util.List;

/** A fact with the tokens in which it was found, half-open. */
record Found<F extends Fact>(int from, int to, F fact) {
  /** The facts that lie in a stretch of tokens, out of a list in reading order. */
  static <F extends Fact> List<F> in(List<Found<F>> all, int from, int to) {
    int first = first(all, from);
    if (first == all.size() || all.get(first).from() >= to) {
      return List.of();
    }
    List<F> facts = new ArrayList<>(4);
    for (int i = first; i < all.size() && all.get(i).from() < to; i++) {
      if (all.get(i).to() <= to) {
        facts.add(all.get(i).fact());
      }
    }
    return facts;
  }

  /** The same with their tokens, and also those that go on behind the stretch. */
  static <F extends Fact> List<Found<F>> begun(List<Found<F>> all, int from, int to) {
    int first = first(all, from);
    int last = first(all, to);
    return first < last ? all.subList(first, last) : List.of();
  }

  /** The facts alone. */
  static <F extends Fact> List<F> facts(List<Found<F>> all) {
    if (all.isEmpty()) {
      return List.of();
    }
    List<F> facts = new ArrayList<>(all.size());
    for (Found<F> one : all) {
      facts.add(one.fact());
    }
    return facts;
  }

  /** Which of them covers a token of a text with so many. */
  static <F extends Fact> Cover<Found<F>> cover(List<Found<F>> all, int tokens) {
    Cover<Found<F>> cover = new Cover<>(tokens);
    for (Found<F> one : all) {
      cover.put(one.from(), one.to(), one);
    }
    return cover;
  }

  /** Whether one of them covers a stretch of tokens. */
  static boolean holds(List<? extends Found<?>> all, int from, int to) {
    for (Found<?> one : all) {
      if (one.from() <= from && to <= one.to()) {
        return true;
      }
    }
    return false;
  }

  /** The first one, in a list in reading order, that begins at this token or later. */
  static int first(List<? extends Found<?>> all, int from) {
    int low = 0;
    int high = all.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (all.get(middle).from() < from) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
