package nl.afsprakenwijzer.checker.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/** Cuts a healed text into words, numbers and marks, in one pass. */
final class Tokenizer {
  /** Characters of "'27". */
  private static final int SHORT_YEAR = 3;

  private final char[] text;
  private final int length;
  private final Predicate<String> isAbbreviation;

  Tokenizer(char[] text, int length, Predicate<String> isAbbreviation) {
    this.text = text;
    this.length = length;
    this.isAbbreviation = isAbbreviation;
  }

  /** Takes in the tokens one by one. */
  interface Sink {
    void token(int begin, int end, Token.Shape shape);
  }

  /** The words of a phrase of a word list, in lower case, cut as the tokenizer cuts a text. */
  static List<String> words(String phrase) {
    List<String> words = new ArrayList<>();
    char[] chars = phrase.toCharArray();
    new Tokenizer(chars, chars.length, w -> true)
        .cut(
            (begin, end, shape) ->
                words.add(new String(chars, begin, end - begin).toLowerCase(Locale.ROOT).intern()));
    return words;
  }

  void cut(Sink sink) {
    int at = 0;
    while (at < length) {
      char c = text[at];
      if (c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z') {
        at = word(at, sink);
      } else if (c == ' ') {
        at++;
      } else if (c == '(' && optionalPart(at) > 0) {
        at = optionalPart(at);
      } else if (c == '\n' || c == '\r') {
        sink.token(at, ++at, Token.Shape.LINE_END);
      } else if (Character.isWhitespace(c) || Character.isISOControl(c)) {
        at++;
      } else if (Character.isDigit(c)) {
        at = number(at, sink);
      } else if (c == '\'' && isShortYear(at)) {
        sink.token(at, at += SHORT_YEAR, Token.Shape.NUMBER);
      } else if (Character.isLetter(c) || c == '\'' && startsApostropheWord(at)) {
        at = word(at, sink);
      } else if (c == '\u2026' || c == '.' && at + 1 < length && text[at + 1] == '.') {
        at = dots(at, sink);
      } else {
        int end = at + Character.charCount(Character.codePointAt(text, at, length));
        sink.token(at, end, Token.Shape.MARK);
        at = end;
      }
    }
  }

  /** "corporatie(s)", "(her)huisvesten": what may be read along, up to the word; -1 for others. */
  private int optionalPart(int open) {
    int end = open + 1;
    while (end < length && text[end] >= 'a' && text[end] <= 'z') {
      end++;
    }
    boolean closes = end > open + 1 && end - open <= 4 && end < length && text[end] == ')';
    boolean behind = open > 0 && Character.isLetter(text[open - 1]);
    boolean before = end + 1 < length && Character.isLetter(text[end + 1]);
    return closes && (behind || before) ? end + 1 : -1;
  }

  /** 's avonds, 't Walfort, 'thuis: an apostrophe that belongs to the word. */
  private boolean startsApostropheWord(int at) {
    return at + 1 < length
        && (text[at + 1] == 's' || text[at + 1] == 't' || text[at + 1] == 'n')
        && (at == 0 || text[at - 1] == ' ')
        && (at + 2 >= length
            || text[at + 2] == ' '
            || Character.isLetter(text[at + 2]) && !closesQuote(at + 2));
  }

  /** "eind '27", and no "'27 ...'". */
  private boolean isShortYear(int at) {
    int end = at + SHORT_YEAR;
    return end <= length
        && (text[at + 1] == '2' || text[at + 1] == '3')
        && Character.isDigit(text[at + 2])
        && (at == 0 || !Character.isLetterOrDigit(text[at - 1]))
        && (end == length || !Character.isLetterOrDigit(text[end]))
        && !closes(end);
  }

  /** Whether a quotation that began before this closes behind a word. */
  private boolean closes(int from) {
    for (int i = from; i < Math.min(length, from + 60); i++) {
      if (text[i] == '\'' && text[i - 1] != ' ') {
        return true;
      }
    }
    return false;
  }

  private boolean closesQuote(int from) {
    for (int i = from; i < Math.min(length, from + 60); i++) {
      if (text[i] == '\'') {
        return true;
      }
    }
    return false;
  }

  private int dots(int from, Sink sink) {
    int at = from;
    while (at < length && (text[at] == '.' || text[at] == '\u2026')) {
      at++;
    }
    sink.token(from, at, Token.Shape.MARK);
    return at;
  }

