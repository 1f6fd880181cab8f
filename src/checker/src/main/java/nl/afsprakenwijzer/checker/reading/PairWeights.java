package nl.afsprakenwijzer.checker.reading;

import java.util.Arrays;

/** The {@link Weights} of two marks side by side, by the numbers of both. */
final class PairWeights {
  /** No pair weighs this. */
  static final long UNKNOWN = Long.MIN_VALUE;

  /** Marks that can be told apart. */
  static final int MOST = 1 << Short.SIZE;

  private static final int EMPTY = -1;
  private static final int BITS_A_SLOT = 8;

  /** So many bits tell one of 64 apart. */
  private static final int BITS_TO_BIT = 6;

  /** The numbers of both marks and then the weights, from a slot that the numbers give. */
  private final long[] table;

  private final int slots;

  /** A few bits for each slot, of which a pair sets one: most pairs are in no row at all. */
  private final long[] set;

  PairWeights(int most) {
    slots = Integer.highestOneBit(most + 1) * 4;
    table = new long[slots * 2];
    Arrays.fill(table, EMPTY);
    set = new long[slots / Long.SIZE * BITS_A_SLOT];
  }

  void put(int first, int second, long weights) {
    long pair = pair(first, second);
    set[word(pair)] |= bit(pair);
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
    if ((set[word(pair)] & bit(pair)) == 0) {
      return UNKNOWN;
    }
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

  /** Where in {@link #set} its bit stands; the upper six bits of the hash tell which it is. */
  private int word(long pair) {
    return (int) (Words.hash(pair) >>> Integer.SIZE) & set.length - 1;
  }

  private static long bit(long pair) {
    return 1L << (Words.hash(pair) >>> Long.SIZE - BITS_TO_BIT);
  }

  private int next(int slot) {
    return slot + 2 & table.length - 1;
  }
}
