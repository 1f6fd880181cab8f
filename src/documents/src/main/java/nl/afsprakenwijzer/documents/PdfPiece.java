package nl.afsprakenwijzer.documents;

import java.util.Optional;
import nl.afsprakenwijzer.documents.PdfPage.Piece;
import org.apache.pdfbox.text.TextPosition;

/** A piece of a line that is being put together letter by letter. */
final class PdfPiece {
  /** In parts of the font size. */
  private static final float SAME_LINE = .1f;

  private static final float NEXT_WORD = .18f;
  private static final float NEXT_PIECE = .5f;
  private static final float OVERLAP = .6f;

  private final StringBuilder text = new StringBuilder();
  private final float left;
  private final float y;
  private final float size;
  private final boolean bold;
  private float right;
  private float wordRight = -1;

  PdfPiece(TextPosition first, boolean bold) {
    this.left = first.getXDirAdj();
    this.right = left;
    this.y = first.getYDirAdj();
    this.size = size(first);
    this.bold = bold;
  }

  private static float size(TextPosition glyph) {
    float size = Math.abs(glyph.getFontSizeInPt());
    return size > 0 ? size : 1;
  }

  /** Whether a letter follows on this piece. */
  boolean takes(TextPosition next, boolean nextBold) {
    float gap = next.getXDirAdj() - right;
    return nextBold == bold
        && Math.abs(size(next) - size) < SAME_LINE * size
        && Math.abs(next.getYDirAdj() - y) < SAME_LINE * size
        && gap > -OVERLAP * size
        && gap < NEXT_PIECE * size;
  }

  void add(String letters, TextPosition glyph) {
    boolean apart = glyph.getXDirAdj() - right > NEXT_WORD * size;
    boolean spaced = text.isEmpty() || text.charAt(text.length() - 1) == ' ' || letters.isBlank();
    String space = apart && !spaced ? " " : "";
    if (wordRight < 0 && !text.isEmpty() && (letters.isBlank() || apart)) {
      wordRight = right;
    }
    text.append(space).append(letters);
    right = Math.max(right, glyph.getXDirAdj() + glyph.getWidthDirAdj());
  }

  int length() {
    return text.length();
  }

  /** The piece without spaces at its ends; empty when nothing is left. */
  Optional<Piece> finish() {
    String words = text.toString();
    if (words.isBlank()) {
      return Optional.empty();
    }
    float each = (right - left) / words.length();
    int front = words.length() - words.stripLeading().length();
    int back = words.length() - words.stripTrailing().length();
    float end = right - back * each;
    float word = wordRight < 0 || front > 0 ? end : wordRight;
    return Optional.of(new Piece(words.strip(), left + front * each, word, end, y, size, bold));
  }
}
