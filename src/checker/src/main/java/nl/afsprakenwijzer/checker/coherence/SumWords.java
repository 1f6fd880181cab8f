package nl.afsprakenwijzer.checker.coherence;

import java.util.List;
import java.util.Set;
import nl.afsprakenwijzer.checker.coherence.Counts.Count;
import nl.afsprakenwijzer.checker.coherence.Whole.Part;
import nl.afsprakenwijzer.checker.reading.Lexeme;
import nl.afsprakenwijzer.checker.reading.Span;

/** The words that tell which numbers of a clause are a total and which are its parts. */
final class SumWords {
  private static final Set<String> DIVIDES =
      Set.of(
          "verdeeld",
          "verdelen",
          "namelijk",
          "weten",
          "bestaande",
          "bestaan",
          "onderverdeeld",
          "onderverdelen",
          "uitgesplitst",
          "uitsplitsen",
          "opgebouwd",
          "verdeling",
          "gespreid",
          "spreiden",
          "volgt",
          "volgend",
          "splitsen",
          "gesplitst");
  private static final Set<String> SOME_OF = Set.of("waarvan", "hiervan", "daarvan", "waaronder");
  private static final Set<String> REST =
      Set.of("overig", "overige", "resterend", "rest", "restant");
  private static final int OPENING = 3;
  private static final Set<String> TOGETHER =
      Set.of(
          "totaal",
          "samen",
          "opgeteld",
          "gezamenlijk",
          "tezamen",
          "totale",
          "elkaar",
          "totaalaantal");
  private static final int BEFORE_BRACKETS = 8;

  private SumWords() {}

  enum How {
    DIVIDED,
    SOME_OF,
    IN_NEXT_SENTENCE,
    NOT
  }

  /** How the words between a number and the next one tell that parts follow. */
  static How how(Part part, Count total, Count next) {
    boolean together = isTogether(part, total);
    for (int i = total.at() + 1; i < next.at(); i++) {
      Lexeme lexeme = part.lexemes().get(i);
      if (DIVIDES.contains(lexeme.lemma()) || lexeme.is(":")) {
        return How.DIVIDED;
      }
      if (SOME_OF.contains(lexeme.lemma())) {
        return How.SOME_OF;
      }
      if (lexeme.is("(")) {
        return How.SOME_OF;
      }
      boolean ends = lexeme.is(";") || lexeme.kind() == Lexeme.Kind.LINE_END;
      boolean money = total.unit().equals("EUR") && next.unit().equals("EUR");
      if (lexeme.is(".") && (money || goesOn(part, i))) {
        return How.IN_NEXT_SENTENCE;
      }
      if (ends || lexeme.is(".") && !together) {
        return How.NOT;
      }
    }
    return together && !total.unit().isEmpty() ? How.SOME_OF : How.NOT;
  }

  static boolean isTogether(Part part, Count count) {
    int from = Math.max(0, count.at() - 3);
    int to = Math.min(part.lexemes().size(), count.at() + 6);
    for (int i = from; i < to; i++) {
      if (TOGETHER.contains(part.lexemes().get(i).lemma())) {
        return true;
      }
    }
    return false;
  }

  static boolean endsBetween(Part part, Count from, Count to, How how) {
    for (int i = from.at() + 1; i < to.at(); i++) {
      Lexeme lexeme = part.lexemes().get(i);
      Lexeme next = part.lexemes().get(i + 1);
      if (how != How.DIVIDED && TOGETHER.contains(lexeme.lemma())) {
        return true;
      }
      if (lexeme.is(".") && i > 0 && !isItemLetter(part, i) && !goesOn(part, i)) {
        return how != How.DIVIDED || next.kind() != Lexeme.Kind.LINE_END;
      }
    }
    return false;
  }

  /** Whether the next sentence goes on about the same: "Daarvan ...", "De overige ...". */
  private static boolean goesOn(Part part, int dot) {
    int end = Math.min(part.lexemes().size(), dot + 1 + OPENING);
    for (int i = dot + 1; i < end; i++) {
      String lemma = part.lexemes().get(i).lemma();
      if (SOME_OF.contains(lemma) || REST.contains(lemma)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the last part is what is left, so that the parts are all. */
  static boolean haveRest(Part part, Count total, List<Count> parts) {
    int last = parts.isEmpty() ? total.at() : parts.get(parts.size() - 1).at();
    for (int i = Math.max(total.at(), last - OPENING); i < last; i++) {
      if (REST.contains(part.lexemes().get(i).lemma())) {
        return true;
      }
    }
    return false;
  }

  /** "a." before an item. */
  private static boolean isItemLetter(Part part, int dot) {
    Span before = part.lexemes().get(dot - 1).span();
    return before.end() - before.begin() <= 2;
  }

  /** Whether every part has a name, year or party of its own, so that together they are all. */
  static boolean areNamed(Part part, Count total, List<Count> parts) {
    int from = total.at();
    int named = 0;
    for (Count count : parts) {
      int to = Math.min(part.lexemes().size(), count.at() + 5);
      boolean name = false;
      for (int i = from + 1; i < to; i++) {
        Lexeme lexeme = part.lexemes().get(i);
        name |= lexeme.kind() == Lexeme.Kind.NAME || isYear(lexeme) || lexeme.is("gemeente");
      }
      named += name ? 1 : 0;
      from = count.at();
    }
    return named == parts.size();
  }

  private static boolean isYear(Lexeme lexeme) {
    return lexeme.number() >= 2000 && lexeme.number() <= 2060 && lexeme.lemma().length() == 4;
  }

  /** Whether the words just before a number say that it sums up: "in totaal", "samen". */
  static boolean isSummedUp(Part part, Count count) {
    for (int i = Math.max(0, count.at() - 4); i < count.at(); i++) {
      if (TOGETHER.contains(part.lexemes().get(i).lemma())) {
        return true;
      }
    }
    return false;
  }

  /** "Samen bouwen Vlasstede (23) en De Nieuwe Haven (7) 30 woningen". */
  static boolean followBrackets(Part part, Count first, Count second, Count total) {
    boolean together = false;
    for (int i = Math.max(0, first.at() - BEFORE_BRACKETS); i < total.at(); i++) {
      together |= TOGETHER.contains(part.lexemes().get(i).lemma());
    }
    return together && isInBrackets(part, first) && isInBrackets(part, second);
  }

  private static boolean isInBrackets(Part part, Count count) {
    List<Lexeme> lexemes = part.lexemes();
    return count.at() > 0
        && count.at() + 1 < lexemes.size()
        && lexemes.get(count.at() - 1).is("(")
        && lexemes.get(count.at() + 1).is(")");
  }
}
