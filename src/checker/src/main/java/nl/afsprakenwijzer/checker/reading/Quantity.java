package nl.afsprakenwijzer.checker.reading;

/**
 * A number with what it counts.
 *
 * @param low the number, or the lower end of a range
 * @param high the upper end; the same as {@code low} when it is no range
 * @param unit {@code %}, {@code EUR}, {@code m}, {@code m2}, {@code count}, {@code month}, {@code
 *     week}, {@code day}, {@code year} or {@code times}
 * @param counted the noun that is counted, in lower case; empty when none follows
 * @param hasDenominator for a share: whether the text says of what
 */
public record Quantity(
    Span span,
    double low,
    double high,
    String unit,
    String counted,
    Comparator comparator,
    boolean hasDenominator)
    implements Fact {
  /** What stands before the number. */
  public enum Comparator {
    EXACTLY,
    AT_LEAST,
    AT_MOST,
    ABOUT;

    /** "niet meer dan" is at most. */
    Comparator denied() {
      return switch (this) {
        case AT_LEAST -> AT_MOST;
        case AT_MOST -> AT_LEAST;
        default -> this;
      };
    }
  }

  /** As labels and reports write it: {@code 120}, {@code 66.67}, {@code 10..15}. */
  public String value() {
    return low == high ? plain(low) : plain(low) + ".." + plain(high);
  }

  private static String plain(double number) {
    double rounded = Math.round(number * 100) / 100.0;
    return rounded == Math.rint(rounded) ? Long.toString((long) rounded) : Double.toString(rounded);
  }
}
