package nl.afsprakenwijzer.checker.reading;

/**
 * A stretch of text: half-open UTF-16 offsets in the text as received, so that Java and the browser
 * count the same.
 *
 * @param begin offset of the first code unit, 0 or more
 * @param end offset after the last code unit, more than {@code begin}
 * @throws IllegalArgumentException when the stretch is empty or reversed
 */
public record Span(int begin, int end) implements Comparable<Span> {
  public Span {
    if (begin < 0 || end <= begin) {
      throw new IllegalArgumentException("no stretch of text: " + begin + ".." + end);
    }
  }

  /** The words of this stretch in the text it was read from. */
  public String of(String text) {
    return text.substring(begin, end);
  }

  public boolean contains(Span other) {
    return begin <= other.begin && other.end <= end;
  }

  public boolean overlaps(Span other) {
    return begin < other.end && other.begin < end;
  }

  /** The smallest stretch that holds both. */
  public Span cover(Span other) {
    return new Span(Math.min(begin, other.begin), Math.max(end, other.end));
  }

  @Override
  public int compareTo(Span other) {
    int byBegin = Integer.compare(begin, other.begin);
    return byBegin != 0 ? byBegin : Integer.compare(end, other.end);
  }
}
