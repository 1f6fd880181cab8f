package nl.afsprakenwijzer.checker.coherence;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.afsprakenwijzer.checker.reading.Lexeme;
import nl.afsprakenwijzer.checker.reading.Months;
import nl.afsprakenwijzer.checker.reading.Span;

/** The numbers of a clause that count something, in reading order; dates and terms are none. */
final class Counts {
  private static final Set<String> TIMES =
      Set.of(
          "jaar",
          "maand",
          "week",
          "dag",
          "werkdag",
          "uur",
          "minuut",
          "keer",
          "maal",
          "kwartaal",
          "jaren",
          "halfjaar",
          "weekend",
          "lid",
          "graad");
  private static final Set<String> BOUNDS =
      Set.of(
          "minimaal", "minstens", "maximaal", "hooguit", "hoogstens", "minst", "hoogste", "minste");
  private static final Set<String> NOT_COUNTED =
      Set.of(
          "artikel",
          "bijlage",
          "lid",
          "tabel",
          "hoofdstuk",
          "paragraaf",
          "label",
          "fase",
          "nummer");
  private static final int NOUN_WITHIN = 4;

  /** No clause counts more than this; a text that does would take time out of proportion. */
  private static final int MOST = 200;

  private final List<Lexeme> lexemes;
  private final List<Count> all = new ArrayList<>();

  /**
   * A number that counts.
   *
   * @param at its place in the list of lexemes
   * @param unit EUR, %, the concept that is counted, or empty
   * @param bounded whether it is a least or a most
   */
  record Count(int at, Span span, double number, String unit, boolean bounded) {
    boolean fits(Count total) {
      return unit.equals(total.unit) || unit.isEmpty() && !total.unit.equals("%");
    }
  }

  private Counts(List<Lexeme> lexemes) {
    this.lexemes = lexemes;
    for (int i = 0; i < lexemes.size() && all.size() < MOST; i++) {
      if (lexemes.get(i).kind() == Lexeme.Kind.NUMBER && isCount(i)) {
        add(i);
      }
    }
  }

  static List<Count> of(List<Lexeme> lexemes) {
    return List.copyOf(new Counts(lexemes).all);
  }

  private Lexeme at(int index) {
    return index < 0 || index >= lexemes.size() ? null : lexemes.get(index);
  }

  private boolean is(int index, String form) {
    return at(index) != null && at(index).is(form);
  }

  private boolean isCount(int at) {
    double number = lexemes.get(at).number();
    if (Double.isNaN(number) || isItemNumber(at)) {
      return false;
    }
    Lexeme before = at(at - 1);
    if (before != null && (NOT_COUNTED.contains(before.lemma()) || before.is("artikelen"))) {
      return false;
    }
    return !isYear(at, number);
  }

  /** "1." or "2)" at the beginning of a line. */
  private boolean isItemNumber(int at) {
    boolean opens = at == 0 || at(at - 1).kind() == Lexeme.Kind.LINE_END;
    return opens && (is(at + 1, ".") || is(at + 1, ")"));
  }

  private boolean isYear(int at, double number) {
    boolean looksSo = number >= 1950 && number <= 2100 && number == Math.rint(number);
    boolean dotted = lexemes.get(at).lemma().indexOf('.') >= 0;
    return looksSo && !dotted && !is(at - 1, "€");
  }

  private void add(int at) {
    double number = lexemes.get(at).number();
    String unit = "";
    if (is(at - 1, "€") || is(at + 1, "euro")) {
      unit = "EUR";
    } else if (is(at + 1, "%") || is(at + 1, "procent")) {
      unit = "%";
    } else {
      Lexeme noun = noun(at);
      noun = noun != null && isVerb(noun) ? null : noun;
      if (noun != null && (TIMES.contains(noun.lemma()) || Months.number(noun.lemma()) > 0)) {
        return;
      }
      unit = noun == null ? "" : head(noun);
    }
    if (unit.equals("EUR") && (is(at + 1, "miljoen") || is(at + 1, "mln"))) {
      number *= 1e6;
    }
    boolean bounded =
        at(at - 1) != null && BOUNDS.contains(at(at - 1).lemma())
            || is(at - 1, "dan")
            || is(at - 1, "€") && at(at - 2) != null && BOUNDS.contains(at(at - 2).lemma());
    all.add(new Count(at, lexemes.get(at).span(), number, unit, bounded));
  }

  /** The noun that follows, past adjectives: "320 sociale huurwoningen". */
  private Lexeme noun(int at) {
    Lexeme last = null;
    for (int i = at + 1; i <= at + NOUN_WITHIN && at(i) != null; i++) {
      Lexeme lexeme = at(i);
      if (lexeme.kind() != Lexeme.Kind.CONTENT
          || lexeme.is("beschikbaar")
          || last != null && !isHead(lexeme)) {
        break;
      }
      last = lexeme;
    }
    return last;
  }

  /** The lemma of a verb is its infinitive; that of a noun seldom ends so. */
  private static boolean isVerb(Lexeme lexeme) {
    return lexeme.lemma().endsWith("en");
  }

  private static boolean isHead(Lexeme lexeme) {
    return !head(lexeme).equals(Concepts.IGNORED);
  }

  /** The concept of what a noun, or the end of a compound, counts. */
  static String head(Lexeme noun) {
    boolean compound = noun.parts().size() == 2 && !Concepts.isListed(noun.lemma());
    return Concepts.of(compound ? noun.parts().get(1) : noun.lemma());
  }
}
