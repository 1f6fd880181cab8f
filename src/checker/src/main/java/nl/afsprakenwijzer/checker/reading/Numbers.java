package nl.afsprakenwijzer.checker.reading;

import java.util.Map;

/**
 * Reads a number or a range of numbers at a place in the text: 1.250, 1,2 mln., twaalf, twee derde,
 * 10 à 15.
 */
final class Numbers {
  private static final Map<String, Double> SCALES = SmallWords.SCALES.as(Double::valueOf);
  private static final Map<String, Integer> PARTS = SmallWords.PARTS.as(Integer::valueOf);
  private static final Map<String, Double> FIXED = SmallWords.SHARES.as(Double::valueOf);
  private final Text text;
  private double low;
  private double high;
  private boolean share;
  private double value;

  Numbers(Text text) {
    this.text = text;
  }

  /** Whether a number in letters that the dictionary of numerals has not can begin so. */
  static boolean opens(String word) {
    return FIXED.containsKey(word) || word.startsWith("anderhal") || word.equals("een");
  }

  double low() {
    return low;
  }

  double high() {
    return high;
  }

  /** Whether it is a part of a whole, in per cent. */
  boolean isShare() {
    return share;
  }

  /** Reads a number or range at this token; the token after it, or -1 when none stands here. */
  int read(int at) {
    int end = one(at);
    if (end < 0) {
      return -1;
    }
    low = value;
    high = value;
    int second = rangeSecond(at, end);
    if (second > 0) {
      boolean wasShare = share;
      int last = one(second);
      if (last > 0 && value > low && !wasShare) {
        high = value;
        low *= text.at(at).text().endsWith("-") ? magnitude(value) : 1;
        if (high >= 1e6 && low < 1000) {
          low *= high >= 1e9 ? 1e9 : 1e6;
        }
        return last;
      }
      share = wasShare;
    }
    return end;
  }

  /** Where the upper end of a range begins, or -1. */
  private int rangeSecond(int at, int end) {
    Token next = text.at(end);
    if (next.is("tot") && text.at(end + 1).isMark('€')) {
      return end + 2;
    }
    if (next.is("à") || next.is("á") || next.is("a") || next.isMark('-') || next.isMark('\u2013')) {
      return end + 1;
    }
    if (next.is("tot") && text.is(end + 1, "en") && text.is(end + 2, "met")) {
      return skipEuro(end + 3);
    }
    boolean between = next.is("en") && isBetween(at);
    if (next.is("tot") || next.is("t/m") || between || isEither(at, end)) {
      return end + 1;
    }
    return -1;
  }

  /** The round number behind the first figure: 100 for "zeshonderd" in "vijf- tot zeshonderd". */
  private static double magnitude(double number) {
    double magnitude = 1;
    while (number >= magnitude * 10 && number % (magnitude * 10) == 0) {
      magnitude *= 10;
    }
    return magnitude;
  }

  /** "10 of 15 woningen": both may be. */
  private boolean isEither(int at, int or) {
    return text.is(or, "of")
        && text.at(at).isNumber() == text.at(or + 1).isNumber()
        && text.at(or + 2).can(Word.PLURAL)
        && !text.at(or + 2).in(SmallWords.LENGTHS);
  }

  private boolean isBetween(int at) {
    return text.is(at - 1, "tussen") || text.is(at - 1, "de") && text.is(at - 2, "tussen");
  }

  private int skipEuro(int at) {
    return text.at(at).isMark('€') ? at + 1 : at;
  }

  private int one(int at) {
    share = false;
    Token token = text.at(at);
    if (token.isNumber()) {
      return digits(at);
    }
    if (!token.isWord()) {
      return -1;
    }
    Double fixed = token.in(SmallWords.SHARES) ? FIXED.get(token.text()) : null;
    if (fixed != null) {
      share = true;
      value = fixed;
      return at + 1;
    }
    boolean half = token.is("half") || token.is("een") && text.is(at + 1, "half");
    if (half && text.is(at + (token.is("een") ? 2 : 1), "procent")) {
      value = 0.5;
      return at + (token.is("een") ? 2 : 1);
    }
    if (token.is("anderhalf") || token.is("anderhalve")) {
      value = 1.5;
      return scaled(at + 1);
    }
    return letters(at, token);
  }

  private int letters(int at, Token token) {
    long number = token.word().number();
    if (number < 0 && !token.is("een")) {
      return -1;
    }
    Token next = text.at(at + 1);
    Integer part = next.in(SmallWords.PARTS) ? PARTS.get(next.text()) : null;
    if (number < 0 && !(token.is("een") && part != null && !text.at(at + 1).is("half"))) {
      return -1;
    }
    if (part != null && part != 2) {
      share = true;
      value = Math.round(Math.max(1, number) * 10000.0 / part) / 100.0;
      return at + 2;
    }
    if (number < 0) {
      return -1;
    }
    value = number;
    return scaled(at + 1);
  }

  private int digits(int at) {
    double number = parse(text.at(at).text());
    if (Double.isNaN(number)) {
      return -1;
    }
    value = number;
    int end = at + 1;
    boolean fraction = text.at(end).isMark('/') && !text.spaced(end) && text.at(end + 1).isNumber();
    if (fraction && number < Numbers.parse(text.at(end + 1).text()) && number < 10) {
      share = true;
      value = Math.round(number * 10000 / Numbers.parse(text.at(end + 1).text())) / 100.0;
      return end + 2;
    }
    if (text.at(end).isMark(',') && !text.spaced(end) && isDash(end + 1) && !text.spaced(end + 1)) {
      end += 2;
    }
    return scaled(end);
  }

  private boolean isDash(int at) {
    return text.at(at).isMark('-') || text.at(at).isMark('\u2013');
  }

  private int scaled(int at) {
    if (!text.at(at).in(SmallWords.SCALES)) {
      return at;
    }
    value *= SCALES.get(text.at(at).text());
    return at + 1;
  }

  /** A number as the Dutch write it: points between thousands, a comma before the decimals. */
  static double parse(String digits) {
    long whole = 0;
    double fraction = 0;
    double weight = 0;
    int group = -1;
    for (int i = 0; i < digits.length(); i++) {
      char c = digits.charAt(i);
      if (c == '.') {
        group = 0;
      } else if (c == ',' && weight == 0) {
        weight = 0.1;
      } else if (c < '0' || c > '9') {
        return Double.NaN;
      } else if (weight > 0) {
        fraction += (c - '0') * weight;
        weight /= 10;
      } else {
        whole = whole * 10 + c - '0';
        group = group < 0 ? -1 : group + 1;
      }
    }
    if (group >= 0 && group != 3) {
      return Double.NaN;
    }
    return digits.length() > 15 ? Double.NaN : Math.round((whole + fraction) * 1000) / 1000.0;
  }
}
