package nl.afsprakenwijzer.cli;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import nl.afsprakenwijzer.checker.judgement.ClauseJudgement;
import nl.afsprakenwijzer.checker.judgement.Outcome;
import nl.afsprakenwijzer.checker.reading.ClauseKind;
import nl.afsprakenwijzer.checker.rules.Criterion;
import nl.afsprakenwijzer.checker.rules.Finding;
import nl.afsprakenwijzer.checker.rules.Severity;

/**
 * Counts what came out. Only commitments count for the letters: on other text they are never
 * judged.
 */
final class Tally {
  private final Map<Criterion, Map<Outcome, Integer>> outcomes = new EnumMap<>(Criterion.class);
  private final Map<Severity, Integer> findings = new EnumMap<>(Severity.class);
  private int commitments;
  private int others;

  Tally() {
    for (Criterion letter : EnumSet.complementOf(EnumSet.of(Criterion.READABLE))) {
      outcomes.put(letter, new EnumMap<>(Outcome.class));
    }
  }

  void add(ClauseJudgement judgement) {
    for (Finding finding : judgement.findings()) {
      findings.merge(finding.severity(), 1, Integer::sum);
    }
    if (judgement.kind() == ClauseKind.OTHER) {
      others++;
      return;
    }
    commitments++;
    Letters.of(judgement.profile())
        .forEach(
            (letter, verdict) -> outcomes.get(letter).merge(verdict.outcome(), 1, Integer::sum));
  }

  int of(Criterion letter, Outcome outcome) {
    return outcomes.get(letter).getOrDefault(outcome, 0);
  }

  int of(Severity severity) {
    return findings.getOrDefault(severity, 0);
  }

  Iterable<Criterion> letters() {
    return outcomes.keySet();
  }

  int commitments() {
    return commitments;
  }

  int others() {
    return others;
  }
}
