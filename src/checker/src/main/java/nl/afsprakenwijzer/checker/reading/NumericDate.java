package nl.afsprakenwijzer.checker.reading;

import java.util.ArrayList;
import java.util.List;

/** Reads dates in digits: 31-12-2027, 2027-12-31, 01.07.2027. */
final class NumericDate {
  private NumericDate() {}

  /** Whether digits with these marks can be nothing but a date. */
  static boolean looksLike(String digits) {
    return digits.indexOf('-') > 0 || digits.indexOf('/') > 0 || isDotted(digits);
  }

  /** The date, which the calendar need not have; null when it is none. */
  static CalendarTime read(String digits) {
    String[] parts = parts(digits);
    if (parts.length != 3) {
      return null;
    }
    boolean iso = parts[0].length() == 4;
    int year = Numerals.digits(parts[iso ? 0 : 2]);
    year += year < 100 ? 2000 : 0;
    int month = Numerals.digits(parts[1]);
    int day = Numerals.digits(parts[iso ? 2 : 0]);
    boolean date = parts[1].length() <= 2 && parts[iso ? 2 : 0].length() <= 2;
    return date && CalendarTime.isYear(year) && month >= 0 && day >= 0
        ? CalendarTime.day(year, month, day)
        : null;
  }

  /** 01.07.2027 */
  private static boolean isDotted(String digits) {
    int dot = digits.indexOf('.');
    return dot > 0
        && dot <= 2
        && digits.length() - digits.lastIndexOf('.') == 5
        && digits.indexOf('.', dot + 1) > 0;
  }

  private static String[] parts(String digits) {
    List<String> parts = new ArrayList<>(3);
    int from = 0;
    for (int i = 0; i <= digits.length(); i++) {
      if (i == digits.length() || !Character.isDigit(digits.charAt(i))) {
        parts.add(digits.substring(from, i));
        from = i + 1;
      }
    }
    return parts.toArray(String[]::new);
  }
}
