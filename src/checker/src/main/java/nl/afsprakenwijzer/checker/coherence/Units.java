package nl.afsprakenwijzer.checker.coherence;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.afsprakenwijzer.checker.coherence.Counts.Count;
import nl.afsprakenwijzer.checker.coherence.Whole.Part;
import nl.afsprakenwijzer.checker.judgement.CoherenceFinding;
import nl.afsprakenwijzer.checker.judgement.CoherenceKind;
import nl.afsprakenwijzer.checker.reading.Span;
import nl.afsprakenwijzer.checker.rules.Sources;

/** Two clauses about the same that count it in different units: homes, places or people. */
final class Units {
  private static final Map<String, String> SORTS =
      Map.ofEntries(
          Map.entry("woning", "woningen"),
          Map.entry("terrein", "plaatsen"),
          Map.entry("bed", "plaatsen"),
          Map.entry("kamer", "kamers"),
          Map.entry("huurder", "mensen"),
          Map.entry("inwoner", "mensen"),
          Map.entry("cliënt", "mensen"),
          Map.entry("uitstroom", "mensen"),
          Map.entry("jongeren", "mensen"),
          Map.entry("ouderen", "mensen"),
          Map.entry("statushouder", "mensen"),
          Map.entry("gezin", "huishoudens"));

  private Units() {}

  static Optional<CoherenceFinding> clash(Part first, Span here, Part second, Span there) {
    for (Count mine : counts(first, here)) {
      for (Count theirs : counts(second, there)) {
        String sort = SORTS.get(mine.unit());
        String other = SORTS.get(theirs.unit());
        if (sort != null && other != null && !sort.equals(other)) {
          return Optional.of(finding(first, mine, sort, second, theirs, other));
        }
      }
    }
    return Optional.empty();
  }

  private static List<Count> counts(Part part, Span stretch) {
    return part.counts().stream().filter(count -> stretch.contains(count.span())).toList();
  }

  private static CoherenceFinding finding(
      Part first, Count mine, String sort, Part second, Count theirs, String other) {
    return Findings.of(
        CoherenceKind.UNIT_CLASH,
        List.of(Findings.place(first, mine.span()), Findings.place(second, theirs.span())),
        "Afspraak "
            + first.label()
            + " telt "
            + sort
            + " en afspraak "
            + second.label()
            + " telt "
            + other
            + ". Het lijkt over hetzelfde te gaan. Kies één eenheid.",
        "Een woning, een plaats en een mens zijn niet hetzelfde aantal.",
        Sources.AUDIT_NORMS);
  }
}
