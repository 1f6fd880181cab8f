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
      finding.edit().ifPresent(edit -> sort(edit, replaced, added));
    }
    List<Edit> edits = new ArrayList<>();
    for (Edit edit : replaced) {
      edits.add(added.isEmpty() ? edit : edit.with(takeInside(edit, added)));
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

  private static String takeInside(Edit replacement, List<Edit> added) {
    StringBuilder words = new StringBuilder();
    added.stream()
        .filter(edit -> edit.isInside(replacement))
        .sorted(Edit.AS_WRITTEN)
        .forEach(edit -> words.append(edit.replacement()));
    added.removeIf(edit -> edit.isInside(replacement));
    return words.toString();
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
    for (Edit edit : asWritten) {
      better.append(text, copied, edit.begin());
      addSlots(edit, better.length(), slots);
      better.append(edit.replacement());
      copied = edit.end();
    }
    return new Rewrite(better.append(text, copied, text.length()).toString(), slots);
  }

  private static void addSlots(Edit edit, int offset, List<OpenSlot> slots) {
    String words = edit.replacement();
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
    List<String> suggestions = edit.suggestions().getOrDefault(hint.slot(), List.of());
    return new OpenSlot(hint.slot(), span, hint.words(), suggestions);
  }
}
