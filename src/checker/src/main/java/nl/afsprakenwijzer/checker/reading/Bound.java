package nl.afsprakenwijzer.checker.reading;

import java.util.Map;

/**
 * What stands before a number and bounds it: "minimaal", "niet meer dan", "tot een maximum van".
 *
 * @param from the first token of the bound, or of the number when nothing bounds it
 */
record Bound(int from, Quantity.Comparator comparator) {
  private static final Map<String, Quantity.Comparator> COMPARATORS =
      SmallWords.COMPARATORS.as(Quantity.Comparator::valueOf);
  private static final int FARTHEST = 6;

  static Bound before(Text text, int at) {
    Quantity.Comparator comparator = Quantity.Comparator.EXACTLY;
    int from = at;
    boolean denied = false;
    while (from > 0 && at - from < FARTHEST) {
      Token before = text.at(from - 1);
      denied |= before.is("niet") || before.is("nooit");
      boolean compares = before.in(SmallWords.COMPARATORS);
      if (!compares && !before.in(SmallWords.BEFORE_AMOUNT)) {
        break;
      }
      comparator = compares ? COMPARATORS.get(before.text()) : comparator;
      from--;
    }
    if (comparator == Quantity.Comparator.EXACTLY) {
      return new Bound(text.is(at - 1, "alle") ? at - 1 : at, comparator);
    }
    return new Bound(first(text, from, at), denied ? comparator.denied() : comparator);
  }

  /** The comparator's own first word: "tot een maximum van", "ten minste", "niet meer dan". */
  private static int first(Text text, int from, int at) {
    int first = from;
    while (first < at
        && !text.at(first).in(SmallWords.COMPARATORS)
        && !text.is(first, "ten")
        && !text.is(first, "niet")
        && !text.is(first, "nooit")
        && !text.is(first, "een")) {
      first++;
    }
    return first;
  }
}
