package nl.afsprakenwijzer.documents;

import java.util.ArrayList;
import java.util.List;

/** A table; a cell that runs over several rows has its text in each of them. */
record Table(List<Row> rows) implements Block {
  Table {
    rows = List.copyOf(rows);
  }

  /** The same table with its rows as columns. */
  Table turned() {
    int columns = rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
    var turned = new ArrayList<Row>();
    for (int i = 0; i < columns; i++) {
      int column = i;
      turned.add(new Row(rows.stream().map(row -> row.cell(column)).toList()));
    }
    return new Table(turned);
  }

  /**
   * This table with that of the next page, which may print the header again and may begin with the
   * rest of a row that broke off.
   */
  Table continuedBy(Table next) {
    var all = new ArrayList<>(rows);
    List<Row> more = next.rows;
    if (!more.isEmpty() && more.get(0).says(rows.get(0))) {
      more = more.subList(1, more.size());
    }
    if (!more.isEmpty() && more.get(0).goesOnFrom(all.get(all.size() - 1))) {
      all.set(all.size() - 1, all.get(all.size() - 1).with(more.get(0)));
      more = more.subList(1, more.size());
    }
    all.addAll(more);
    return new Table(all);
  }

  /** One row, with every cell as often as it has columns, so that cells line up with the header. */
  record Row(List<Cell> cells) {
    Row {
      cells = List.copyOf(cells);
    }

    Cell cell(int column) {
      return column >= 0 && column < cells.size() ? cells.get(column) : Cell.EMPTY;
    }

    private boolean says(Row other) {
      return words().equals(other.words());
    }

    private List<String> words() {
      return cells.stream().map(Cell::text).toList();
    }

    /** The first column names a row; where it is empty, the row above goes on. */
    private boolean goesOnFrom(Row above) {
      return cells.size() > 1
          && cell(0).text().isEmpty()
          && !above.cell(0).text().isEmpty()
          && !isOneCell()
          && !above.isOneCell();
    }

    private Row with(Row rest) {
      var joined = new ArrayList<Cell>();
      for (int i = 0; i < cells.size(); i++) {
        joined.add(cell(i).with(rest.cell(i)));
      }
      return new Row(joined);
    }

    /** Whether one cell runs over the whole width, as a theme above the rows below it does. */
    boolean isOneCell() {
      return !cells.isEmpty() && cells.stream().allMatch(cell -> cell == cells.get(0));
    }
  }

  /**
   * A cell.
   *
   * @param blocks what stands in it, in reading order
   * @param words of its paragraphs, one a line
   */
  record Cell(List<Block> blocks, HealedText words) {
    static final Cell EMPTY = Cell.of(List.of());

    Cell {
      blocks = List.copyOf(blocks);
    }

    static Cell of(List<Block> blocks) {
      return new Cell(blocks, words(blocks));
    }

    private Cell with(Cell rest) {
      if (rest.blocks.isEmpty()) {
        return this;
      }
      var all = new ArrayList<>(blocks);
      all.addAll(rest.blocks);
      return new Cell(all, new HealedText.Joiner().add("", words).add(" ", rest.words).join());
    }

    private static HealedText words(List<Block> blocks) {
      var words = new HealedText.Joiner();
      for (Block block : blocks) {
        if (block instanceof Paragraph paragraph) {
          String printed = paragraph.marker().printed();
          if (!printed.isEmpty()) {
            words.add("\n", printed);
          }
          if (!paragraph.words().isEmpty()) {
            words.add(printed.isEmpty() ? "\n" : " ", paragraph.words());
          }
        }
      }
      return words.join();
    }

    String text() {
      return words.text();
    }
  }
}
