package nl.afsprakenwijzer.checker.reading;

/**
 * A word, a number or a mark, with its place in the healed text.
 *
 * @param text of its word, as its classes and lists: nothing is asked as often
 * @param capital whether its first letter is a capital
 * @param mark the sign, when it is a mark; else 0
 */
record Token(
    int begin,
    int end,
    Shape shape,
    Word word,
    String text,
    int classes,
    long lists,
    boolean capital,
    char mark) {
  Token(int begin, int end, Shape shape, Word word, boolean capital, char mark) {
    this(begin, end, shape, word, word.text(), word.classes(), word.lists(), capital, mark);
  }

  /** What it looks like. */
  enum Shape {
    WORD,
    /** Digits with their points and commas: 1.250 or 31-12-2027. */
    NUMBER,
    MARK,
    /** The end of a line in the text. */
    LINE_END
  }

  /**
   * Whether it is this form, in lower case. The form is a literal or comes from a word list: those
   * and the words of a text are interned, so that one look at the address tells.
   */
  @SuppressWarnings("StringEquality")
  boolean is(String form) {
    return text == form;
  }

  boolean in(SmallWords list) {
    return (lists & list.bit()) != 0;
  }

  boolean isWord() {
    return shape == Shape.WORD;
  }

  boolean isNumber() {
    return shape == Shape.NUMBER;
  }

  boolean isMark(char sign) {
    return mark == sign;
  }

  /** Whether it names somebody who acts, by itself. */
  boolean isActor() {
    return word.is(Meaning.Sort.ACTOR);
  }

  boolean can(int wordClass) {
    return (classes & wordClass) != 0;
  }
}
