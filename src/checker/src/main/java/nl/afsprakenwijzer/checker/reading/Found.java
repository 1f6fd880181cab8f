package nl.afsprakenwijzer.checker.reading;

import java.util.ArrayList;
import java.util.List;

/** A fact with the tokens in which it was found, half-open. */
record Found<F extends Fact>(int from, int to, F fact) {
  /** The facts that lie in a stretch of tokens. */
  static <F extends Fact> List<F> in(List<Found<F>> all, int from, int to) {
    List<F> facts = new ArrayList<>(all.size());
    for (Found<F> found : all) {
      if (found.from() >= from && found.to() <= to) {
        facts.add(found.fact());
      }
    }
    return facts;
  }
}
