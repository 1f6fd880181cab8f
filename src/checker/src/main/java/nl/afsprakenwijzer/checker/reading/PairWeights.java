package nl.afsprakenwijzer.checker.reading;

/** The {@link Weights} of two marks side by side, by the numbers of both. */
final class PairWeights {
  /** No pair weighs this. */
  static final long UNKNOWN = Long.MIN_VALUE;

  /** Marks that can be told apart. */
  static final int MOST = (1 << Short.SIZE) - 1;

  private static final int EMPTY = 0;

  /** So many bits tell one of 64 apart. */
  private static final int BITS_TO_BIT = 6;

  /** The numbers of both marks, from a slot that they give; most looks end here. */
  private final int[] pairs;

  private final long[] weights;

  /** The bits of the marks that may follow a mark, by its number. */
  private final long[] after = new long[MOST];

  /** The bits of the marks that may stand before it. */
  private final long[] before = new long[MOST];

  PairWeights(int most) {
    int slots = Integer.highestOneBit(most + 1) * 2;
    pairs = new int[slots];
    weights = new long[slots];
  }

  void put(int first, int second, long weights) {
    after[first] |= bit(second);
    before[second] |= bit(first);
    int pair = pair(first, second);
    int slot = slot(pair);
    while (pairs[slot] != EMPTY) {
      slot = next(slot);
    }
    pairs[slot] = pair;
    this.weights[slot] = weights;
  }

  /** What a pair weighs; {@link #UNKNOWN} when no row has it. */
  long of(int first, int second) {
    int pair = pair(first, second);
    int slot = slot(pair);
    while (pairs[slot] != pair) {
      if (pairs[slot] == EMPTY) {
        return UNKNOWN;
      }
      slot = next(slot);
    }
    return weights[slot];
  }

  /** Never {@link #EMPTY}. */
  private static int pair(int first, int second) {
    return (first << Short.SIZE | second) + 1;
  }

  private int slot(int pair) {
    return (int) (Words.hash(pair) >>> Long.numberOfLeadingZeros(pairs.length) + 1);
  }

  /** The bits of the marks that may follow this one; most pairs are in no row at all. */
  long after(int mark) {
    return after[mark];
  }

  /** The bits of the marks that may stand before this one. */
  long before(int mark) {
    return before[mark];
  }

  /** One of 64. */
  static long bit(int mark) {
    return 1L << (Words.hash(mark) >>> Long.SIZE - BITS_TO_BIT);
  }

  private int next(int slot) {
    return slot + 1 & pairs.length - 1;
  }
}
