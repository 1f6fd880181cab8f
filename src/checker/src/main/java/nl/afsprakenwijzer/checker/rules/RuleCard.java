package nl.afsprakenwijzer.checker.rules;

import java.util.List;
import java.util.Optional;
import nl.afsprakenwijzer.checker.reading.Obligation;
import nl.afsprakenwijzer.checker.reading.ObligationKind;
import nl.afsprakenwijzer.checker.reading.Span;

/**
 * Everything people need to know about a rule.
 *
 * @param id criterion letter and number, such as {@code T1}; never renumbered, never reused
 * @param severity the gravest it can be; a finding in a duty that promises less weighs less
 * @param title the good state, for the list
 * @param message for the author at the place: what to do; ends with a full stop; slots such as
 *     <code>{woord}</code> are filled from the facts
 * @param why for whoever doubts
 * @param bad sentences in which guillemets mark what must be found
 * @param good sentences about which the rule must stay silent
 */
public record RuleCard(
    String id,
    Criterion criterion,
    Severity severity,
    String title,
    String message,
    String why,
    List<Source> sources,
    List<String> bad,
    List<String> good) {
  public RuleCard {
    sources = List.copyOf(sources);
    bad = List.copyOf(bad);
    good = List.copyOf(good);
  }

  /** The message away from any text: an ellipsis stands for the words it is about. */
  public String advice() {
    StringBuilder advice = new StringBuilder(message);
    for (int open = advice.indexOf("{"); open >= 0; open = advice.indexOf("{", open)) {
      advice.replace(open, advice.indexOf("}", open) + 1, "…");
    }
    return advice.toString();
  }

  Finding at(Span span) {
    return at(span, severity);
  }

  /**
   * A finding in a duty: no error where no result is promised, and no more than a tip on number and
   * time of an aim.
   */
  Finding at(Span span, Obligation duty) {
    return at(span, fitting(duty.kind()));
  }

  /** A finding that weighs no more than a tip, because the letter is met all the same. */
  Finding tip(Span span) {
    return at(span, Severity.TIP);
  }

  private Finding at(Span span, Severity weight) {
    return new Finding(
        id, criterion, weight, span, Optional.empty(), message, why, Optional.empty());
  }

  private Severity fitting(ObligationKind kind) {
    boolean countsOrDates = criterion == Criterion.MEASURABLE || criterion == Criterion.TIME_BOUND;
    if (kind == ObligationKind.INTENTION && countsOrDates) {
      return Severity.TIP;
    }
    return kind != ObligationKind.RESULT && severity == Severity.ERROR
        ? Severity.WARNING
        : severity;
  }
}
