package nl.afsprakenwijzer.checker.judgement;

import java.util.List;

/** All clauses of an agreement judged, in their own order. */
public record AgreementJudgement(List<ClauseJudgement> clauses) {
  public AgreementJudgement {
    clauses = List.copyOf(clauses);
  }
}
