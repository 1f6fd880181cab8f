package nl.afsprakenwijzer.checker.coherence;

import java.time.LocalDate;
import java.util.ArrayList;
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
import nl.afsprakenwijzer.checker.reading.Passage;
import nl.afsprakenwijzer.checker.reading.Placeholder;
import nl.afsprakenwijzer.checker.reading.Span;
import nl.afsprakenwijzer.checker.reading.Term;
import nl.afsprakenwijzer.checker.reading.TimeReference;
import nl.afsprakenwijzer.checker.rules.Finding;
import nl.afsprakenwijzer.checker.rules.Source;
import nl.afsprakenwijzer.checker.rules.Sources;

/**
 * Faults of one clause that make the agreement as a whole unfit to sign: gaps, unknown
 * abbreviations, dates outside the term, promises of what another decides. The rules find them;
 * here an abbreviation that is written in full elsewhere is let go.
 */
final class ClauseFaults {
  private static final Map<String, CoherenceKind> KINDS =
      Map.of(
          "L7", CoherenceKind.OPEN_SPOT,
          "L5", CoherenceKind.UNKNOWN_ABBREVIATION,
          "T2", CoherenceKind.OUTSIDE_TERM,
          "A1", CoherenceKind.EXPECTED_OF_OUTSIDER,
          "A14", CoherenceKind.OUTSIDE_COMPETENCE);
  private static final int LONGEST_SLOT = 7;
  private final Whole whole;
  private final Set<String> initials = new HashSet<>();

  ClauseFaults(Whole whole) {
    this.whole = whole;
  }

  List<CoherenceFinding> find() {
    readInitials();
    List<CoherenceFinding> found = new ArrayList<>();
    for (Part part : whole.parts) {
      Set<CoherenceKind> seen = new HashSet<>();
      for (Finding finding : part.judgement().findings()) {
        CoherenceKind kind = KINDS.get(finding.rule());
        if (kind != null && !isExplained(part, finding, kind) && seen.add(kind)) {
          found.add(finding(part, kind, finding));
        }
      }
      if (!seen.contains(CoherenceKind.OPEN_SPOT)) {
        unfilled(part).ifPresent(found::add);
      }
      if (!seen.contains(CoherenceKind.OUTSIDE_TERM)) {
        beforeStart(part).ifPresent(found::add);
      }
    }
    return found;
  }

  private static CoherenceFinding finding(Part part, CoherenceKind kind, Finding finding) {
    String message = "Afspraak " + part.label() + ": " + finding.message();
    return Findings.of(
        kind, List.of(Findings.place(part, finding.span())), message, finding.why(), source(kind));
  }

  private static Source source(CoherenceKind kind) {
    return switch (kind) {
      case OPEN_SPOT -> Sources.AUDIT_NORMS;
      case UNKNOWN_ABBREVIATION -> Sources.LANGUAGE_ADVICE;
      case OUTSIDE_COMPETENCE -> Sources.HOUSING_ACT;
      default -> Sources.BALANCE;
    };
  }

  /** A gap is no abbreviation, and one whose words stand elsewhere in full is known. */
  private boolean isExplained(Part part, Finding finding, CoherenceKind kind) {
    if (kind != CoherenceKind.UNKNOWN_ABBREVIATION) {
      return false;
    }
    boolean gap =
        part.reading().all(Placeholder.class).anyMatch(p -> p.span().overlaps(finding.span()));
    String letters = finding.span().of(part.text());
    return gap
        || letters.length() < 2
        || initials.contains(letters)
        || part.named().stream().anyMatch(named -> named.span().overlaps(finding.span()));
  }

  /** Abbreviations between brackets anywhere: "het Regionaal Toewijzingsoverleg (RTO)". */
  private void readInitials() {
    whole.parts.forEach(part -> readInitials(part.text(), part.lexemes()));
    for (Passage passage : whole.context.passages()) {
      readInitials(passage.text(), whole.lexemes(passage.text()));
    }
  }

  private void readInitials(String text, List<Lexeme> lexemes) {
    for (int i = 1; i + 1 < lexemes.size(); i++) {
      boolean bracketed = lexemes.get(i - 1).is("(") && lexemes.get(i + 1).is(")");
      boolean opens = lexemes.get(i + 1).is("(") || lexemes.get(i + 1).is("=");
      if ((bracketed || opens) && lexemes.get(i).kind() == Lexeme.Kind.NAME) {
        initials.add(lexemes.get(i).span().of(text));
      }
    }
  }

  /** A slot of a template that nobody filled: "[datum]". */
  private static Optional<CoherenceFinding> unfilled(Part part) {
    List<Lexeme> lexemes = part.lexemes();
    for (int i = 0; i + 2 < lexemes.size(); i++) {
      int end = i + 1;
      while (end < Math.min(lexemes.size(), i + LONGEST_SLOT) && !lexemes.get(end).is("]")) {
        end++;
      }
      boolean closes = end < lexemes.size() && lexemes.get(end).is("]") && end > i + 1;
      if (lexemes.get(i).is("[") && closes && lexemes.get(i + 1).kind() != Lexeme.Kind.NUMBER) {
        Span span = lexemes.get(i).span().cover(lexemes.get(end).span());
        return Optional.of(
            Findings.of(
                CoherenceKind.OPEN_SPOT,
                List.of(Findings.place(part, span)),
                "Afspraak "
                    + part.label()
                    + ": Hier staat nog een open plek: \""
                    + span.of(part.text())
                    + "\". Vul hem in, of spreek af wie dat wanneer doet.",
                "Een open plek in een getekende afspraak is geen afspraak. Bij het tekenen ziet"
                    + " niemand hem meer.",
                Sources.AUDIT_NORMS));
      }
    }
    return Optional.empty();
  }

  /** A deadline before the agreement begins. */
  private Optional<CoherenceFinding> beforeStart(Part part) {
    Optional<Term> term = whole.context.term();
    if (term.isEmpty()) {
      return Optional.empty();
    }
    LocalDate start = term.get().from();
    for (Obligation duty : part.reading().obligations()) {
      for (TimeReference time : duty.times()) {
        boolean early = time.until().isPresent() && time.until().get().isBefore(start);
        if (early && isDeadline(time.span().of(part.text()))) {
          return Optional.of(tooEarly(part, time.span()));
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isDeadline(String words) {
    String lower = words.toLowerCase(Locale.ROOT);
    return lower.startsWith("uiterlijk")
        || lower.startsWith("voor")
        || lower.startsWith("vóór")
        || lower.startsWith("per ")
        || lower.startsWith("binnen");
  }

  private static CoherenceFinding tooEarly(Part part, Span span) {
    return Findings.of(
        CoherenceKind.OUTSIDE_TERM,
        List.of(Findings.place(part, span)),
        "Afspraak "
            + part.label()
            + ": \""
            + span.of(part.text())
            + "\" ligt vóór het begin van de looptijd. Kijk de datum na.",
        "Wat al voorbij is als de overeenkomst ingaat, kan niemand meer nakomen.",
        Sources.BALANCE);
  }
}
