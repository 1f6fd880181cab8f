package nl.afsprakenwijzer.checker.coherence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.afsprakenwijzer.checker.coherence.Counts.Count;
import nl.afsprakenwijzer.checker.coherence.Whole.Part;
import nl.afsprakenwijzer.checker.judgement.CoherenceFinding;
import nl.afsprakenwijzer.checker.judgement.CoherenceKind;
import nl.afsprakenwijzer.checker.judgement.PlaceInClause;
import nl.afsprakenwijzer.checker.reading.Lexeme;
import nl.afsprakenwijzer.checker.reading.Span;
import nl.afsprakenwijzer.checker.rules.Sources;

/** Parts that do not make up the total that the clause itself gives. */
final class Sums {
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
  private static final double SLACK = .51;
  private final Whole whole;

  Sums(Whole whole) {
    this.whole = whole;
  }

  List<CoherenceFinding> find() {
    List<CoherenceFinding> found = new ArrayList<>();
    for (Part part : whole.parts) {
      List<Count> counts = new Counts(part).all();
      Optional<CoherenceFinding> wrong = divided(part, counts);
      wrong
          .or(() -> addedUp(part, counts))
          .or(() -> new YearSums(whole).find(part, counts))
          .ifPresent(found::add);
    }
    return found;
  }

  /** "320 woningen, verdeeld over: a. 140; b. 90". */
  private Optional<CoherenceFinding> divided(Part part, List<Count> counts) {
    for (int i = 0; i + 2 < counts.size(); i++) {
      Count total = counts.get(i);
      How how = how(part, total, counts.get(i + 1));
      if (how == How.NOT || total.bounded() && how == How.SOME_OF) {
        continue;
      }
      List<Count> parts = parts(part, counts, i, how);
      double sum = parts.stream().mapToDouble(Count::number).sum();
      boolean complete = how == How.DIVIDED || areNamed(part, total, parts);
      boolean wrong = complete ? differs(sum, total.number()) : sum > total.number() + SLACK;
      if (parts.size() >= 2 && wrong && isPlausible(sum, total.number())) {
        return Optional.of(finding(part, total, parts, sum));
      }
      if (parts.size() >= 2 && complete) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** Parts and total are of one order; else they are about different things. */
  static boolean isPlausible(double sum, double total) {
    return total > 0 && sum > total / 3 && sum < total * 3;
  }

  private enum How {
    DIVIDED,
    SOME_OF,
    NOT
  }

  /** How the words between a number and the next one tell that parts follow. */
  private static How how(Part part, Count total, Count next) {
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
      if (lexeme.is(".") && total.unit().equals("EUR") && next.unit().equals("EUR")) {
        return How.SOME_OF;
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

  /** The numbers after the total of the same sort, to the end of its sentence or list. */
  private static List<Count> parts(Part part, List<Count> counts, int total, How how) {
    List<Count> parts = new ArrayList<>();
    for (int i = total + 1; i < counts.size(); i++) {
      Count count = counts.get(i);
      if (endsBetween(part, counts.get(i - 1), count, how)) {
        break;
      }
      if (count.fits(counts.get(total)) && !count.bounded()) {
        parts.add(count);
      }
    }
    return parts;
  }

  private static boolean endsBetween(Part part, Count from, Count to, How how) {
    for (int i = from.at() + 1; i < to.at(); i++) {
      Lexeme lexeme = part.lexemes().get(i);
      Lexeme next = part.lexemes().get(i + 1);
      if (how == How.SOME_OF && TOGETHER.contains(lexeme.lemma())) {
        return true;
      }
      if (lexeme.is(".") && i > 0 && !isItemLetter(part, i)) {
        return how == How.SOME_OF || next.kind() != Lexeme.Kind.LINE_END;
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
  private static boolean areNamed(Part part, Count total, List<Count> parts) {
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

  /** "40 in Noord, 30 in Zuid en 25 in West, in totaal 100 woningen". */
  private Optional<CoherenceFinding> addedUp(Part part, List<Count> counts) {
    for (int i = 2; i < counts.size(); i++) {
      Count total = counts.get(i);
      if (!isSummedUp(part, total)) {
        continue;
      }
      List<Count> parts = new ArrayList<>();
      for (int k = i - 1; k >= 0; k--) {
        if (endsBetween(part, counts.get(k), counts.get(k + 1), How.DIVIDED)) {
          break;
        }
        Count count = counts.get(k);
        if ((count.fits(total) || total.unit().isEmpty()) && !count.bounded()) {
          parts.add(0, count);
        }
      }
      double sum = parts.stream().mapToDouble(Count::number).sum();
      if (parts.size() >= 2 && differs(sum, total.number()) && isPlausible(sum, total.number())) {
        return Optional.of(finding(part, total, parts, sum));
      }
    }
    return Optional.empty();
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

  static final String WHY =
      "Tellen de delen niet op tot het totaal, dan weet niemand welk getal geldt.";

  static boolean differs(double sum, double total) {
    return Math.abs(sum - total) > SLACK;
  }

  private static CoherenceFinding finding(Part part, Count total, List<Count> parts, double sum) {
    return Findings.of(
        CoherenceKind.WRONG_SUM,
        places(part, total, parts),
        "In afspraak "
            + part.label()
            + " is het totaal "
            + Amounts.text(total.number())
            + ", maar de delen zijn samen "
            + Amounts.text(sum)
            + ". Kijk na welk getal klopt.",
        WHY,
        Sources.AUDIT_NORMS);
  }

  static List<PlaceInClause> places(Part part, Count total, List<Count> parts) {
    List<PlaceInClause> places = new ArrayList<>();
    places.add(Findings.place(part, total.span()));
    parts.forEach(count -> places.add(Findings.place(part, count.span())));
    return places;
  }
}
