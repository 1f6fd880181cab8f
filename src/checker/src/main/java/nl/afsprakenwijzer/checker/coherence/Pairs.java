package nl.afsprakenwijzer.checker.coherence;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the pairs of statements that may be about the same thing, without comparing all with all:
 * only statements that share two words that few others have. The number of pairs grows with n log n
 * at most, since a word that many statements have proposes no pairs.
 */
final class Pairs {
  private static final int FEWEST_SHARED = 2;
  private static final int BASE_CAP = 14;
  private final List<Statement> statements;
  private final int cap;

  /** Two statements of different clauses, the first one first. */
  record Pair(Statement first, Statement second, double shared) {

    /** The share of the smaller one that the other has too. */
    double containment() {
      return shared / Math.max(1e-9, Math.min(first.total(), second.total()));
    }

    /** Twice what they share, over what they have. */
    double likeness() {
      return 2 * shared / Math.max(1e-9, first.total() + second.total());
    }
  }

  Pairs(List<Statement> statements) {
    this.statements = statements;
    int doublings = 32 - Integer.numberOfLeadingZeros(statements.size());
    this.cap = BASE_CAP + 2 * doublings;
  }

  List<Pair> find() {
    Map<Integer, int[]> postings = postings();
    List<Pair> pairs = new ArrayList<>();
    int[] counts = new int[statements.size()];
    List<Integer> touched = new ArrayList<>();
    for (int i = 0; i < statements.size(); i++) {
      Statement statement = statements.get(i);
      for (int feature : statement.features()) {
        int[] others = postings.get(feature);
        for (int k = 1; others != null && k <= others[0] && others[k] < i; k++) {
          if (counts[others[k]]++ == 0) {
            touched.add(others[k]);
          }
        }
      }
      for (int other : touched) {
        Statement earlier = statements.get(other);
        if (counts[other] >= FEWEST_SHARED && earlier.clause() != statement.clause()) {
          pairs.add(new Pair(earlier, statement, earlier.shared(statement)));
        }
        counts[other] = 0;
      }
      touched.clear();
    }
    return pairs;
  }

  /** The statements that have each feature; a feature of more than the cap has none. */
  private Map<Integer, int[]> postings() {
    Map<Integer, int[]> postings = new HashMap<>();
    for (int i = 0; i < statements.size(); i++) {
      for (int feature : statements.get(i).features()) {
        int[] list = postings.computeIfAbsent(feature, f -> new int[4]);
        if (list[0] == cap) {
          list[0] = cap + 1;
        } else if (list[0] < cap) {
          if (list[0] + 1 == list.length) {
            list = Arrays.copyOf(list, Math.min(cap + 1, list.length * 2));
            postings.put(feature, list);
          }
          list[++list[0]] = i;
        }
      }
    }
    postings.values().removeIf(list -> list[0] > cap);
    return postings;
  }
}
