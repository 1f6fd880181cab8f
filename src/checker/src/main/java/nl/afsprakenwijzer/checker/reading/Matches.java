package nl.afsprakenwijzer.checker.reading;

import java.util.ArrayList;
import java.util.List;

/** The phrases of the word lists that stand in a text, in reading order. */
final class Matches {
  private static final int LONGEST_PHRASE = 30;
  private final List<Match> all = new ArrayList<>(16);
  private int sorts;

  /**
   * A phrase that was found, half-open, with what the word list says of it.
   *
   * @param gapped whether other words can stand inside it: "spannen zich .. in"
   */
  record Match(int from, int to, Meaning meaning, boolean gapped) {}

  /** All of them when one is of this sort, else none: most texts have few sorts. */
  List<Match> among(Meaning.Sort sort) {
    return (sorts & sort.bit()) == 0 ? List.of() : all;
  }

  /**
   * Keeps a phrase that begins no sooner than the ones before. The longer of two overlapping
   * phrases of one sort stays. Those of one sort stand apart from each other, so only the last one
   * can overlap.
   */
  void keep(Phrases.Entry entry, int from, int to) {
    int sort = entry.sort().bit();
    int oldest = (sorts & sort) == 0 ? all.size() : 0;
    for (int i = all.size() - 1; i >= oldest; i--) {
      Match other = all.get(i);
      if (other.from() <= from - LONGEST_PHRASE) {
        break;
      }
      if (other.meaning().getClass() == entry.meaning().getClass()) {
        if (other.to() <= from) {
          break;
        }
        if (other.from() == from && to > other.to()) {
          all.set(i, entry.match(from, to));
          return;
        }
        boolean inGap = other.gapped() && from > other.from() && to < other.to();
        if (!inGap) {
          return;
        }
      }
    }
    sorts |= sort;
    all.add(entry.match(from, to));
  }
}
