package nl.afsprakenwijzer.checker.reading;

/**
 * What a trait of a text weighs for each {@link Impression.Sort}, in hundredths, in one number:
 * thousands of them stand in one array.
 */
final class Weights {
  static final long NONE = 0;
  static final int SORTS = 4;

  private Weights() {}

  /** The numbers of a row, from this cell on. */
  static long of(String[] cells, int from) {
    long weights = NONE;
    for (int sort = 0; sort < SORTS; sort++) {
      weights |= at(Integer.parseInt(cells[from + sort]), sort);
    }
    return weights;
  }

  private static long at(int weight, int sort) {
    if (weight != (short) weight) {
      throw new IllegalStateException(Impression.FILE + ": " + weight + " weighs too much");
    }
    return (weight & 0xFFFFL) << sort * Short.SIZE;
  }

  static int of(long weights, int sort) {
    return (short) (weights >>> sort * Short.SIZE);
  }

  static long sum(long first, long second) {
    long sum = NONE;
    for (int sort = 0; sort < SORTS; sort++) {
      sum |= at(of(first, sort) + of(second, sort), sort);
    }
    return sum;
  }

  static void add(long weights, int[] sums) {
    for (int sort = 0; sort < SORTS; sort++) {
      sums[sort] += of(weights, sort);
    }
  }
}
