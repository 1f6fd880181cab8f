package nl.afsprakenwijzer.documents;

import java.util.List;

/** A table; a cell that runs over several rows has its text in each of them. */
record Table(List<Row> rows) implements Block {
  Table {
    rows = List.copyOf(rows);
  }

  /** One row, with every cell as often as it has columns, so that cells line up with the header. */
  record Row(List<Cell> cells) {
    Row {
      cells = List.copyOf(cells);
    }

    Cell cell(int column) {
      return column >= 0 && column < cells.size() ? cells.get(column) : Cell.EMPTY;
    }

    /** Whether one cell runs over the whole width, as a theme above the rows below it does. */
    boolean isOneCell() {
      return cells.stream().distinct().count() == 1;
    }
  }

  /** A cell: what stands in it, in reading order. */
  record Cell(List<Block> blocks) {
    static final Cell EMPTY = new Cell(List.of());

    Cell {
      blocks = List.copyOf(blocks);
    }

    List<Paragraph> paragraphs() {
      return blocks.stream()
          .filter(Paragraph.class::isInstance)
          .map(Paragraph.class::cast)
          .toList();
    }

    HealedText words() {
      var words = new HealedText.Joiner();
      for (Paragraph paragraph : paragraphs()) {
        String printed = paragraph.marker().printed();
        if (!printed.isEmpty()) {
          words.add("\n", printed);
        }
        if (!paragraph.words().isEmpty()) {
          words.add(printed.isEmpty() ? "\n" : " ", paragraph.words());
        }
      }
      return words.join();
    }

    String text() {
      return words().text();
    }
  }
}
