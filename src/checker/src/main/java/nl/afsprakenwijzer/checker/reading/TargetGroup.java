package nl.afsprakenwijzer.checker.reading;

/**
 * For whom.
 *
 * @param code of the group in the word list
 */
public record TargetGroup(Span span, String code) implements Fact {}
