package nl.afsprakenwijzer.documents;

import java.util.ArrayList;
import java.util.List;
import nl.afsprakenwijzer.documents.PdfPage.Piece;
import nl.afsprakenwijzer.documents.Table.Cell;
import nl.afsprakenwijzer.documents.Table.Row;

/** Fills the cells of a grid with the words that stand in them. */
final class PdfCells {
  private final PdfGrid grid;
  private final PdfParagraphs paragraphs;
  private final int page;
  private final int columns;
  private final List<List<Piece>> pieces = new ArrayList<>();

  private PdfCells(PdfGrid grid, PdfParagraphs paragraphs, int page) {
    this.grid = grid;
    this.paragraphs = paragraphs;
    this.page = page;
    this.columns = grid.columns().size() - 1;
    for (int i = (grid.rows().size() - 1) * columns; i > 0; i--) {
      pieces.add(new ArrayList<>());
    }
  }

  static Table table(PdfGrid grid, List<Piece> words, PdfParagraphs paragraphs, int page) {
    var cells = new PdfCells(grid, paragraphs, page);
    for (Piece piece : words) {
      cells.pieces.get(cells.owner(grid.row(piece), grid.column(piece))).add(piece);
    }
    return cells.table();
  }

  /** The cell that another one is joined to: the leftmost and highest of its block. */
  private int owner(int row, int column) {
    int left = column;
    while (left > 0 && grid.joinsRight(row, left - 1)) {
      left--;
    }
    int top = row;
    while (top > 0 && grid.joinsBelow(top - 1, left)) {
      top--;
    }
    return top * columns + left;
  }

  private Table table() {
    var filled = new Cell[pieces.size()];
    var rows = new ArrayList<Row>();
    for (int row = 0; row < grid.rows().size() - 1; row++) {
      var cells = new ArrayList<Cell>();
      for (int column = 0; column < columns; column++) {
        int owner = owner(row, column);
        if (filled[owner] == null) {
          filled[owner] = Cell.of(paragraphs.ofCell(page, pieces.get(owner)));
        }
        cells.add(filled[owner]);
      }
      rows.add(new Row(cells));
    }
    return new Table(rows);
  }
}
