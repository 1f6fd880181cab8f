package nl.afsprakenwijzer.checker.rules;

import nl.afsprakenwijzer.checker.reading.Span;

/**
 * A gap in a rewrite that people have to fill.
 *
 * @param span where the gap stands in the rewrite's text, brackets included
 * @param hint what belongs there, in Dutch
 */
public record OpenSlot(Slot slot, Span span, String hint) {}
