package nl.afsprakenwijzer.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.afsprakenwijzer.documents.Table.Cell;
import nl.afsprakenwijzer.documents.Table.Row;

/** A table in plain text, of lines such as {@code | Nr | Afspraak |}. */
final class TextTable {
  private static final int COLUMNS = 63;

  private final List<Row> rows = new ArrayList<>();
  private int cells;

  void add(String line, int at) throws UnreadableDocument {
    if (line.chars().allMatch(c -> " |:-".indexOf(c) >= 0)) {
      return;
    }
    var row = new ArrayList<Cell>();
    for (String cell : line.substring(1).split("\\|", COLUMNS + 1)) {
      if (row.size() < COLUMNS) {
        row.add(cell(cell, at));
      }
    }
    cells += row.size();
    if (cells > Limits.PARAGRAPHS) {
      throw Refusal.tooManyParagraphs(Place.LINE.at(at));
    }
    rows.add(new Row(row));
  }

  private static Cell cell(String text, int at) {
    return Cell.of(List.of(Paragraph.of(at, TextReader.heal(text, at), Marker.NONE)));
  }

  /** The table, if one was open; the next line begins another. */
  Optional<Table> finish() {
    if (rows.isEmpty()) {
      return Optional.empty();
    }
    var table = new Table(rows);
    rows.clear();
    return Optional.of(table);
  }
}
