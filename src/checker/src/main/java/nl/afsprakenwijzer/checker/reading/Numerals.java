package nl.afsprakenwijzer.checker.reading;

import java.util.Map;

/** Whole numbers in letters, "twaalf", "vijfenvijftig", "tweeduizend", and in plain digits. */
final class Numerals {
  private static final Map<String, Integer> SMALL = SmallWords.NUMERALS.as(Integer::valueOf);
  private static final int LONGEST = 60;

  private Numerals() {}

  /**
   * The value of a number in letters, or -1 when it is none. "een" without accents is an article,
   * not a number.
   */
  static long value(String word) {
    if (word.length() < 3 || word.length() > LONGEST) {
      return -1;
    }
    if (word.endsWith("tal") && word.length() > 6) {
      return value(word.substring(0, word.length() - 3));
    }
    if (word.equals("honderden") || word.equals("duizenden")) {
      return -1; // as vague as "tientallen"
    }
    Integer small = SMALL.get(word);
    if (small != null) {
      return small;
    }
    int thousand = word.indexOf("duizend");
    if (thousand >= 0) {
      return join(word, thousand, "duizend".length(), 1000);
    }
    int hundred = word.indexOf("honderd");
    if (hundred >= 0) {
      return join(word, hundred, "honderd".length(), 100);
    }
    return tens(word);
  }

  private static long join(String word, int at, int width, int scale) {
    long before = at == 0 ? 1 : value(word.substring(0, at));
    String rest = word.substring(at + width);
    if (rest.startsWith("en")) {
      rest = rest.substring(2);
    }
    long after = rest.isEmpty() ? 0 : "een".equals(rest) ? 1 : value(rest);
    return before < 0 || after < 0 ? -1 : before * scale + after;
  }

  private static long tens(String word) {
    int diaeresis = word.indexOf("ën", 2);
    int link = diaeresis > 0 ? diaeresis : word.indexOf("en", 2);
    for (int at = link; at > 0; at = word.indexOf("en", at + 1)) {
      Integer ones = SMALL.get(word.substring(0, at).replace("een", "één"));
      Integer tens = SMALL.get(word.substring(at + 2));
      if (ones != null && ones < 10 && tens != null && tens >= 20) {
        return tens + ones;
      }
    }
    return -1;
  }

  /** The number that these digits write; -1 when they are none or too many. */
  static int digits(String text) {
    int value = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < '0' || c > '9' || i > 8) {
        return -1;
      }
      value = value * 10 + c - '0';
    }
    return text.isEmpty() ? -1 : value;
  }
}
