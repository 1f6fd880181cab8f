package nl.afsprakenwijzer.checker.reading;

import java.util.Arrays;

/** The {@link Weights} of two marks side by side, by the numbers of both. */
final class PairWeights {
  /** No pair weighs this. */
  static final long UNKNOWN = Long.MIN_VALUE;

  /** Marks that can be told apart. */
  static final int MOST = 1 << Short.SIZE;

  private static final int EMPTY = -1;

  /** So many bits tell one of 64 apart. */
  private static final int BITS_TO_BIT = 6;

  /** The numbers of both marks and then the weights, from a slot that the numbers give. */
  private final long[] table;

  private final int slots;

  /** The bits of the marks that may follow a mark, by its number. */
  private final long[] after = new long[MOST];

  /** The bits of the marks that may stand before it. */
  private final long[] before = new long[MOST];

  PairWeights(int most) {
    slots = Integer.highestOneBit(most + 1) * 2;
    table = new long[slots * 2];
    Arrays.fill(table, EMPTY);
  }

  void put(int first, int second, long weights) {
    long pair = pair(first, second);
    after[first] |= bit(second);
    before[second] |= bit(first);
    int slot = slot(pair);
    while (table[slot] != EMPTY) {
      slot = next(slot);
    }
    table[slot] = pair;
    table[slot + 1] = weights;
  }

  /** What a pair weighs; {@link #UNKNOWN} when no row has it. */
  long of(int first, int second) {
    long pair = pair(first, second);
    int slot = slot(pair);
    while (table[slot] != pair) {
      if (table[slot] == EMPTY) {
        return UNKNOWN;
      }
      slot = next(slot);
    }
    return table[slot + 1];
  }

  private static long pair(int first, int second) {
    return (long) first << Short.SIZE | second;
  }

  private int slot(long pair) {
    return (int) (Words.hash(pair) >>> Long.numberOfLeadingZeros(slots) + 1) * 2;
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
    return slot + 2 & table.length - 1;
  }
}
