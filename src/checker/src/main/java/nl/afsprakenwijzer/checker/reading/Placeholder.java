package nl.afsprakenwijzer.checker.reading;

/** A gap that was left: "PM", "n.t.b.", "XX", "...". */
public record Placeholder(Span span, String text) implements Fact {}
