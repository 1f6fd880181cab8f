package nl.afsprakenwijzer.checker.evaluation;

import java.util.Map;

/**
 * Figures of clauses beside which the checker was not made.
 *
 * @param title of its column on the page
 */
record OtherSet(String title, int clauses, Map<Figure, Double> figures) {
  /** The figures as they were at another moment. */
  OtherSet(String title, Evaluation set, Map<Figure, Double> figures) {
    this(title, set.clauses().size(), figures);
  }

  /** The figures of now. */
  OtherSet(String title, Evaluation set) {
    this(title, set, set.figures());
  }
}
