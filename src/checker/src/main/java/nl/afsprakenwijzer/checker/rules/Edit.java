package nl.afsprakenwijzer.checker.rules;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

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
    suggestions = Map.copyOf(suggestions);
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
