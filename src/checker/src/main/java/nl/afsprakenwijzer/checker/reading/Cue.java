package nl.afsprakenwijzer.checker.reading;

/**
 * Words to which rules listen and that promise nothing themselves: "in totaal", "proef", "en/of".
 *
 * @param code of the row in the word list
 */
public record Cue(Span span, String code) implements Fact {}
