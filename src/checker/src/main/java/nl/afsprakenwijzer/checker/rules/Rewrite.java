package nl.afsprakenwijzer.checker.rules;

import java.util.List;
import java.util.Optional;

/**
 * A better wording. It holds no number, date, name or place that was not in the text: what is
 * missing stands in it as an open slot between square brackets, such as {@code [datum]}.
 */
public record Rewrite(String text, List<OpenSlot> slots) {
  public Rewrite {
    slots = List.copyOf(slots);
  }

  /**
   * One wording with what all findings of one clause propose; where two of them touch the same
   * words the gravest wins.
   */
  public static Optional<Rewrite> of(List<Finding> findings) {
    return Rewriting.of(findings);
  }
}
