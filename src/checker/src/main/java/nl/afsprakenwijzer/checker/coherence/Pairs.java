package nl.afsprakenwijzer.checker.coherence;

import java.nio.IntBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the pairs of statements that may be about the same thing, without comparing all with all:
 * only statements that share two words that few others have, and of those the ones that are most
 * alike. A statement that says just what an earlier one says is paired with that one alone. So
 * there are no more pairs than a fixed number for each statement, and the work grows with n log n,
 * whatever the agreement holds.
 */
final class Pairs {
  private static final int FEWEST_SHARED = 2;
  private static final int BASE_CAP = 14;
  private static final int MOST_FOR_ONE = 16;
  private static final Comparator<Pair> MOST_ALIKE_FIRST =
      Comparator.comparingDouble(Pair::likeness).reversed();
  private final List<Statement> statements;
  private final int[] firsts;
  private final int cap;
  private final int[] counts;
  private long looks;

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
    this.firsts = firsts(statements);
    this.counts = new int[statements.size()];
    int doublings = 32 - Integer.numberOfLeadingZeros(statements.size());
    this.cap = BASE_CAP + 2 * doublings;
  }

  List<Pair> find() {
    Map<Integer, int[]> postings = postings();
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < statements.size(); i++) {
      if (firsts[i] == i) {
        pairs.addAll(mostAlike(i, postings));
      } else if (statements.get(firsts[i]).features().length >= FEWEST_SHARED) {
        addPair(firsts[i], i, pairs);
      }
    }
    return pairs;
  }

  /** How often a statement was looked at beside another: what the work is counted in. */
  long looks() {
    return looks;
  }

  /** For each statement the first one that has the same features. */
  private static int[] firsts(List<Statement> statements) {
    Map<IntBuffer, Integer> seen = new HashMap<>();
    int[] firsts = new int[statements.size()];
    for (int i = 0; i < firsts.length; i++) {
      Integer before = seen.putIfAbsent(IntBuffer.wrap(statements.get(i).features()), i);
      firsts[i] = before == null ? i : before;
    }
    return firsts;
  }

  /** The pairs of a statement with earlier ones that share rare features with it. */
  private List<Pair> mostAlike(int statement, Map<Integer, int[]> postings) {
    List<Integer> touched = new ArrayList<>();
    for (int feature : statements.get(statement).features()) {
      int[] others = postings.get(feature);
      for (int k = 1; others != null && k <= others[0] && others[k] < statement; k++) {
        looks++;
        if (counts[others[k]]++ == 0) {
          touched.add(others[k]);
        }
      }
    }
    List<Pair> pairs = new ArrayList<>();
    for (int other : touched) {
      if (counts[other] >= FEWEST_SHARED) {
        addPair(other, statement, pairs);
      }
      counts[other] = 0;
    }
    if (pairs.size() > MOST_FOR_ONE) {
      pairs.sort(MOST_ALIKE_FIRST);
      return pairs.subList(0, MOST_FOR_ONE);
    }
    return pairs;
  }

  private void addPair(int first, int second, List<Pair> pairs) {
    Statement earlier = statements.get(first);
    Statement later = statements.get(second);
    if (earlier.clause() != later.clause()) {
      pairs.add(new Pair(earlier, later, earlier.shared(later)));
    }
  }

  /** The statements that have each feature; a feature of more than the cap has none. */
  private Map<Integer, int[]> postings() {
    Map<Integer, int[]> postings = new HashMap<>();
    for (int i = 0; i < statements.size(); i++) {
      if (firsts[i] != i) {
        continue;
      }
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
