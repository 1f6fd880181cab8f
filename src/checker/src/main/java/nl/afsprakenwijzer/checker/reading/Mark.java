package nl.afsprakenwijzer.checker.reading;

/**
 * A word or sign as the weights know it.
 *
 * @param number by which pairs know it; negative when none does
 * @param known how many of its rows there are: itself, its beginning, its end
 * @param weights the {@link Weights} of those rows together
 * @param bit one of 64, by its number; 0 without one
 * @param after the bits of the marks that may stand behind it in a pair
 * @param before the bits of those that may stand before it
 */
record Mark(String name, int number, int known, long weights, long bit, long after, long before) {
  /** The number of a mark that is in no pair. */
  static final int UNKNOWN = -1;

  static final Mark SILENT = new Mark("", UNKNOWN, 0, Weights.NONE, 0, 0, 0);

  /** False when no row has this pair; most pairs are in none. */
  boolean mayLead(Mark next) {
    return (after & next.bit) != 0 && (next.before & bit) != 0;
  }
}
