package nl.afsprakenwijzer.checker.judgement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.afsprakenwijzer.checker.reading.Clause;
import nl.afsprakenwijzer.checker.reading.ClauseKind;
import nl.afsprakenwijzer.checker.reading.Mention;
import nl.afsprakenwijzer.checker.reading.ObligationKind;
import nl.afsprakenwijzer.checker.rules.Edit;
import nl.afsprakenwijzer.checker.rules.Finding;
import nl.afsprakenwijzer.checker.rules.Rewrite;
import nl.afsprakenwijzer.checker.rules.Severity;

/**
 * One clause judged.
 *
 * @param obligation the kind of its main duty; empty for {@link ClauseKind#OTHER}
 * @param mentions in reading order
 * @param findings in reading order
 */
public record ClauseJudgement(
    Clause clause,
    ClauseKind kind,
    Optional<ObligationKind> obligation,
    SmartProfile profile,
    List<Mention> mentions,
    List<Finding> findings) {
  public ClauseJudgement {
    mentions = List.copyOf(mentions);
    findings = List.copyOf(findings);
  }

  /**
   * A better wording of the whole clause: the changes of all errors and warnings together, and of
   * tips where the letter is not met; a clause with more duties is split. Empty for what is no
   * commitment and when nothing is known.
   */
  public Optional<Rewrite> rewrite() {
    if (kind != ClauseKind.COMMITMENT) {
      return Optional.empty();
    }
    List<Finding> asking = new ArrayList<>(findings);
    asking.removeIf(finding -> !asksForWords(finding));
    return Rewrite.of(asking);
  }

  private boolean asksForWords(Finding finding) {
    return finding.severity() != Severity.TIP
        || finding.edit().filter(Edit::splits).isPresent()
        || profile.of(finding.criterion()).filter(ClauseJudgement::falls).isPresent();
  }

  private static boolean falls(Verdict verdict) {
    return verdict.outcome() == Outcome.PARTLY || verdict.outcome() == Outcome.UNMET;
  }
}
