package nl.afsprakenwijzer.checker.reading;

/**
 * An abbreviation in capitals, such as {@code Wlz} or {@code RTU}.
 *
 * @param known whether the field needs no explanation of it, or the agreement defines it
 */
public record Abbreviation(Span span, String text, boolean known) implements Fact {}
