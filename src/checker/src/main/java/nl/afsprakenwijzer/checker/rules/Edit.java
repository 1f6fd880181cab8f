package nl.afsprakenwijzer.checker.rules;

import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One change of the text as received. What only people can know stands in the replacement as an
 * open slot between square brackets, see {@link SlotHint}.
 *
 * @param text the text as received
 * @param begin where the change starts
 * @param end where it ends; the same as {@code begin} when words are only added
 * @param replacement the words that come there
 * @param suggestions what people usually fill in, in Dutch, per slot; they never stand in the text
 */
public record Edit(
    String text, int begin, int end, String replacement, Map<Slot, List<String>> suggestions) {
  /** By place; at one place: who, when, how, and asides last. */
  static final Comparator<Edit> AS_WRITTEN =
      Comparator.comparingInt(Edit::begin).thenComparingInt(Edit::end).thenComparingInt(Edit::turn);

  public Edit {
    // in the order of the slots: that of Map.copyOf differs from run to run
    suggestions =
        suggestions.isEmpty() ? Map.of() : Collections.unmodifiableMap(new EnumMap<>(suggestions));
  }

  /** A change that suggests nothing for what it leaves open. */
  public Edit(String text, int begin, int end, String replacement) {
    this(text, begin, end, replacement, Map.of());
  }

  /** The same change with what people usually fill in there, unless it already has that. */
  Edit suggesting(Slot slot, List<String> words) {
    if (words.isEmpty() || suggestions.containsKey(slot)) {
      return this;
    }
    Map<Slot, List<String>> more = new EnumMap<>(Slot.class);
    more.putAll(suggestions);
    more.put(slot, List.copyOf(words));
    return new Edit(text, begin, end, replacement, more);
  }

  /** The text with this change alone. */
  public Rewrite rewrite() {
    return Rewriting.apply(text, List.of(this));
  }

  boolean adds() {
    return begin == end;
  }

  boolean overlaps(Edit other) {
    return begin < other.end && other.begin < end;
  }

  /** Whether both add the same, or each an aside, at one place. */
  boolean repeats(Edit other) {
    return begin == other.begin
        && (replacement.equals(other.replacement) || isAside() && other.isAside());
  }

  boolean isInside(Edit other) {
    return other.begin < begin && begin < other.end;
  }

  /** The same change with words added behind the verb with which the new words begin. */
  Edit with(String added) {
    int place = added.isEmpty() ? 0 : Mending.afterVerb(replacement);
    return new Edit(
        text,
        begin,
        end,
        replacement.substring(0, place) + added + replacement.substring(place),
        suggestions);
  }

  /** Whether it gives a duty a line of its own. */
  public boolean splits() {
    return replacement.indexOf('\n') >= 0;
  }

  /**
   * Both changes in one, when one of them replaces words that the other keeps: "streeft naar
   * voldoende" becomes "bouwt 12".
   */
  Optional<Edit> merged(Edit other) {
    boolean wider = begin <= other.begin && other.end <= end;
    Edit outer = wider ? this : other;
    Edit inner = wider ? other : this;
    String kept = text.substring(inner.begin, inner.end);
    int at = outer.replacement.indexOf(kept);
    boolean once = at >= 0 && outer.replacement.indexOf(kept, at + 1) < 0;
    if (inner.begin < outer.begin || inner.end > outer.end || !once) {
      return Optional.empty();
    }
    String words =
        outer.replacement.substring(0, at)
            + inner.replacement
            + outer.replacement.substring(at + kept.length());
    Edit both = new Edit(text, outer.begin, outer.end, words, outer.suggestions);
    for (Map.Entry<Slot, List<String>> more : inner.suggestions.entrySet()) {
      both = both.suggesting(more.getKey(), more.getValue());
    }
    return Optional.of(both);
  }

  private boolean isAside() {
    return replacement.startsWith(" (");
  }

  private int turn() {
    if (isAside()) {
      return 3;
    }
    return switch (SlotHint.first(replacement).map(SlotHint::slot).orElse(Slot.OBJECT)) {
      case ACTOR -> 0;
      case TIME -> 1;
      default -> 2;
    };
  }
}
