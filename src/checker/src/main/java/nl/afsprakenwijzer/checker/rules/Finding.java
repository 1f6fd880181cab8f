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
 */
public record Finding(
    String rule,
    Criterion criterion,
    Severity severity,
    Span span,
    Optional<Slot> missing,
    String message,
    String why,
    Optional<Rewrite> rewrite) {}
