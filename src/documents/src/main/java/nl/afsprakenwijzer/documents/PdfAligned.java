package nl.afsprakenwijzer.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.afsprakenwijzer.documents.PdfPage.Piece;
import nl.afsprakenwijzer.documents.PdfPage.Rule;

/**
 * Finds a table without lines around its cells: below a header of an action table, or where the
 * table of the page before goes on. What it finds has the shape of a table with lines.
 */
final class PdfAligned {
  private static final float NEAR = 3;

  /** The last column has no end. */
  private static final float FAR_RIGHT = 30_000;

  private static final int NONE = -9;
  private static final int LONGEST_THEME = 80;

  private final List<PdfLine> lines;
  private final List<Float> columns;
  private final boolean numbered;
  private final PdfLook look;
  private final List<Rule> rules = new ArrayList<>();
  private final List<Float> rows = new ArrayList<>();

  private PdfAligned(List<PdfLine> lines, List<Float> columns, boolean numbered, PdfLook look) {
    this.lines = lines;
    this.columns = columns;
    this.numbered = numbered;
    this.look = look;
  }

  /**
   * The first such table.
   *
   * @param before the table without lines that was found last, which may go on at the first line
   */
  static Optional<PdfGrid> in(List<PdfLine> lines, Optional<PdfGrid> before, PdfLook look) {
    List<Float> known =
        before.map(grid -> grid.columns().subList(0, grid.columns().size() - 1)).orElse(List.of());
    var table = new PdfAligned(lines, known, true, look);
    boolean goesOn = known.size() > 1 && !lines.isEmpty() && table.isRow(0) && table.isAligned(0);
    if (goesOn) {
      return table.grid(0, false);
    }
    for (int i = 0; i < lines.size(); i++) {
      List<Piece> header = lines.get(i).pieces();
      if (isHeader(header, lines.get(i).size())) {
        List<Float> columns = header.stream().map(piece -> piece.left() - NEAR).toList();
        boolean numbered = isColumn(header.get(0), ActionColumn.NUMBER);
        return new PdfAligned(lines, columns, numbered, look).grid(i, true);
      }
    }
    return Optional.empty();
  }

  private static boolean isHeader(List<Piece> pieces, float size) {
    int known = 0;
    boolean text = false;
    for (int i = 0; i < pieces.size(); i++) {
      known += ActionColumn.ofHeader(pieces.get(i).text()).isPresent() ? 1 : 0;
      text |= isColumn(pieces.get(i), ActionColumn.TEXT);
      if (i > 0 && pieces.get(i).left() - pieces.get(i - 1).right() < size) {
        return false;
      }
    }
    return text && known >= 2;
  }

  private static boolean isColumn(Piece piece, ActionColumn column) {
    return ActionColumn.ofHeader(piece.text()).filter(found -> found == column).isPresent();
  }

  private Optional<PdfGrid> grid(int first, boolean headed) {
    int end = first + 1;
    while (end < lines.size() && (isRow(end) || isTheme(end))) {
      end++;
    }
    if (end - first < 2) {
      return Optional.empty();
    }
    var places = new ArrayList<>(columns);
    places.add(FAR_RIGHT);
    for (int i = first; i < end; i++) {
      boolean theme = isTheme(i);
      if (i == first || theme || isTheme(i - 1) || startsRow(i, headed ? first : NONE)) {
        rows.add(top(i));
      }
    }
    PdfLine last = lines.get(end - 1);
    rows.add(last.y() + last.size() / 2);
    draw(first, end);
    return Optional.of(new PdfGrid(places, rows, rules, NEAR));
  }

  /** Whether all words of a line stay within their columns. */
  private boolean isRow(int at) {
    for (Piece piece : lines.get(at).pieces()) {
      int column = columns.size() - 1;
      while (column >= 0 && columns.get(column) > piece.left()) {
        column--;
      }
      boolean over = column + 1 < columns.size() && piece.right() > columns.get(column + 1) + NEAR;
      if (column < 0 || over) {
        return false;
      }
    }
    return true;
  }

  /** Whether a line has words in a column behind the first, right where that begins. */
  private boolean isAligned(int at) {
    return lines.get(at).pieces().stream()
        .anyMatch(
            piece ->
                columns.subList(1, columns.size()).stream()
                    .anyMatch(column -> Math.abs(piece.left() - NEAR - column) < NEAR));
  }

  /** A short line over the columns, with a row below it. */
  private boolean isTheme(int at) {
    PdfLine line = lines.get(at);
    return !isRow(at)
        && line.text().length() <= LONGEST_THEME
        && Math.abs(line.left() - NEAR - columns.get(0)) < NEAR
        && line.size() <= look.textSize()
        && at + 1 < lines.size()
        && isRow(at + 1)
        && lines.get(at + 1).pieces().size() > 1;
  }

  private boolean startsRow(int at, int header) {
    boolean inFirst = lines.get(at).left() < columns.get(1);
    boolean belowHeader = at == header + 1;
    return belowHeader || (numbered ? inFirst : look.isApart(lines.get(at - 1), lines.get(at)));
  }

  private float top(int at) {
    return lines.get(at).y() - lines.get(at).size();
  }

  /** Draws the lines that are not there; none between the columns of a theme. */
  private void draw(int first, int end) {
    for (float row : rows) {
      rules.add(new Rule(columns.get(0), row, FAR_RIGHT, row));
    }
    int row = 0;
    for (int i = first; i < end; i++) {
      if (row + 1 < rows.size() && top(i) == rows.get(row)) {
        for (float column : isTheme(i) ? List.<Float>of() : columns) {
          rules.add(new Rule(column, rows.get(row), column, rows.get(row + 1)));
        }
        row++;
      }
    }
  }
}
