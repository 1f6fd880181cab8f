package nl.afsprakenwijzer.checker.coherence;

import java.util.Set;
import nl.afsprakenwijzer.checker.reading.Span;

/**
 * A clause, or one sentence of it, as something to compare with others.
 *
 * @param clause the how-manieth clause it stands in, from 0
 * @param features what it is about, as ascending numbers
 * @param weights of the features: the rarer in this agreement, the heavier
 * @param total of the weights
 * @param doers the parties that do it; empty when nobody is named
 * @param places the names in it that are no party
 * @param groups the families of target groups in it
 * @param values the amounts, terms and frequencies in it
 */
record Statement(
    int clause,
    Span span,
    int[] features,
    double[] weights,
    double total,
    Set<String> doers,
    Set<String> places,
    Set<String> groups,
    Values values) {

  /** The weight of what two statements have in common. */
  double shared(Statement other) {
    double shared = 0;
    int mine = 0;
    int theirs = 0;
    while (mine < features.length && theirs < other.features.length) {
      int difference = Integer.compare(features[mine], other.features[theirs]);
      if (difference == 0) {
        shared += Math.min(weights[mine], other.weights[theirs]);
      }
      mine += difference <= 0 ? 1 : 0;
      theirs += difference >= 0 ? 1 : 0;
    }
    return shared;
  }
}
