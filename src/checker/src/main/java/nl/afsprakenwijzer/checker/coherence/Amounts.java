package nl.afsprakenwijzer.checker.coherence;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** Numbers as Dutch readers write them: 1.250 and 12,5. */
final class Amounts {
  private Amounts() {}

  static String text(double number) {
    return new DecimalFormat(
            "#,##0.##", DecimalFormatSymbols.getInstance(Locale.forLanguageTag("nl-NL")))
        .format(number);
  }

  /** The number in a cell; NaN when it holds none, or more than a number. */
  static double of(String cell) {
    String bare = cell.strip();
    if (bare.startsWith("€")) {
      bare = bare.substring(1).strip();
    }
    if (bare.endsWith("%")) {
      bare = bare.substring(0, bare.length() - 1).strip();
    }
    StringBuilder plain = new StringBuilder();
    for (int i = 0; i < bare.length(); i++) {
      char c = bare.charAt(i);
      boolean thousands = c == '.' && i > 0 && i + 3 < bare.length() && isThree(bare, i + 1);
      if (c >= '0' && c <= '9') {
        plain.append(c);
      } else if (c == ',' && plain.length() > 0 && plain.indexOf(".") < 0) {
        plain.append('.');
      } else if (!thousands && !(c == ',' || c == '-') || plain.length() == 0) {
        return Double.NaN;
      }
    }
    boolean digits = plain.length() > 0 && plain.length() < 15;
    return digits ? Double.parseDouble(plain.append('0').toString()) / shift(plain) : Double.NaN;
  }

  /** The zero that was added counts only behind a comma. */
  private static double shift(StringBuilder plain) {
    return plain.indexOf(".") < 0 ? 10 : 1;
  }

  private static boolean isThree(String text, int from) {
    for (int i = from; i < from + 3; i++) {
      if (i >= text.length() || text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return from + 3 == text.length() || !Character.isDigit(text.charAt(from + 3));
  }
}
