package nl.afsprakenwijzer.checker.reading;

/**
 * A word that says more, less, better or shorter without saying than what: "meer", "verhogen",
 * "terugdringen".
 *
 * @param hasBaseline whether the duty names the starting point or the amount of the change
 */
public record Comparison(Span span, String text, boolean hasBaseline) implements Fact {}
