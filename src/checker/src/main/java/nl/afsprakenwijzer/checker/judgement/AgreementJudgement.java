package nl.afsprakenwijzer.checker.judgement;

import java.util.List;

/**
 * All clauses of an agreement judged, in their own order, and the agreement as a whole.
 *
 * @param profile what the commitments are about and who makes them
 * @param coherence what is amiss between the clauses, by kind and then in reading order
 */
public record AgreementJudgement(
    List<ClauseJudgement> clauses, AgreementProfile profile, List<CoherenceFinding> coherence) {
  public AgreementJudgement {
    clauses = List.copyOf(clauses);
    coherence = List.copyOf(coherence);
  }

  /** Clauses that were not looked at together. */
  public AgreementJudgement(List<ClauseJudgement> clauses) {
    this(clauses, AgreementProfile.none(), List.of());
  }
}
