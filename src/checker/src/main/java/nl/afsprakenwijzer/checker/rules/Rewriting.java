package nl.afsprakenwijzer.checker.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.afsprakenwijzer.checker.reading.Span;

/** Puts changes together into a better wording. */
final class Rewriting {
  private static final Comparator<Finding> GRAVEST_FIRST =
      Comparator.comparing(Finding::severity)
          .thenComparing(Finding::span)
          .thenComparing(Finding::rule);

  private Rewriting() {}

  /**
   * One wording with the changes of all findings; where two of them replace the same words both
   * count when one keeps what the other replaces, else the gravest finding wins, and words that
   * fall inside a replacement go along with it.
   */
  static Optional<Rewrite> of(List<Finding> findings) {
    List<Edit> replaced = new ArrayList<>();
    List<Edit> added = new ArrayList<>();
    List<Finding> gravestFirst = new ArrayList<>(findings);
    gravestFirst.sort(GRAVEST_FIRST);
    for (Finding finding : gravestFirst) {
      finding.edit().ifPresent(edit -> edit.alone().forEach(one -> sort(one, replaced, added)));
    }
    List<Edit> edits = new ArrayList<>();
    for (Edit edit : replaced) {
      Edit now = edit;
      for (Edit other : replaced) {
        now = now.repeating(other);
      }
      edits.add(now.with(takeInside(edit, added)));
    }
    edits.addAll(added);
    return edits.isEmpty() ? Optional.empty() : Optional.of(apply(edits.get(0).text(), edits));
  }

  private static void sort(Edit edit, List<Edit> replaced, List<Edit> added) {
    if (edit.adds()) {
      if (!repeats(edit, added)) {
        added.add(edit);
      }
      return;
    }
    int overlapping = 0;
    int at = -1;
    for (int i = 0; i < replaced.size(); i++) {
      if (edit.overlaps(replaced.get(i))) {
        overlapping++;
        at = i;
      }
    }
    if (overlapping == 0) {
      replaced.add(edit);
    } else if (overlapping == 1) {
      int place = at;
      replaced.get(place).merged(edit).ifPresent(both -> replaced.set(place, both));
    }
  }

  private static boolean repeats(Edit edit, List<Edit> added) {
    for (Edit before : added) {
      if (edit.repeats(before)) {
        return true;
      }
    }
    return false;
  }

  private static List<Edit> takeInside(Edit replacement, List<Edit> added) {
    List<Edit> inside = new ArrayList<>();
    for (Edit edit : added) {
      if (edit.isInside(replacement)) {
        inside.add(edit);
      }
    }
    inside.sort(Edit.AS_WRITTEN);
    added.removeAll(inside);
    return inside;
  }

  /** The text with these changes, which do not overlap. */
  static Rewrite apply(String text, List<Edit> edits) {
    StringBuilder better = new StringBuilder(text.length() + 64);
    List<OpenSlot> slots = new ArrayList<>();
    int copied = 0;
    List<Edit> asWritten = edits;
    if (edits.size() > 1) {
      asWritten = new ArrayList<>(edits);
      asWritten.sort(Edit.AS_WRITTEN);
    }
    Edit before = null;
    for (Edit edit : asWritten) {
      better.append(text, copied, edit.begin());
      boolean joins = before != null && before.isAside() && before.isBeside(edit);
      String words = joins ? joined(better, edit.replacement()) : edit.replacement();
      addSlots(edit, words, better.length(), slots);
      better.append(words);
      copied = edit.end();
      before = edit;
    }
    return new Rewrite(better.append(text, copied, text.length()).toString(), slots);
  }

  /** Two asides at one place share their brackets. */
  private static String joined(StringBuilder better, String aside) {
    better.setLength(better.length() - 1);
    return "; " + aside.substring(2);
  }

  private static void addSlots(Edit edit, String words, int offset, List<OpenSlot> slots) {
    for (int open = words.indexOf('['); open >= 0; open = words.indexOf('[', open + 1)) {
      int close = words.indexOf(']', open);
      if (close < 0) {
        return;
      }
      Span span = new Span(offset + open, offset + close + 1);
      SlotHint.named(words.substring(open + 1, close))
          .ifPresent(hint -> slots.add(slot(hint, span, edit)));
    }
  }

  private static OpenSlot slot(SlotHint hint, Span span, Edit edit) {
    List<String> suggestions =
        hint.takesSuggestions()
            ? edit.suggestions().getOrDefault(hint.slot(), List.of())
            : List.of();
    return new OpenSlot(hint.slot(), span, hint.words(), suggestions);
  }
}
