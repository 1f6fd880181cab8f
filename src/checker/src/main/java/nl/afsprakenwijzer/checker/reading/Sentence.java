package nl.afsprakenwijzer.checker.reading;

/**
 * A sentence of the clause.
 *
 * @param words how many words it has
 */
public record Sentence(Span span, int words) implements Fact {}
