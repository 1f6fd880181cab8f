package nl.afsprakenwijzer.checker.evaluation;

import java.util.List;
import java.util.Map;
import nl.afsprakenwijzer.checker.judgement.Outcome;
import nl.afsprakenwijzer.checker.reading.ClauseKind;
import nl.afsprakenwijzer.checker.reading.MentionType;
import nl.afsprakenwijzer.checker.reading.Span;
import nl.afsprakenwijzer.checker.rules.Criterion;

/**
 * A clause that people judged.
 *
 * @param outcomes the outcome on each judged letter; empty when it is no commitment
 */
public record LabelledClause(
    String id,
    String text,
    ClauseKind kind,
    Map<Criterion, Outcome> outcomes,
    List<LabelledMention> mentions) {

  /** A stretch of the text that people marked; {@code value} is empty when it has none. */
  public record LabelledMention(MentionType type, Span span, String value) {}

  boolean isCommitment() {
    return kind == ClauseKind.COMMITMENT;
  }

  /** Whether people found nothing to better. */
  boolean isSharp() {
    return isCommitment() && outcomes.values().stream().allMatch(Outcome.MET::equals);
  }
}
