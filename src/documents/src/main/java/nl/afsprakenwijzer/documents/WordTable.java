package nl.afsprakenwijzer.documents;

import java.util.ArrayList;
import java.util.List;
import nl.afsprakenwijzer.documents.Table.Cell;
import nl.afsprakenwijzer.documents.Table.Row;

/** Reads one table of a Word document. */
final class WordTable {
  private final XmlCursor xml;
  private final WordBody body;
  private final List<Row> rows = new ArrayList<>();

  WordTable(XmlCursor xml, WordBody body) {
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
      switch (xml.name()) {
        case "tr" -> readRow(tables);
        case "tblPr", "tblGrid", "mc:Fallback" -> {}
        default -> readRows(tables);
      }
    }
  }

  private void readRow(int tables) throws UnreadableDocument {
    var cells = new ArrayList<Cell>();
    if (!readCells(cells, tables)) {
      rows.add(new Row(cells));
    }
  }

  /** Reads the cells of a row; true when a tracked change took the row away. */
  private boolean readCells(List<Cell> cells, int tables) throws UnreadableDocument {
    boolean deleted = false;
    int depth = xml.depth();
    while (xml.nextChild(depth)) {
      switch (xml.name()) {
        case "trPr" -> deleted |= isDeleted();
        case "tc" -> readCell(cells, tables);
        case "tblPrEx", "mc:Fallback" -> {}
        default -> deleted |= readCells(cells, tables);
      }
    }
    return deleted;
  }

  private boolean isDeleted() throws UnreadableDocument {
    boolean deleted = false;
    int depth = xml.depth();
    while (xml.nextChild(depth)) {
      deleted |= xml.name().equals("del");
    }
    return deleted;
  }

  private void readCell(List<Cell> cells, int tables) throws UnreadableDocument {
    var blocks = new ArrayList<Block>();
    int columns = 1;
    boolean continued = false;
    int depth = xml.depth();
    while (xml.nextChild(depth)) {
      if (!xml.name().equals("tcPr")) {
        body.readBlock(blocks, tables);
        continue;
      }
      while (xml.nextChild(depth + 1)) {
        switch (xml.name()) {
          case "gridSpan" -> columns = Math.max(1, xml.number("val").orElse(1));
          case "vMerge" -> continued = !xml.value().equals("restart");
          default -> {}
        }
      }
    }
    boolean goesOn = continued && !rows.isEmpty();
    Cell cell = goesOn ? rows.get(rows.size() - 1).cell(cells.size()) : Cell.of(blocks);
    for (int i = Math.min(columns, Limits.TABLE_COLUMNS - cells.size()); i > 0; i--) {
      cells.add(cell);
    }
  }
}
