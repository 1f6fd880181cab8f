package nl.afsprakenwijzer.documents;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * The fields that are open at this point of the text; they may run over many paragraphs, as a table
 * of contents does.
 */
final class FieldCodes {
  private final Deque<Field> open = new ArrayDeque<>();

  private static final class Field {
    private final StringBuilder code = new StringBuilder();
    private boolean shown;
  }

  void mark(String kind) {
    switch (kind) {
      case "begin" -> open.push(new Field());
      case "separate" -> showResult();
      case "end" -> open.poll();
      default -> {}
    }
  }

  private void showResult() {
    if (!open.isEmpty()) {
      open.peek().shown = true;
    }
  }

  void code(CharSequence part) {
    if (!open.isEmpty() && open.peek().code.length() < 100) {
      open.peek().code.append(part);
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