  private int number(int from, Sink sink) {
    int at = from;
    while (at < length && (Character.isDigit(text[at]) || joinsDigits(at))) {
      at++;
    }
    boolean range = at < length && isDash(text[at]);
    boolean times = at + 1 < length && text[at] == 'x' && text[at + 1] == ' ';
    boolean thousands = at < length && Character.toLowerCase(text[at]) == 'k' && endsWord(at + 1);
    if (at < length && Character.isLetter(text[at]) && !times && !thousands) {
      int end = at;
      while (end < length && Character.isLetterOrDigit(text[end])) {
        end++;
      }
      sink.token(from, end, Token.Shape.WORD);
      return end;
    }
    if (range && at + 1 < length && Character.isLetter(text[at + 1]) && !isPartOfYear(at)) {
      return compound(from, at, sink);
    }
    sink.token(from, at, Token.Shape.NUMBER);
    return at;
  }

  private boolean endsWord(int at) {
    return at >= length || !Character.isLetterOrDigit(text[at]) && text[at] != '-';
  }

  /** 2027-Q3, 2027-H1 */
  private boolean isPartOfYear(int dash) {
    char part = Character.toLowerCase(text[dash + 1]);
    return (part == 'q' || part == 'h')
        && dash + 2 < length
        && Character.isDigit(text[dash + 2])
        && endsWord(dash + 3);
  }

  /** 75-plussers, 55-jarige: a number at the start of a word. */
  private int compound(int from, int dash, Sink sink) {
    int end = dash + 1;
    while (end < length && Character.isLetterOrDigit(text[end])) {
      end++;
    }
    sink.token(from, end, Token.Shape.WORD);
    return end;
  }

  private boolean joinsDigits(int at) {
    char c = text[at];
    return (c == '.' || c == ',' || c == ':' || c == '-' || c == '/')
        && at + 1 < length
        && Character.isDigit(text[at + 1])
        && (c != '-' && c != '/' || isDatePart(at));
  }

  /** 31-12-2027 is one number; 2026-2029 and 10-15 are two with a dash between. */
  private boolean isDatePart(int at) {
    int digits = 0;
    int i = at - 1;
    while (i >= 0 && Character.isDigit(text[i])) {
      digits++;
      i--;
    }
    int ahead = at + 1;
    while (ahead < length && Character.isDigit(text[ahead])) {
      ahead++;
    }
    boolean iso = digits == 4 && ahead - at == 3 && ahead < length && text[ahead] == text[at];
    boolean afterIso = digits == 2 && i >= 0 && text[i] == text[at] && ahead - at == 3;
    boolean first = digits <= 2 && ahead < length && text[ahead] == text[at] && ahead - at <= 3;
    boolean second = digits <= 2 && i >= 0 && text[i] == text[at] && ahead - at - 1 >= 2;
    return first || second || iso || afterIso;
  }

  private int word(int from, Sink sink) {
    int at = from + 1;
    while (at < length && continuesWord(at)) {
      at++;
    }
    if (at < length && text[at] == '.' && endsWithPoint(from, at)) {
      at++;
    }
    if (at < length
        && text[at] == '-'
        && (at + 1 >= length || text[at + 1] == ' ' || text[at + 1] == ',')) {
      at++;
    }
    sink.token(from, at, Token.Shape.WORD);
    return behindChoice(at);
  }

  /** "corporatie(s)", "bewoner(s)", "partij(en)": one or more of them, and no aside. */
  private int behindChoice(int at) {
    if (at + 2 >= length || text[at] != '(') {
      return at;
    }
    int end = text[at + 1] == 'e' ? at + 2 : at + 1;
    end += end < length && (text[end] == 's' || text[end] == 'n') ? 1 : 0;
    return end > at + 1 && end < length && text[end] == ')' ? end + 1 : at;
  }

  private boolean continuesWord(int at) {
    char c = text[at];
    if (c >= 'a' && c <= 'z' || Character.isLetterOrDigit(c) || c == '²') {
      return true;
    }
    if (at + 1 >= length) {
      return false;
    }
    char next = text[at + 1];
    if (c == '-' || c == '\'' || c == '/' || c == '&') {
      return Character.isLetterOrDigit(next);
    }
    return c == '.' && Character.isLetter(next) && Character.isLetter(text[at - 1]);
  }

  /** "ca.", "m.b.t.", "n.t.b.": the point belongs to the abbreviation. */
  private boolean endsWithPoint(int from, int at) {
    for (int i = from; i < at; i++) {
      if (text[i] == '.') {
        return true;
      }
    }
    return at - from <= 12
        && isAbbreviation.test(new String(text, from, at + 1 - from).toLowerCase(Locale.ROOT));
  }

  static boolean isDash(char c) {
    return c == '-' || c == '\u2013';
  }
}
