package nl.afsprakenwijzer.checker.reading;

import java.text.Normalizer;

/**
 * The text to read: a healed copy (one kind of space, quote and dash, composed letters, no soft
 * hyphens) with a map back to the text as received.
 */
final class SourceText {
  private static final int LAST_PLAIN = 0x7F;
  private final String received;
  private char[] chars;
  private Letters letters;
  private int[] origin;
  private int length;

  SourceText(String received) {
    this.received = received;
    this.chars = received.toCharArray();
    this.length = chars.length;
    this.letters = new Letters(chars, length);
    if (!isPlain()) {
      heal();
      letters = new Letters(chars, length);
    }
  }

  int length() {
    return length;
  }

  char at(int index) {
    return chars[index];
  }

  char[] chars() {
    return chars;
  }

  Letters letters() {
    return letters;
  }

  /** Place in the text as received of a stretch of the healed copy. */
  Span span(int begin, int end) {
    return origin == null
        ? new Span(begin, end)
        : new Span(origin[begin], origin[end - 1] + width(end - 1));
  }

  private int width(int index) {
    int next = index + 1 < length ? origin[index + 1] : received.length();
    int at = origin[index] + 1;
    while (at < next && Character.getType(received.charAt(at)) == Character.NON_SPACING_MARK) {
      at++;
    }
    return at - origin[index];
  }

  private boolean isPlain() {
    return letters.arePlain() && received.indexOf('\n') < 0 || isPlainInLines();
  }

  private boolean isPlainInLines() {
    for (int i = 0; i < length; i++) {
      char c = chars[i];
      if (c >= 'a' && c <= 'z' || c == ' ') {
        continue;
      }
      if (c > LAST_PLAIN && !(c >= 0xC0 && c <= 0x17F) && c != '€' && c != '²'
          || c == '-' && isBrokenWord(chars, length, i)) {
        return false;
      }
    }
    return true;
  }

  private void heal() {
    char[] from = chars;
    int size = length;
    char[] to = new char[size];
    int[] map = new int[size];
    int out = 0;
    for (int i = 0; i < size; i++) {
      char c = from[i];
      if (isInvisible(c)) {
        continue;
      }
      if (isBrokenWord(from, size, i)) {
        i = nextLetter(from, size, i) - 1;
        continue;
      }
      if (Character.getType(c) == Character.NON_SPACING_MARK && out > 0) {
        String composed = Normalizer.normalize("" + to[out - 1] + c, Normalizer.Form.NFC);
        if (composed.length() == 1) {
          to[out - 1] = composed.charAt(0);
        }
        continue;
      }
      to[out] = plain(c);
      map[out++] = i;
    }
    chars = to;
    origin = map;
    length = out;
  }

  private static boolean isInvisible(char c) {
    return c == '\u00AD'
        || c >= '\u200B' && c <= '\u200F'
        || c == '\uFEFF'
        || c >= '\u2060' && c <= '\u2064';
  }

  /** A word broken at the end of a printed line: "naast-⏎gelegen". */
  private static boolean isBrokenWord(char[] text, int size, int i) {
    if (text[i] != '-' || i == 0 || !Character.isLowerCase(text[i - 1]) || i + 1 >= size) {
      return false;
    }
    int next = nextLetter(text, size, i);
    return next > i + 1
        && next < size
        && hasLineBreak(text, i + 1, next)
        && Character.isLowerCase(text[next]);
  }

  private static int nextLetter(char[] text, int size, int dash) {
    int next = dash + 1;
    while (next < size && (text[next] == '\n' || text[next] == '\r' || text[next] == ' ')) {
      next++;
    }
    return next;
  }

  private static boolean hasLineBreak(char[] text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (text[i] == '\n') {
        return true;
      }
    }
    return false;
  }

  private static char plain(char c) {
    switch (c) {
      case '\u2018', '\u2019', '\u201A', '\u201B', '\u00B4', '\u02BC':
        return '\'';
      case '\u201C', '\u201D', '\u201E', '\u00AB', '\u00BB':
        return '"';
      case '\u2010', '\u2011', '\u2012', '\u2212':
        return '-';
      case '\u2014', '\u2015':
        return '\u2013';
      case '\u2026':
        return '\u2026';
      default:
        return c != '\n' && (Character.isSpaceChar(c) || c == '\t') ? ' ' : c;
    }
  }
}
