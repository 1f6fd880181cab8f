package nl.afsprakenwijzer.service.analysis;

import nl.afsprakenwijzer.checker.judgement.AgreementJudgement;
import nl.afsprakenwijzer.checker.judgement.ClauseJudgement;
import nl.afsprakenwijzer.checker.judgement.Outcome;
import nl.afsprakenwijzer.checker.judgement.SmartProfile;
import nl.afsprakenwijzer.checker.reading.ClauseKind;
import nl.afsprakenwijzer.checker.reading.ObligationKind;
import nl.afsprakenwijzer.checker.rules.Finding;
import nl.afsprakenwijzer.checker.rules.Severity;

/**
 * What is counted over all clauses. Headings and background count as findings only, not in {@code
 * outcomes}.
 */
record Tallies(
    int commitments,
    int others,
    Tally<ObligationKind> obligations,
    Letters<Tally<Outcome>> outcomes,
    Tally<Severity> severities) {

  static Tallies of(AgreementJudgement agreement) {
    Tally<ObligationKind> obligations = Tally.ofObligations();
    Letters<Tally<Outcome>> outcomes = Letters.each(letter -> Tally.ofOutcomes());
    Tally<Severity> severities = Tally.ofSeverities();
    int commitments = 0;
    for (ClauseJudgement clause : agreement.clauses()) {
      for (Finding finding : clause.findings()) {
        severities.add(finding.severity());
      }
      if (clause.kind() == ClauseKind.COMMITMENT) {
        commitments++;
        clause.obligation().ifPresent(obligations::add);
        count(clause.profile(), outcomes);
      }
    }
    int others = agreement.clauses().size() - commitments;
    return new Tallies(commitments, others, obligations, outcomes, severities);
  }

  private static void count(SmartProfile profile, Letters<Tally<Outcome>> outcomes) {
    outcomes.specifiek().add(profile.specific().outcome());
    outcomes.meetbaar().add(profile.measurable().outcome());
    outcomes.acceptabel().add(profile.acceptable().outcome());
    outcomes.realistisch().add(profile.realistic().outcome());
    outcomes.tijdgebonden().add(profile.timeBound().outcome());
  }
}
