package nl.afsprakenwijzer.checker.reading;

/**
 * "niet", "geen", "nooit".
 *
 * @param doubled whether two of them stand in one segment
 */
public record Negation(Span span, boolean doubled) implements Fact {}
