package nl.afsprakenwijzer.checker.reading;

/** Reads the signs of parts of a year: Q1 to Q4, H1 and H2; also joined with it: Q3-2027. */
final class PartSign {
  private static final int LENGTH = 2;

  private PartSign() {}

  /** Whether it is such a sign, in lower case. */
  static boolean is(String word) {
    return word.length() == LENGTH && opens(word);
  }

  /** Whether it is such a sign with a year behind it. */
  static boolean isJoined(String word) {
    return word.length() == LENGTH + 5
        && opens(word)
        && (word.charAt(LENGTH) == '-' || word.charAt(LENGTH) == '/')
        && CalendarTime.isYear(year(word));
  }

  private static boolean opens(String word) {
    char part = word.charAt(1);
    return switch (word.charAt(0)) {
      case 'q' -> part >= '1' && part <= '4';
      case 'h' -> part == '1' || part == '2';
      default -> false;
    };
  }

  /** That part of a year. */
  static CalendarTime of(int year, String sign) {
    return CalendarTime.part(year, Character.toUpperCase(sign.charAt(0)), sign.charAt(1) - '0');
  }

  /** The part that a joined sign tells. */
  static CalendarTime joined(String word) {
    return of(year(word), word);
  }

  private static int year(String joined) {
    return Numerals.digits(joined.substring(LENGTH + 1));
  }
}
