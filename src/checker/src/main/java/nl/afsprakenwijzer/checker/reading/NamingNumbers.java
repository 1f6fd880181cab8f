package nl.afsprakenwijzer.checker.reading;

/** Tells the numbers that count from those that name something. */
final class NamingNumbers {
  /** Tokens. */
  private static final int LONG_HEADING = 12;

  private final Text text;

  NamingNumbers(Text text) {
    this.text = text;
  }

  /** Numbers that name something count nothing: article 4, page 12, version 1.0. */
  boolean isName(int at, int end) {
    Token before = text.at(at - 1);
    if (before.in(SmallWords.NAMED_BY_NUMBER)) {
      return true;
    }
    boolean heading = at == 0 || text.at(at - 1).shape() == Token.Shape.LINE_END;
    boolean enumerator = heading && (text.at(end).isMark('.') || text.at(end).isMark(')'));
    if ((before.isMark('\'') || before.isMark('\u2019')) && text.at(at).text().length() == 2) {
      return true;
    }
    if (heading && at == 0 && isHeading(end)) {
      return true;
    }
    boolean inBrackets = text.at(at - 1).isMark('(') && text.at(end).isMark(')');
    if (text.month(end) > 0) {
      return true;
    }
    boolean counts =
        text.at(end).can(Word.NOUN)
            && text.at(end).word().number() < 0
            && !text.at(end).can(Word.PREPOSITION)
            && !text.at(end).in(SmallWords.NO_NOUN);
    boolean code =
        text.at(at).text().startsWith("0")
            && text.at(at).text().length() > 1
            && text.at(at).text().indexOf(',') < 0;
    if (code || text.at(at - 1).isMark('-') && !text.spaced(at)) {
      return true;
    }
    if (isYear(at) && !counts && !text.at(end).isMark('%')) {
      return true;
    }
    return enumerator || inBrackets || text.at(at).text().indexOf(':') > 0;
  }

  /** "2 Woonzorgzones en verpleeghuiszorg": the number of a chapter, with its capital. */
  private boolean isHeading(int from) {
    return text.at(from).capital()
        && text.at(from).isWord()
        && text.size() < LONG_HEADING
        && text.at(0).text().length() == 1
        && !text.at(text.size() - 1).isMark('.')
        && !text.at(from + 1).isMark(':');
  }

  /** Molenweg 14. */
  boolean isAddress(int at, int end) {
    Token before = text.at(at - 1);
    return before.isWord()
        && before.capital()
        && at > 1
        && text.at(at).isNumber()
        && before.can(Word.PLACE_LIKE)
        && !text.at(end).can(Word.PLURAL)
        && !text.at(end).can(Word.ADJECTIVE);
  }

  private boolean isYear(int at) {
    String digits = text.at(at).text();
    return digits.length() == 4
        && (digits.startsWith("19") || digits.startsWith("20"))
        && digits.indexOf('.') < 0;
  }
}
