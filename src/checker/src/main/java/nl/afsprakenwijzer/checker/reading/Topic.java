package nl.afsprakenwijzer.checker.reading;

/**
 * What a clause is about, when people have a usual measure for it.
 *
 * @param code of the topic in the word list
 */
public record Topic(Span span, String code) implements Fact {}
