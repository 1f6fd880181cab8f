package nl.afsprakenwijzer.checker.reading;

import java.util.ArrayList;
import java.util.List;

/** Cuts a text into lexemes. */
final class Lexemes {
  private static final int SMALL =
      Word.PREPOSITION | Word.CONJUNCTION | Word.PRONOUN | Word.DETERMINER | Word.ADVERB;
  private static final int SHORTEST = 3;
  private final Lemmas lemmas;

  Lexemes(Lemmas lemmas) {
    this.lemmas = lemmas;
  }

  List<Lexeme> of(Text text) {
    List<Lexeme> lexemes = new ArrayList<>(text.size());
    boolean opens = true;
    for (int i = 0; i < text.size(); i++) {
      lexemes.add(lexeme(text, i, opens));
      Token token = text.at(i);
      opens =
          token.shape() == Token.Shape.LINE_END
              || token.isMark('.')
              || token.isMark(':')
              || token.isMark('?')
              || token.isMark('"')
              || opens && token.shape() == Token.Shape.MARK;
    }
    return lexemes;
  }

  private Lexeme lexeme(Text text, int at, boolean opens) {
    Token token = text.at(at);
    Span span = text.span(at, at + 1);
    String form = token.text();
    switch (token.shape()) {
      case LINE_END:
        return simple(span, Lexeme.Kind.LINE_END, form);
      case MARK:
        return simple(span, Lexeme.Kind.MARK, form);
      case NUMBER:
        return new Lexeme(span, Lexeme.Kind.NUMBER, form, List.of(), digits(form));
      default:
        return word(text, at, opens, span);
    }
  }

  private Lexeme word(Text text, int at, boolean opens, Span span) {
    Token token = text.at(at);
    Word word = token.word();
    if (token.in(SmallWords.ARTICLES)) {
      return simple(span, Lexeme.Kind.SMALL, word.text());
    }
    if (token.capital() && (!opens || !word.isKnown() || text.isAllCapitals(at))) {
      return simple(span, Lexeme.Kind.NAME, word.text());
    }
    if (word.number() >= 0 && !"een".equals(word.text())) {
      return new Lexeme(span, Lexeme.Kind.NUMBER, word.text(), List.of(), word.number());
    }
    boolean small = word.can(SMALL) && !(word.can(Word.NOUN) && !word.can(SMALL & ~Word.ADVERB));
    if (small || word.text().length() < SHORTEST) {
      return simple(span, Lexeme.Kind.SMALL, word.text());
    }
    Lemmas.Lemma lemma = lemmas.of(word.text());
    return new Lexeme(span, Lexeme.Kind.CONTENT, lemma.form(), lemma.parts(), Double.NaN);
  }

  private static Lexeme simple(Span span, Lexeme.Kind kind, String form) {
    return new Lexeme(span, kind, form, List.of(), Double.NaN);
  }

  /** "1.250", "12,5"; NaN for what is no plain number, such as a date. */
  private static double digits(String form) {
    StringBuilder plain = new StringBuilder(form.length());
    int sinceDot = -1;
    boolean comma = false;
    for (int i = 0; i < form.length(); i++) {
      char c = form.charAt(i);
      if (Character.digit(c, 10) >= 0) {
        plain.append((char) ('0' + Character.digit(c, 10)));
        sinceDot += sinceDot >= 0 ? 1 : 0;
      } else if (c == '.' && !comma && (sinceDot < 0 || sinceDot == 3)) {
        sinceDot = 0;
      } else if (c == ',' && !comma && (sinceDot < 0 || sinceDot == 3)) {
        comma = true;
        sinceDot = -1;
        plain.append('.');
      } else {
        return Double.NaN;
      }
    }
    return sinceDot >= 0 && sinceDot != 3
        ? Double.NaN
        : Double.parseDouble(comma ? plain + "0" : plain.toString());
  }
}
