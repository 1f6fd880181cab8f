package nl.afsprakenwijzer.documents;

import java.util.List;

/**
 * What is printed on one page of a pdf, in points from its top left corner.
 *
 * @param pieces in the order of the file, which need not be that of reading
 * @param rules the horizontal and vertical lines that are drawn
 */
record PdfPage(float width, float height, List<Piece> pieces, List<Rule> rules) {
  PdfPage {
    pieces = List.copyOf(pieces);
    rules = List.copyOf(rules);
  }

  /**
   * Letters that follow each other on one line.
   *
   * @param wordRight where its first word ends
   * @param y of the line that the letters stand on
   * @param size of the font
   */
  record Piece(
      String text, float left, float wordRight, float right, float y, float size, boolean bold) {}

  /** A straight line; its ends are in order. */
  record Rule(float left, float top, float right, float bottom) {
    boolean isHorizontal() {
      return right - left >= bottom - top;
    }
  }
}
