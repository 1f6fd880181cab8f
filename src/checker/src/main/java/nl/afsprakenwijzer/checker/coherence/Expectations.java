package nl.afsprakenwijzer.checker.coherence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.afsprakenwijzer.checker.coherence.Whole.Part;
import nl.afsprakenwijzer.checker.judgement.CoherenceFinding;
import nl.afsprakenwijzer.checker.judgement.CoherenceKind;
import nl.afsprakenwijzer.checker.reading.Lexeme;
import nl.afsprakenwijzer.checker.reading.Obligation;
import nl.afsprakenwijzer.checker.reading.Span;
import nl.afsprakenwijzer.checker.rules.Sources;

/**
 * Duties that wait for another: "mits de gemeente de grond levert". If that other is a party, a
 * clause of its own must promise it; if not, nobody at the table can.
 */
final class Expectations {
  private static final Set<String> CONDITIONS =
      Set.of("mits", "indien", "zodra", "nadat", "als", "wanneer");
  private static final Set<String> OUTSIDERS =
      Set.of(
          "netbeheerder",
          "provincie",
          "rijk",
          "ministerie",
          "minister",
          "zorgverzekeraar",
          "waterschap",
          "ciz",
          "projectontwikkelaar",
          "ontwikkelaar",
          "zorgkantoor",
          "veiligheidsregio");
  private static final int SUBJECT_WITHIN = 3;
  private static final int LONGEST = 400;
  private final Whole whole;
  private final Map<String, Set<String>> promised = new HashMap<>();

  Expectations(Whole whole) {
    this.whole = whole;
  }

  List<CoherenceFinding> find() {
    whole.commitments().forEach(this::readPromises);
    List<CoherenceFinding> found = new ArrayList<>();
    for (Part part : whole.commitments()) {
      int most = Math.min(part.lexemes().size(), LONGEST);
      for (int i = 0; i < most; i++) {
        if (CONDITIONS.contains(part.lexemes().get(i).lemma())) {
          check(part, i).ifPresent(found::add);
        }
      }
    }
    return found;
  }

  /** The concepts of what every party promises. */
  private void readPromises(Part part) {
    for (Obligation duty : part.reading().obligations()) {
      Set<String> concepts = new HashSet<>();
      for (Lexeme lexeme : part.lexemes()) {
        if (duty.span().contains(lexeme.span())) {
          addConcepts(lexeme, concepts);
        }
      }
      for (String doer : whole.doers(part, duty)) {
        promised.computeIfAbsent(doer, d -> new HashSet<>()).addAll(concepts);
      }
    }
  }

  private static void addConcepts(Lexeme lexeme, Set<String> concepts) {
    if (lexeme.kind() == Lexeme.Kind.CONTENT) {
      concepts.add(Concepts.of(lexeme.lemma()));
      lexeme.parts().forEach(part -> concepts.add(Concepts.of(part)));
    }
  }

  private Optional<CoherenceFinding> check(Part part, int at) {
    int end = at + 1;
    while (end < Math.min(part.lexemes().size(), LONGEST) && !isEnd(part.lexemes().get(end))) {
      end++;
    }
    if (end <= at + 2) {
      return Optional.empty();
    }
    Span span = part.lexemes().get(at).span().cover(part.lexemes().get(end - 1).span());
    for (int i = at + 1; i < Math.min(end, at + 1 + SUBJECT_WITHIN); i++) {
      String word = part.lexemes().get(i).lemma();
      if (OUTSIDERS.contains(word) && !sitsAtTheTable(word)) {
        return Optional.of(outsider(part, span, word));
      }
    }
    return waitsFor(part, at, end, span);
  }

  private static boolean isEnd(Lexeme lexeme) {
    return lexeme.is(",")
        || lexeme.is(".")
        || lexeme.is(";")
        || lexeme.kind() == Lexeme.Kind.LINE_END;
  }

  private boolean sitsAtTheTable(String word) {
    return whole.parties.all().stream()
        .anyMatch(party -> party.name().toLowerCase(Locale.ROOT).contains(word));
  }

  private Optional<CoherenceFinding> waitsFor(Part part, int at, int end, Span span) {
    int most = Math.min(end, at + 1 + SUBJECT_WITHIN);
    Span subject = part.lexemes().get(at).span().cover(part.lexemes().get(most - 1).span());
    Set<String> awaited = whole.named(part, subject);
    Set<String> concepts = new HashSet<>();
    for (int i = at + 1; i < end; i++) {
      addConcepts(part.lexemes().get(i), concepts);
    }
    concepts.remove(Concepts.IGNORED);
    if (awaited.size() != 1 || concepts.size() < 2 || actsHere(part, awaited)) {
      return Optional.empty();
    }
    String party = awaited.iterator().next();
    Set<String> promises = promised.getOrDefault(party, Set.of());
    boolean answered = concepts.stream().filter(promises::contains).count() >= 2;
    return answered ? Optional.empty() : Optional.of(unanswered(part, span, party));
  }

  private boolean actsHere(Part part, Set<String> awaited) {
    return part.reading().obligations().stream()
        .anyMatch(duty -> whole.doers(part, duty).containsAll(awaited));
  }

  private static CoherenceFinding outsider(Part part, Span span, String word) {
    return Findings.of(
        CoherenceKind.EXPECTED_OF_OUTSIDER,
        List.of(Findings.place(part, span)),
        "Afspraak "
            + part.label()
            + " wacht op een "
            + word
            + ", die niet aan tafel zit. Spreek af wie dit regelt, en wat er gebeurt als het niet"
            + " lukt.",
        "Wie niet meetekent, is aan niets gebonden.",
        Sources.COMPLIANCE);
  }

  private static CoherenceFinding unanswered(Part part, Span span, String party) {
    return Findings.ofParty(
        CoherenceKind.DEPENDENCY_WITHOUT_CLAUSE,
        List.of(Findings.place(part, span)),
        party,
        "Afspraak "
            + part.label()
            + " wacht op "
            + party
            + " (\""
            + span.of(part.text())
            + "\"), maar "
            + party
            + " belooft dat nergens. Maak daar een eigen afspraak van.",
        "Afspraken zijn wederkerig: wie van een ander afhangt, heeft diens belofte nodig.",
        Sources.VISITATIONS);
  }
}
