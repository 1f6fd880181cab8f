package nl.afsprakenwijzer.checker.judgement;

import java.util.Comparator;
import nl.afsprakenwijzer.checker.rules.Severity;

/**
 * How soon people should look at a clause: what cannot stand as it is comes first, then what has
 * most errors, fails most letters and meets most letters in part. The most urgent is the first in
 * order.
 *
 * @param mistake whether something is amiss between this clause and the others that cannot stand
 * @param errors how many findings are errors
 * @param unmet how many letters it fails
 * @param partly how many letters it meets in part
 */
public record Attention(boolean mistake, long errors, long unmet, long partly)
    implements Comparable<Attention> {
  private static final Comparator<Attention> ORDER =
      Comparator.comparing(Attention::mistake)
          .thenComparingLong(Attention::errors)
          .thenComparingLong(Attention::unmet)
          .thenComparingLong(Attention::partly)
          .reversed();

  /** How urgent one of the clauses of an agreement is. */
  public static Attention of(ClauseJudgement clause, AgreementJudgement agreement) {
    boolean mistake =
        agreement.coherence().stream()
            .filter(finding -> finding.kind().isMistake())
            .flatMap(finding -> finding.places().stream())
            .anyMatch(place -> agreement.clauses().get(place.index()) == clause);
    long errors =
        clause.findings().stream().filter(one -> one.severity() == Severity.ERROR).count();
    return new Attention(
        mistake, errors, letters(clause, Outcome.UNMET), letters(clause, Outcome.PARTLY));
  }

  private static long letters(ClauseJudgement clause, Outcome outcome) {
    return clause.profile().verdicts().stream()
        .filter(verdict -> verdict.outcome() == outcome)
        .count();
  }

  /** Whether it needs attention before anybody signs. */
  public boolean isPressing() {
    return mistake || errors > 0 || unmet > 0;
  }

  /** Whether there is nothing to do. */
  public boolean isCalm() {
    return !isPressing() && partly == 0;
  }

  @Override
  public int compareTo(Attention other) {
    return ORDER.compare(this, other);
  }
}
