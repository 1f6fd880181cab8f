package nl.afsprakenwijzer.checker.reading;

import java.util.Arrays;

/** The tokens of one clause, with safe looks to the left and right. */
final class Text {
  private static final Word NOTHING = new Word("", 0, "", null, -1, 0, null, Mark.SILENT);
  private static final Token OUTSIDE = new Token(0, 0, Token.Shape.MARK, NOTHING, false, (char) 0);

  /** Letters of a short word and what parts it from the next: more words make more room. */
  private static final int SHORT_WORD = 4;

  private final SourceText source;
  private final Words words;

  /** The words of the tokens once more, side by side: nothing is asked as often as which it is. */
  private String[] forms;

  private Token[] tokens;
  private int size;
  private int classes;
  private long lists;
  private boolean numbers;
  private boolean bars;
  private boolean gaps;
  private long bits;

  Text(String received, Words words) {
    this.source = new SourceText(received);
    this.tokens = new Token[8 + source.length() / SHORT_WORD];
    this.forms = new String[tokens.length];
    this.words = words;
    new Tokenizer(source.chars(), source.length(), words.lexicon()::isAbbreviation).cut(this::add);
    Arrays.fill(tokens, size, tokens.length, OUTSIDE);
  }

  private void add(int begin, int end, Token.Shape shape) {
    if (size == tokens.length) {
      tokens = Arrays.copyOf(tokens, size * 2);
      forms = Arrays.copyOf(forms, tokens.length);
    }
    char first = source.at(begin);
    boolean year = first == '\'' && shape == Token.Shape.NUMBER;
    Word word = year ? words.year(source, begin) : words.at(source, begin, end);
    classes |= word.classes();
    lists |= word.lists();
    bits |= word.bit();
    numbers |= shape == Token.Shape.NUMBER;
    char mark = shape == Token.Shape.MARK ? first : 0;
    bars |= mark == '|';
    gaps |= mark == '_' || mark == '\u2026' || mark == '.' && end - begin > 1;
    forms[size] = word.text();
    tokens[size++] = new Token(begin, end, shape, word, Character.isUpperCase(first), mark);
  }

  int size() {
    return size;
  }

  Words words() {
    return words;
  }

  /** The token at this place; an empty mark before the first and after the last. */
  Token at(int index) {
    return index < 0 || index >= tokens.length ? OUTSIDE : tokens[index];
  }

  /** What the list says of a verb; null when it does not have it. */
  VerbKind verbKind(String lemma) {
    return words.lexicon().verb(lemma);
  }

  /** The same of the verb that this token can be a form of. */
  VerbKind verbKind(int index) {
    return at(index).word().verbKind();
  }

  /** The last word of a stretch, without the marks behind it; its first token when it has none. */
  int lastWord(int from, int to) {
    int last = to - 1;
    while (last > from && !at(last).isWord()) {
      last--;
    }
    return last;
  }

  /** What stands before a noun with its adjectives and its article. */
  int beforeNoun(int noun) {
    int before = noun - 1;
    while (at(before).can(Word.ADJECTIVE | Word.DETERMINER) && !at(before).can(Word.PREPOSITION)
        || at(before).in(SmallWords.ARTICLES)) {
      before--;
    }
    return before;
  }

  /** "te bouwen": whether an infinitive with its preposition stands here. */
  boolean isToInfinitive(int index) {
    return is(index, "te") && at(index + 1).can(Word.INFINITIVE);
  }

  /** The number of the month that this token names; 0 when it names none. */
  int month(int index) {
    Token token = at(index);
    return token.can(Word.OPENS_CALENDAR) ? Months.number(token.text()) : 0;
  }

  /** As {@link Token#is}; false outside the text. */
  @SuppressWarnings("StringEquality")
  boolean is(int index, String word) {
    return index >= 0 && index < forms.length && forms[index] == word;
  }

  /** Whether any of its words is of this class. */
  boolean has(int wordClass) {
    return (classes & wordClass) != 0;
  }

  /** Whether any of its words stands on this list. */
  boolean has(SmallWords list) {
    return (lists & list.bit()) != 0;
  }

  /** Whether a bar of a table stands in it. */
  boolean hasBars() {
    return bars;
  }

  /** Whether dots in a row, or a line to write on, stand in it. */
  boolean hasGaps() {
    return gaps;
  }

  /**
   * Whether words may stand in it: false means that at least one does not.
   *
   * @param wordBits of the words, see {@link Word#bit}
   */
  boolean mayHave(long wordBits) {
    return (bits & wordBits) == wordBits;
  }

  boolean hasNumbers() {
    return numbers;
  }

  /** Whether one of the words stands in a stretch. */
  @SuppressWarnings("StringEquality")
  boolean isAny(int from, int to, String... list) {
    for (int i = Math.max(from, 0); i < Math.min(to, size); i++) {
      for (String word : list) {
        if (forms[i] == word) {
          return true;
        }
      }
    }
    return false;
  }

  /** The same, without a list for what is asked most. */
  @SuppressWarnings("StringEquality")
  boolean isAny(int from, int to, String word, String other) {
    for (int i = Math.max(from, 0); i < Math.min(to, size); i++) {
      if (forms[i] == word || forms[i] == other) {
        return true;
      }
    }
    return false;
  }

  boolean isAny(int from, int to, String word) {
    return isAny(from, to, word, word);
  }

  /** Whether a word of the list stands in a stretch. */
  boolean isAny(int from, int to, SmallWords list) {
    for (int i = from; has(list) && i < to; i++) {
      if (at(i).in(list)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a word that can be of one of these classes stands in a stretch. */
  boolean canAny(int from, int to, int wordClasses) {
    for (int i = from; has(wordClasses) && i < to; i++) {
      if (at(i).can(wordClasses)) {
        return true;
      }
    }
    return false;
  }

  /** Place of a run of tokens in the text as received. */
  Span span(int from, int to) {
    return source.span(tokens[from].begin(), tokens[to - 1].end());
  }

  /** The letters of a run of tokens as they stand, spaces included. */
  String raw(int from, int to) {
    int begin = tokens[from].begin();
    return new String(source.chars(), begin, tokens[to - 1].end() - begin);
  }

  /** Whether white space stands before this token. */
  boolean spaced(int index) {
    return index <= 0 || index >= size || tokens[index].begin() > tokens[index - 1].end();
  }

  /** Whether this word has nothing but capitals: an abbreviation, no "Dronten-Noord". */
  boolean isAcronym(int index) {
    Token token = at(index);
    for (int i = token.begin(); i < token.end(); i++) {
      if (Character.isLowerCase(source.at(i))) {
        return false;
      }
    }
    return token.end() > token.begin() + 1;
  }

  /** Whether this word is written with more than one capital, as abbreviations are. */
  boolean isAllCapitals(int index) {
    Token token = at(index);
    char first = source.at(token.begin());
    if (first >= 'a' && first <= 'z' || !token.capital() && Character.isLowerCase(first)) {
      return false;
    }
    int capitals = 0;
    for (int i = token.begin(); i < token.end(); i++) {
      char c = source.at(i);
      capitals += Character.isUpperCase(c) ? 1 : 0;
      if (Character.isLowerCase(c) && capitals == 0) {
        return false;
      }
    }
    return capitals >= 2;
  }
}
