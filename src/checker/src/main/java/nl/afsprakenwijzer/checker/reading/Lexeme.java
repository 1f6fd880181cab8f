package nl.afsprakenwijzer.checker.reading;

import java.util.List;

/**
 * A word, number or mark of a clause with the form under which the dictionary lists it, so that
 * clauses can be compared that say the same in other words.
 *
 * @param lemma of a word: its dictionary form in lower case; of a mark the mark itself
 * @param parts of a compound: the dictionary forms of its two parts; else empty
 * @param number of a number in digits or letters; else NaN
 */
public record Lexeme(Span span, Kind kind, String lemma, List<String> parts, double number) {
  /** What sort of thing it is. */
  public enum Kind {
    /** A noun, verb or adjective: it carries meaning. */
    CONTENT,
    /** A word with a capital that no sentence opening explains. */
    NAME,
    NUMBER,
    /** An article, preposition, pronoun, conjunction or adverb. */
    SMALL,
    MARK,
    LINE_END
  }

  public Lexeme {
    parts = List.copyOf(parts);
  }

  public boolean is(String form) {
    return lemma.equals(form);
  }

  /** Whether two clauses that share it may be about the same. */
  public boolean carriesMeaning() {
    return kind == Kind.CONTENT || kind == Kind.NAME;
  }
}
