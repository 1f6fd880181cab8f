package nl.afsprakenwijzer.checker.coherence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.afsprakenwijzer.checker.coherence.Whole.Part;
import nl.afsprakenwijzer.checker.judgement.CoherenceFinding;
import nl.afsprakenwijzer.checker.judgement.CoherenceKind;
import nl.afsprakenwijzer.checker.reading.Definition;
import nl.afsprakenwijzer.checker.reading.Lexeme;
import nl.afsprakenwijzer.checker.rules.Sources;

/**
 * Terms that are used otherwise than defined: a clause gives a defined term another age or size, or
 * the agreement defines it twice.
 */
final class Meanings {
  private static final Set<String> UNITS =
      Set.of("jaar", "cm", "centimeter", "meter", "m2", "graad");
  private static final int NEAR = 9;
  private final Whole whole;
  private final Map<String, Meaning> byTerm = new HashMap<>();
  private final List<CoherenceFinding> found = new ArrayList<>();

  /** A defined term with the numbers in its definition, each with its unit. */
  private record Meaning(
      String term, String description, Set<String> measures, Set<String> units) {}

  Meanings(Whole whole) {
    this.whole = whole;
  }

  List<CoherenceFinding> find() {
    whole.context.definitions().forEach(this::read);
    for (Part part : whole.commitments()) {
      for (int i = 0; i < part.lexemes().size(); i++) {
        Meaning meaning = byTerm.get(part.lexemes().get(i).lemma());
        if (meaning != null && !meaning.measures.isEmpty()) {
          check(part, i, meaning);
        }
      }
    }
    return found;
  }

  private void read(Definition definition) {
    List<Lexeme> term = content(definition.term());
    if (term.size() != 1) {
      return;
    }
    List<Lexeme> description = whole.lexemes(definition.description());
    Set<String> measures = new HashSet<>();
    Set<String> units = new HashSet<>();
    for (int i = 0; i + 1 < description.size(); i++) {
      if (isMeasure(description, i)) {
        measures.add(measure(description, i));
        units.add(unit(description, i));
      }
    }
    Meaning meaning = new Meaning(definition.term(), definition.description(), measures, units);
    Meaning before = byTerm.put(term.get(0).lemma(), meaning);
    if (before != null && !before.description.equalsIgnoreCase(meaning.description)) {
      found.add(definedTwice(before, meaning));
    }
  }

  private List<Lexeme> content(String text) {
    return whole.lexemes(text).stream()
        .filter(lexeme -> lexeme.kind() == Lexeme.Kind.CONTENT)
        .toList();
  }

  private static boolean isMeasure(List<Lexeme> lexemes, int at) {
    return lexemes.get(at).kind() == Lexeme.Kind.NUMBER
        && !Double.isNaN(lexemes.get(at).number())
        && !unit(lexemes, at).isEmpty();
  }

  /** "28 jaar", "90 cm"; in "18 tot en met 27 jaar" both numbers have the unit of the last. */
  private static String unit(List<Lexeme> lexemes, int at) {
    for (int i = at + 1; i < Math.min(lexemes.size(), at + 6); i++) {
      if (UNITS.contains(lexemes.get(i).lemma())) {
        return lexemes.get(i).lemma();
      }
      if (lexemes.get(i).kind() == Lexeme.Kind.CONTENT) {
        return "";
      }
    }
    return "";
  }

  private static String measure(List<Lexeme> lexemes, int at) {
    return lexemes.get(at).number() + " " + unit(lexemes, at);
  }

  private void check(Part part, int at, Meaning meaning) {
    List<Lexeme> lexemes = part.lexemes();
    for (int i = at + 1; i < Math.min(lexemes.size(), at + NEAR); i++) {
      if (lexemes.get(i).is(",") || lexemes.get(i).is(".")) {
        return;
      }
      if (isMeasure(lexemes, i)
          && meaning.units.contains(unit(lexemes, i))
          && !meaning.measures.contains(measure(lexemes, i))) {
        found.add(otherwise(part, lexemes.get(i), meaning));
        return;
      }
    }
  }

  private static CoherenceFinding otherwise(Part part, Lexeme number, Meaning meaning) {
    return Findings.of(
        CoherenceKind.OTHER_MEANING,
        List.of(Findings.place(part, number.span())),
        "Afspraak "
            + part.label()
            + " gebruikt \""
            + meaning.term
            + "\" met het getal "
            + number.span().of(part.text())
            + ", maar het begrip betekent: "
            + meaning.description
            + ". Gebruik overal dezelfde betekenis.",
        WHY,
        Sources.AUDIT_NORMS);
  }

  private static CoherenceFinding definedTwice(Meaning first, Meaning second) {
    return Findings.of(
        CoherenceKind.OTHER_MEANING,
        List.of(),
        "Het begrip \""
            + first.term
            + "\" staat er twee keer, met een andere uitleg: \""
            + first.description
            + "\" en \""
            + second.description
            + "\". Kies er een.",
        WHY,
        Sources.AUDIT_NORMS);
  }

  private static final String WHY =
      "Betekent een woord niet overal hetzelfde, dan tellen de partijen verschillende dingen.";
}
