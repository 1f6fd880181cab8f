package nl.afsprakenwijzer.checker.rules;

import java.util.List;

/**
 * A better wording. It holds no number, date, name or place that was not in the text: what is
 * missing stands in it as an open slot between square brackets, such as {@code [datum]}.
 */
public record Rewrite(String text, List<OpenSlot> slots) {
  public Rewrite {
    slots = List.copyOf(slots);
  }
}
