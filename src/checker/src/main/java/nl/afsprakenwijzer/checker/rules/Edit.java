package nl.afsprakenwijzer.checker.rules;

import java.util.ArrayList;
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
 * @param others changes elsewhere in the text that go along with this one
 */
public record Edit(
    String text,
    int begin,
    int end,
    String replacement,
    Map<Slot, List<String>> suggestions,
    List<Edit> others) {
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
    this(text, begin, end, replacement, Map.of(), List.of());
  }

  /** The same change with what people usually fill in there, but for slots that have that. */
  Edit suggesting(Map<Slot, List<String>> usual) {
    if (suggestions.keySet().containsAll(usual.keySet())) {
      return this;
    }
    Map<Slot, List<String>> more = new EnumMap<>(usual);
    more.putAll(suggestions);
    return new Edit(text, begin, end, replacement, more, others);
  }

  /** The text with this change alone. */
  public Rewrite rewrite() {
    return Rewriting.apply(text, alone());
  }

  /** This change with others that go along with it. */
  Edit together(List<Edit> more) {
    return new Edit(text, begin, end, replacement, suggestions, List.copyOf(more));
  }

  /** Every place that it changes. */
  List<Edit> alone() {
    List<Edit> all = new ArrayList<>(others);
    all.add(0, new Edit(text, begin, end, replacement, suggestions, List.of()));
    return all;
  }

  /** The same change, that repeats words as another change has them now. */
  Edit repeating(Edit other) {
    String old = "\n" + Mending.capitalised(text.substring(other.begin, other.end)) + " ";
    boolean repeats = splits() && other.end <= begin && !other.adds() && replacement.endsWith(old);
    return repeats
        ? new Edit(
            text,
            begin,
            end,
            ".\n" + Mending.capitalised(other.replacement) + " ",
            suggestions,
            List.of())
        : this;
  }

  boolean adds() {
    return begin == end;
  }

  boolean overlaps(Edit other) {
    return begin < other.end && other.begin < end;
  }

  /** Whether both add the same, or an aside with the same opening word, at one place. */
  boolean repeats(Edit other) {
    return begin == other.begin
        && (replacement.equals(other.replacement)
            || isAside() && other.isAside() && opening().equals(other.opening()));
  }

  /** Whether the other adds an aside at the same place. */
  boolean isBeside(Edit other) {
    return other.isAside() && other.begin == begin && other.adds() && adds();
  }

  /** Whether it falls within the words that the other replaces, or behind words it moves. */
  boolean isInside(Edit other) {
    return other.begin < begin
        && (begin < other.end || begin == other.end && other.keptUpTo(begin) > 0);
  }

  /** The same change with what others add inside it. */
  Edit with(List<Edit> added) {
    Edit more = this;
    StringBuilder words = new StringBuilder();
    for (Edit edit : added) {
      words.append(edit.replacement);
      more = more.suggesting(edit.suggestions);
    }
    int place = added.isEmpty() ? 0 : placeOf(added.get(0).begin);
    String both = replacement.substring(0, place) + words + replacement.substring(place);
    return new Edit(text, begin, end, both, more.suggestions, others);
  }

  /** Behind the words that were kept in front of that place; else behind the verb. */
  private int placeOf(int place) {
    int kept = keptUpTo(place);
    return kept > 0 ? kept : Mending.afterVerb(replacement);
  }

  /** Where the words in front of that place stand in the new ones; 0 when they do not. */
  private int keptUpTo(int place) {
    for (int from = begin; from < place - 2; from++) {
      int kept = text.charAt(from) == ' ' ? replacement.indexOf(text.substring(from, place)) : -1;
      if (kept > 0) {
        return kept + place - from;
      }
    }
    return 0;
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
    Edit both = new Edit(text, outer.begin, outer.end, words, outer.suggestions, List.of());
    return Optional.of(both.suggesting(inner.suggestions));
  }

  private String opening() {
    return replacement.substring(0, replacement.indexOf(' ', 1));
  }

  boolean isAside() {
    return replacement.startsWith(" (");
  }

  private int turn() {
    int aside = isAside() ? 4 : 0;
    return switch (SlotHint.first(replacement).map(SlotHint::slot).orElse(Slot.OBJECT)) {
      case ACTOR -> aside;
      case TIME -> aside + 1;
      case ACTION, BASELINE -> aside + 2;
      default -> aside + 3;
    };
  }
}
