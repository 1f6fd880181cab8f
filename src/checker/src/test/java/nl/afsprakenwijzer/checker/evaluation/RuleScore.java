package nl.afsprakenwijzer.checker.evaluation;

import java.util.List;
import nl.afsprakenwijzer.checker.judgement.Outcome;
import nl.afsprakenwijzer.checker.rules.Criterion;
import nl.afsprakenwijzer.checker.rules.Finding;
import nl.afsprakenwijzer.checker.rules.RuleCard;
import nl.afsprakenwijzer.checker.rules.Severity;

/**
 * In how many clauses a rule speaks, and in how many of them people found nothing wrong with its
 * letter. Tips stand apart: they may be given where the letter is met.
 *
 * @param clauses in which it gives an error or a warning
 * @param falseAlarms of those, the ones whose letter is met, and texts that are no commitment
 * @param tips clauses in which it gives no more than a tip
 */
record RuleScore(RuleCard rule, long clauses, long falseAlarms, long tips) {

  static RuleScore of(RuleCard rule, List<JudgedClause> clauses) {
    List<JudgedClause> loud = clauses.stream().filter(c -> speaks(rule, c, false)).toList();
    return new RuleScore(
        rule,
        loud.size(),
        loud.stream().filter(c -> isFalseAlarm(rule, c)).count(),
        clauses.stream().filter(c -> !loud.contains(c) && speaks(rule, c, true)).count());
  }

  /** Whether people judged the letter that this rule is about. */
  boolean isLabelled() {
    return rule.criterion() != Criterion.REALISTIC && rule.criterion() != Criterion.READABLE;
  }

  double precision() {
    return Agreement.share(clauses - falseAlarms, clauses);
  }

  private static boolean speaks(RuleCard rule, JudgedClause clause, boolean tips) {
    return clause.judgement().findings().stream()
        .filter(finding -> finding.rule().equals(rule.id()))
        .map(Finding::severity)
        .anyMatch(severity -> tips == (severity == Severity.TIP));
  }

  private static boolean isFalseAlarm(RuleCard rule, JudgedClause clause) {
    return !clause.label().isCommitment() || clause.expected(rule.criterion()) == Outcome.MET;
  }
}
