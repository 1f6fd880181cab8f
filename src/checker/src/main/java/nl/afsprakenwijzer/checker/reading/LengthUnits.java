package nl.afsprakenwijzer.checker.reading;

import java.util.Map;

/** Names the units of length and writes so many of them in ISO 8601. */
final class LengthUnits {
  private static final Map<String, String> UNITS = SmallWords.LENGTHS.as(value -> value);

  private LengthUnits() {}

  /** The unit that this word names; null when it names none. */
  static String unit(Token token) {
    return token.in(SmallWords.LENGTHS) ? UNITS.get(token.text()) : null;
  }

  /** "anderhalf jaar" is eighteen months. */
  static String exactPeriod(double count, String unit) {
    boolean whole = count == Math.rint(count);
    return whole || !unit.equals("Y")
        ? period(Math.round(count), unit)
        : period(Math.round(count * 12), "M");
  }

  /** Hours and minutes are often an amount: "24 uur per week". */
  static boolean isOfDay(String unit) {
    return unit != null && unit.startsWith("T");
  }

  /** "P6W", "PT24H"; empty for a length without one. */
  static String period(long count, String unit) {
    return switch (unit) {
      case "Q" -> "P" + count * 3 + "M";
      case "H" -> "P" + count * 6 + "M";
      case "TH" -> "PT" + count + "H";
      case "TM" -> "PT" + count + "M";
      case "TQ" -> "PT" + count * 15 + "M";
      case "M6" -> "";
      default -> "P" + count + unit;
    };
  }
}
