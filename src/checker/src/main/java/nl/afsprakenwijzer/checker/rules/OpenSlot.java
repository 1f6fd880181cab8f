package nl.afsprakenwijzer.checker.rules;

import java.util.List;
import nl.afsprakenwijzer.checker.reading.Span;

/**
 * A gap in a rewrite that people have to fill.
 *
 * @param span where the gap stands in the rewrite's text, brackets included
 * @param hint what belongs there, in Dutch
 * @param suggestions what people usually fill in there, in Dutch; often empty
 */
public record OpenSlot(Slot slot, Span span, String hint, List<String> suggestions) {
  public OpenSlot {
    suggestions = List.copyOf(suggestions);
  }
}
