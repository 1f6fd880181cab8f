package nl.afsprakenwijzer.documents;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.afsprakenwijzer.documents.Table.Cell;
import nl.afsprakenwijzer.documents.Table.Row;

/** Reads one table of an OpenDocument text. */
final class OpenTable {
  private final XmlCursor xml;
  private final OpenBody body;
  private final List<Row> rows = new ArrayList<>();

  /** Cells that run over rows below, by their column. */
  private final Map<Integer, Cell> hanging = new HashMap<>();

  private Cell last = Cell.EMPTY;

  OpenTable(XmlCursor xml, OpenBody body) {
    this.xml = xml;
    this.body = body;
  }

  Table read(int tables) throws UnreadableDocument {
    if (tables > Limits.TABLE_DEPTH) {
      throw Refusal.tablesTooDeep(xml.paragraphs());
    }
    readRows(tables);
    return new Table(rows);
  }

  private void readRows(int tables) throws UnreadableDocument {
    int depth = xml.depth();
    while (xml.nextChild(depth)) {
      switch (xml.openName()) {
        case "table:table-row" -> readRow(tables);
        case "table:table-header-rows", "table:table-rows", "table:table-row-group" ->
            readRows(tables);
        default -> {}
      }
    }
  }

  private void readRow(int tables) throws UnreadableDocument {
    var cells = new ArrayList<Cell>();
    int depth = xml.depth();
    while (xml.nextChild(depth)) {
      switch (xml.openName()) {
        case "table:table-cell" -> readCell(cells, tables);
        case "table:covered-table-cell" -> add(cells, hanging.getOrDefault(cells.size(), last));
        default -> {}
      }
    }
    rows.add(new Row(cells));
  }

  private void readCell(List<Cell> cells, int tables) throws UnreadableDocument {
    int columns = Math.min(Limits.TABLE_COLUMNS, xml.number("number-columns-spanned").orElse(1));
    int down = xml.number("number-rows-spanned").orElse(1);
    int repeated = Math.min(Limits.TABLE_COLUMNS, xml.number("number-columns-repeated").orElse(1));
    var blocks = new ArrayList<Block>();
    body.readBlocks(blocks, tables);
    last = Cell.of(blocks);
    for (int i = 0; i < columns; i++) {
      if (down > 1) {
        hanging.put(cells.size() + i, last);
      } else {
        hanging.remove(cells.size() + i);
      }
    }
    for (int i = 0; i < repeated; i++) {
      add(cells, last);
    }
  }

  private static void add(List<Cell> cells, Cell cell) {
    if (cells.size() < Limits.TABLE_COLUMNS) {
      cells.add(cell);
    }
  }
}
