package nl.afsprakenwijzer.checker.reading;

/**
 * A passive with "worden".
 *
 * @param hasAgent whether "door" names who acts
 */
public record Passive(Span span, boolean hasAgent) implements Fact {}
