package nl.afsprakenwijzer.documents;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.afsprakenwijzer.documents.PdfPage.Piece;

/** From where to where the lines of a column run. */
record PdfStretch(float left, float right) {
  static final PdfStretch NONE = new PdfStretch(Float.MAX_VALUE, 0);

  static PdfStretch of(List<Piece> pieces) {
    PdfStretch stretch = NONE;
    for (Piece piece : pieces) {
      stretch = stretch.with(piece.left(), piece.right());
    }
    return stretch;
  }

  private PdfStretch with(float begin, float end) {
    return new PdfStretch(Math.min(left, begin), Math.max(right, end));
  }

  /** The widest that columns of one sort are anywhere in the document. */
  static final class Widths {
    private final Map<String, PdfStretch> widest = new HashMap<>();

    void widen(String sort, List<Piece> pieces) {
      PdfStretch own = PdfStretch.of(pieces);
      widest.merge(sort, own, (known, more) -> known.with(more.left, more.right));
    }

    PdfStretch at(String sort) {
      return widest.getOrDefault(sort, NONE);
    }
  }
}
