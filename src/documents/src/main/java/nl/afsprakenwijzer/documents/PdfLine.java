package nl.afsprakenwijzer.documents;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.afsprakenwijzer.documents.PdfPage.Piece;

/**
 * One printed line.
 *
 * @param page from 0
 * @param pieces from left to right, without the marks of footnotes
 */
record PdfLine(int page, List<Piece> pieces, String text, float y, float size) {
  /** In parts of the font size. */
  private static final float SAME_LINE = .5f;

  private static final float RAISED = .15f;
  private static final float SMALL = .8f;
  private static final float WORD_GAP = .12f;

  /** The lines of some pieces, from top to bottom. */
  static List<PdfLine> of(int page, List<Piece> pieces) {
    var sorted = new ArrayList<>(pieces);
    sorted.sort(Comparator.comparing(Piece::y));
    var lines = new ArrayList<PdfLine>();
    var open = new ArrayList<Piece>();
    for (Piece piece : sorted) {
      if (!open.isEmpty() && !isBeside(open, piece)) {
        lines.add(line(page, open));
        open.clear();
      }
      open.add(piece);
    }
    if (!open.isEmpty()) {
      lines.add(line(page, open));
    }
    return lines;
  }

  private static boolean isBeside(List<Piece> open, Piece next) {
    Piece last = open.get(open.size() - 1);
    return next.y() - last.y() < SAME_LINE * Math.max(next.size(), last.size());
  }

  private static PdfLine line(int page, List<Piece> pieces) {
    float size = 0;
    float y = 0;
    for (Piece piece : pieces) {
      if (piece.size() > size) {
        size = piece.size();
        y = piece.y();
      }
    }
    var sorted = new ArrayList<>(pieces);
    sorted.sort(Comparator.comparing(Piece::left));
    List<Piece> kept = withoutNotes(sorted, y, size);
    return new PdfLine(page, kept, join(kept), y, size);
  }

  /** A small raised number points to a footnote, but not behind the m of a square metre. */
  private static List<Piece> withoutNotes(List<Piece> pieces, float y, float size) {
    var kept = new ArrayList<Piece>();
    for (Piece piece : pieces) {
      Piece before = kept.isEmpty() ? null : kept.get(kept.size() - 1);
      boolean raised = y - piece.y() > RAISED * size && piece.size() < SMALL * size;
      boolean digits = piece.text().chars().allMatch(c -> Character.isDigit(c) || c == '*');
      boolean again = before != null && isAgain(before, piece);
      if (raised && digits && before != null && !before.text().endsWith("m")) {
        kept.set(kept.size() - 1, widened(before, piece.right()));
      } else if (!again) {
        kept.add(piece);
      }
    }
    return List.copyOf(kept);
  }

  /** Letters that are printed twice look bold. */
  private static boolean isAgain(Piece before, Piece piece) {
    return before.text().equals(piece.text()) && Math.abs(before.left() - piece.left()) < 1;
  }

  private static Piece widened(Piece piece, float right) {
    return new Piece(
        piece.text(),
        piece.left(),
        piece.wordRight(),
        right,
        piece.y(),
        piece.size(),
        piece.bold());
  }

  private static String join(List<Piece> pieces) {
    var text = new StringBuilder();
    float right = 0;
    for (Piece piece : pieces) {
      if (!text.isEmpty() && piece.left() - right > WORD_GAP * piece.size()) {
        text.append(' ');
      }
      text.append(piece.text());
      right = piece.right();
    }
    return text.toString();
  }

  float left() {
    return pieces.get(0).left();
  }

  float right() {
    return pieces.get(pieces.size() - 1).right();
  }

  boolean isBold() {
    return pieces.stream().allMatch(Piece::bold);
  }

  /** A number, letter or dot that stands apart in front of the words. */
  boolean hasLabel() {
    return pieces.size() > 1 && pieces.get(0).text().length() <= 12 && gapBehindFirst() > 0;
  }

  /**
   * The first word is a mark of a list, such as a dot, which the letters of a font can stand for.
   */
  boolean hasBullet() {
    return hasLabel()
        && pieces.get(0).text().length() == 1
        && "o§Øqüv•·-–—\uF0B7\uF0A7\uF02D▪■●○◦‣➢✓".contains(pieces.get(0).text());
  }

  private float gapBehindFirst() {
    return pieces.get(1).left() - pieces.get(0).right() - WORD_GAP * size;
  }

  /** Where the words begin, behind a label. */
  float wordsLeft() {
    return hasLabel() ? pieces.get(1).left() : left();
  }

  /** How wide its first word is, so that one can see whether it would have fitted above. */
  float firstWordWidth() {
    return pieces.get(0).wordRight() - left();
  }
}
