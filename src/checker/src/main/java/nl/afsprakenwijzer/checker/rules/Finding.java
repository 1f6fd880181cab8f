package nl.afsprakenwijzer.checker.rules;

import java.util.Optional;
import nl.afsprakenwijzer.checker.reading.Span;

/**
 * Something in a clause that can be better, with its place.
 *
 * @param rule id of the rule, such as {@code T1}
 * @param missing what is absent, when the finding is about an absence
 * @param message what to do, in plain Dutch
 * @param why the reason, in plain Dutch
 * @param edit the change of the text that mends it, when one is known
 */
public record Finding(
    String rule,
    Criterion criterion,
    Severity severity,
    Span span,
    Optional<Slot> missing,
    String message,
    String why,
    Optional<Edit> edit) {

  /**
   * The most characters of a text that is written anew for each of its findings. A long text has
   * many findings, so wordings of the whole of it would grow with the square of its length.
   */
  public static final int LONGEST_REWRITTEN = 2_000;

  /**
   * A better wording of the whole text with the change of this finding alone. Empty when no change
   * is known and when the text has more than {@link #LONGEST_REWRITTEN} characters; the clause
   * still has one wording with all changes, and {@link #edit()} always has this one.
   */
  public Optional<Rewrite> rewrite() {
    return edit.filter(change -> change.text().length() <= LONGEST_REWRITTEN).map(Edit::rewrite);
  }

  /** What the parties leave open on purpose is no fault. */
  Finding asTip() {
    return new Finding(rule, criterion, Severity.TIP, span, missing, message, why, edit);
  }

  Finding missing(Slot slot) {
    return new Finding(rule, criterion, severity, span, Optional.of(slot), message, why, edit);
  }

  /** Fills the slot of that name, such as <code>{woord}</code>, in the message. */
  Finding saying(String name, String value) {
    String filled = message.replace("{" + name + "}", value);
    return new Finding(rule, criterion, severity, span, missing, filled, why, edit);
  }

  Finding because(String reason) {
    return reason.isEmpty()
        ? this
        : new Finding(rule, criterion, severity, span, missing, message, reason, edit);
  }

  Finding mendedBy(Edit change) {
    return mendedBy(Optional.of(change));
  }

  Finding mendedBy(Optional<Edit> change) {
    return new Finding(rule, criterion, severity, span, missing, message, why, change);
  }
}
