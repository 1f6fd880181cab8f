package nl.afsprakenwijzer.checker.reading;

/** Where: a municipality, village, neighbourhood, complex or street. */
public record Place(Span span, String name) implements Fact {}
