package nl.afsprakenwijzer.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.afsprakenwijzer.documents.PdfPage.Piece;

/**
 * Divides the words of a page into stretches that are read from top to bottom, one after the other:
 * the columns of a page, and what runs over their whole width.
 */
final class PdfColumns {
  /** In parts of the width of the page. */
  private static final float FROM = .3f;

  private static final float TO = .7f;
  private static final float WIDE = .25f;

  /** In points; a wall of ten metres. */
  private static final float WIDEST = 30_000;

  private static final int LINES = 6;
  private static final float GUTTER = 8;
  private static final float CROSSING = .2f;

  private final List<Piece> pieces;
  private final float width;

  /**
   * Words that are read from top to bottom.
   *
   * @param place 0 for the whole width of a page, 1 for a left column, 2 for a right one
   */
  record Column(int place, List<Piece> pieces) {}

  private PdfColumns(List<Piece> pieces, float width) {
    this.pieces = pieces;
    this.width = width;
  }

  /** The stretches of a page in reading order; one, if it has no columns. */
  static List<Column> of(List<Piece> pieces, float width) {
    var columns = new PdfColumns(pieces, width);
    if (!(width > 0 && width < WIDEST)) {
      return List.of(new Column(0, pieces));
    }
    return columns.gutter().map(columns::split).orElse(List.of(new Column(0, pieces)));
  }

  /** The place between two columns. */
  private Optional<Float> gutter() {
    int from = Math.round(FROM * width);
    int[] crossing = new int[Math.round(TO * width) - from];
    for (Piece piece : pieces) {
      int begin = Math.max(0, Math.round(piece.left()) - from);
      int end = Math.min(crossing.length, Math.round(piece.right()) - from);
      for (int i = begin; i < end; i++) {
        crossing[i]++;
      }
    }
    int best = bestRun(crossing);
    if (best < 0) {
      return Optional.empty();
    }
    float gutter = from + best;
    return isBetweenColumns(gutter, crossing[best]) ? Optional.of(gutter) : Optional.empty();
  }

  /** The middle of the widest strip that the fewest words cross; -1 when it is too narrow. */
  private static int bestRun(int[] crossing) {
    int fewest = Integer.MAX_VALUE;
    for (int count : crossing) {
      fewest = Math.min(fewest, count);
    }
    int best = -1;
    int longest = 0;
    int begin = 0;
    for (int i = 0; i <= crossing.length; i++) {
      if (i == crossing.length || crossing[i] > fewest) {
        if (i - begin > longest) {
          longest = i - begin;
          best = (begin + i) / 2;
        }
        begin = i + 1;
      }
    }
    return longest >= GUTTER ? best : -1;
  }

  private boolean isBetweenColumns(float gutter, int crossing) {
    List<PdfLine> left = lines(gutter, true);
    List<PdfLine> right = lines(gutter, false);
    int fewest = Math.min(left.size(), right.size());
    return fewest >= LINES
        && crossing <= CROSSING * (left.size() + right.size())
        && typicalWidth(left) > WIDE * width
        && typicalWidth(right) > WIDE * width;
  }

  private List<PdfLine> lines(float gutter, boolean before) {
    return PdfLine.of(
        0,
        pieces.stream()
            .filter(piece -> before ? piece.right() <= gutter : piece.left() >= gutter)
            .toList());
  }

  private static float typicalWidth(List<PdfLine> lines) {
    List<Float> widths = lines.stream().map(line -> line.right() - line.left()).sorted().toList();
    return widths.get(widths.size() / 2);
  }

  private List<Column> split(float gutter) {
    var stretches = new ArrayList<Column>();
    var left = new ArrayList<Piece>();
    var right = new ArrayList<Piece>();
    var over = new ArrayList<Piece>();
    for (PdfLine line : PdfLine.of(0, pieces)) {
      boolean crosses =
          line.pieces().stream().anyMatch(piece -> piece.left() < gutter && piece.right() > gutter);
      if (crosses) {
        flush(stretches, 1, left);
        flush(stretches, 2, right);
        over.addAll(line.pieces());
      } else {
        flush(stretches, 0, over);
        line.pieces().forEach(piece -> (piece.left() < gutter ? left : right).add(piece));
      }
    }
    flush(stretches, 1, left);
    flush(stretches, 2, right);
    flush(stretches, 0, over);
    return stretches;
  }

  private static void flush(List<Column> stretches, int place, List<Piece> open) {
    if (!open.isEmpty()) {
      stretches.add(new Column(place, List.copyOf(open)));
      open.clear();
    }
  }
}
