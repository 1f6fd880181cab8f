package nl.afsprakenwijzer.documents;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * The fields that are open at this point of the text; they may run over many paragraphs, as a table
 * of contents does.
 */
final class FieldCodes {
  private static final int CODE_CHARACTERS = 100;

  private final Deque<Field> open = new ArrayDeque<>();
  private int tooDeep;

  private static final class Field {
    private final StringBuilder code = new StringBuilder();
    private boolean shown;
  }

  void mark(String kind) {
    switch (kind) {
      case "begin" -> begin();
      case "separate" -> showResult();
      case "end" -> end();
      default -> {}
    }
  }

  private void begin() {
    if (open.size() < Limits.OPEN_FIELDS) {
      open.push(new Field());
    } else {
      tooDeep++;
    }
  }

  private void end() {
    if (tooDeep > 0) {
      tooDeep--;
    } else {
      open.poll();
    }
  }

  private void showResult() {
    if (!open.isEmpty()) {
      open.peek().shown = true;
    }
  }

  void code(CharSequence part) {
    if (!open.isEmpty() && open.peek().code.length() < CODE_CHARACTERS) {
      open.peek().code.append(part, 0, Math.min(part.length(), CODE_CHARACTERS));
    }
  }

  /** Whether text here is the code of a field, which does not print. */
  boolean isInCode() {
    return !open.isEmpty() && !open.peek().shown;
  }

  boolean isInContents() {
    return open.stream().anyMatch(field -> field.code.toString().strip().startsWith("TOC"));
  }
}
