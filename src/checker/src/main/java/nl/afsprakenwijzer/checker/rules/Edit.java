package nl.afsprakenwijzer.checker.rules;

import java.util.List;

/**
 * One change of the text as received. What only people can know stands in the replacement as an
 * open slot between square brackets, see {@link SlotHint}.
 *
 * @param text the text as received
 * @param begin where the change starts
 * @param end where it ends; the same as {@code begin} when words are only added
 * @param replacement the words that come there
 */
public record Edit(String text, int begin, int end, String replacement) {
  /** The text with this change alone. */
  public Rewrite rewrite() {
    return Rewriting.apply(text, List.of(this));
  }

  boolean collidesWith(Edit other) {
    boolean bothAdd = begin == end && other.begin == other.end;
    return bothAdd
        ? begin == other.begin && replacement.equals(other.replacement)
        : begin < other.end && other.begin < end;
  }

  /** Asides between parentheses come last where several changes add words at one place. */
  boolean isAside() {
    return replacement.startsWith(" (");
  }
}
