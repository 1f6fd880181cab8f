package nl.afsprakenwijzer.checker.judgement;

import java.util.List;
import java.util.Optional;
import nl.afsprakenwijzer.checker.reading.Clause;
import nl.afsprakenwijzer.checker.reading.ClauseKind;
import nl.afsprakenwijzer.checker.reading.Mention;
import nl.afsprakenwijzer.checker.reading.ObligationKind;
import nl.afsprakenwijzer.checker.rules.Finding;
import nl.afsprakenwijzer.checker.rules.Rewrite;

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
   * A better wording of the whole clause with the changes of all findings together; empty when none
   * is known.
   */
  public Optional<Rewrite> rewrite() {
    return Rewrite.of(findings);
  }
}
