package nl.afsprakenwijzer.checker.coherence;

import java.util.List;
import nl.afsprakenwijzer.checker.coherence.Pairs.Pair;
import nl.afsprakenwijzer.checker.coherence.Values.Clash;
import nl.afsprakenwijzer.checker.coherence.Whole.Part;
import nl.afsprakenwijzer.checker.judgement.CoherenceFinding;
import nl.afsprakenwijzer.checker.judgement.CoherenceKind;
import nl.afsprakenwijzer.checker.reading.Span;
import nl.afsprakenwijzer.checker.rules.Sources;

/** Puts into words that two clauses contradict or repeat each other. */
final class OverlapFindings {
  private OverlapFindings() {}

  static CoherenceFinding contradiction(Part first, Part second, Clash clash) {
    return contradiction(
        first,
        clash.first().span(),
        second,
        clash.second().span(),
        "Kies één getal, of zeg waarin de afspraken verschillen.",
        "Bij twee getallen voor hetzelfde kan niemand later zeggen of de afspraak is nagekomen.");
  }

  static CoherenceFinding lateOrEarly(Part first, Span day, Part second, Span otherDay) {
    return contradiction(
        first,
        day,
        second,
        otherDay,
        "Kies één datum, of zeg waarin de afspraken verschillen.",
        "Bij twee datums voor hetzelfde kan niemand later zeggen of het op tijd klaar was.");
  }

  private static CoherenceFinding contradiction(
      Part first, Span here, Part second, Span there, String mend, String why) {
    return Findings.of(
        CoherenceKind.CONTRADICTION,
        List.of(Findings.place(first, here), Findings.place(second, there)),
        "Afspraak %s noemt \"%s\", afspraak %s noemt \"%s\". Het lijkt over hetzelfde te gaan. %s"
            .formatted(
                first.label(),
                here.of(first.text()),
                second.label(),
                there.of(second.text()),
                mend),
        why,
        Sources.AUDIT_NORMS);
  }

  static CoherenceFinding duplicate(Pair pair, Part first, Part second) {
    return Findings.of(
        CoherenceKind.DUPLICATE,
        List.of(
            Findings.place(first, pair.first().span()),
            Findings.place(second, pair.second().span())),
        "Afspraak "
            + first.label()
            + " en afspraak "
            + second.label()
            + " lijken hetzelfde te beloven. Voeg ze samen, of schrijf op waarin ze verschillen.",
        "Staat een belofte er twee keer, dan telt zij dubbel mee en kan een wijziging op één plek"
            + " worden vergeten.",
        Sources.TASKFORCE);
  }
}
