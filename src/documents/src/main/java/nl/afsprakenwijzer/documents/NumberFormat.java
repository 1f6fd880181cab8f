package nl.afsprakenwijzer.documents;

import java.util.Locale;

/** The ways in which Word writes a count: 1, a, iv, 01. */
final class NumberFormat {
  private static final int[] VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
  private static final String[] ROMAN = {
    "M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"
  };

  private NumberFormat() {}

  static String format(int count, String format) {
    return switch (format) {
      case "lowerLetter" -> letters(count).toLowerCase(Locale.ROOT);
      case "upperLetter" -> letters(count);
      case "lowerRoman" -> roman(count).toLowerCase(Locale.ROOT);
      case "upperRoman" -> roman(count);
      case "decimalZero" -> count < 10 ? "0" + count : Integer.toString(count);
      case "ordinal" -> count + "e";
      case "none" -> "";
      default -> Integer.toString(count);
    };
  }

  /** a to z, then aa, bb: as Word does it. */
  private static String letters(int count) {
    return count < 1
        ? ""
        : Character.toString('A' + (count - 1) % 26).repeat(Math.min(9, (count - 1) / 26 + 1));
  }

  private static String roman(int count) {
    var roman = new StringBuilder();
    int left = Math.min(count, 3999);
    for (int i = 0; i < VALUES.length; i++) {
      while (left >= VALUES[i]) {
        roman.append(ROMAN[i]);
        left -= VALUES[i];
      }
    }
    return roman.toString();
  }
}
