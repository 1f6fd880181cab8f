package nl.afsprakenwijzer.house;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A table in a Markdown document.
 *
 * @param rows the lines below the header, each with as many cells as the header
 */
record MarkdownTable(List<String> header, List<List<String>> rows) {
  MarkdownTable {
    for (List<String> row : rows) {
      if (row.size() != header.size()) {
        throw new IllegalArgumentException("row " + row + " does not fit header " + header);
      }
    }
  }

  /** The tables of a document, from top to bottom. */
  static List<MarkdownTable> allIn(String document) {
    List<MarkdownTable> tables = new ArrayList<>();
    List<List<String>> lines = new ArrayList<>();
    for (String line : (document + "\n").lines().toList()) {
      if (line.startsWith("|")) {
        lines.add(cells(line));
      } else if (!lines.isEmpty()) {
        tables.add(of(lines));
        lines = new ArrayList<>();
      }
    }
    if (!lines.isEmpty()) {
      tables.add(of(lines));
    }
    return tables;
  }

  /**
   * All names in a column; a comma parts the names in one cell. Empty when it has no such column.
   */
  Stream<String> names(String column) {
    return rows.stream().flatMap(row -> namesIn(cell(row, column)));
  }

  String cell(List<String> row, String column) {
    int index = header.indexOf(column);
    return index < 0 ? "" : row.get(index);
  }

  static Stream<String> namesIn(String cell) {
    return Stream.of(cell.split(",")).map(String::strip).filter(name -> !name.isEmpty());
  }

  private static MarkdownTable of(List<List<String>> lines) {
    return new MarkdownTable(lines.get(0), List.copyOf(lines.subList(2, lines.size())));
  }

  private static List<String> cells(String line) {
    String inner = line.strip();
    inner = inner.substring(1, inner.length() - 1);
    return Stream.of(inner.split("\\|", -1)).map(String::strip).toList();
  }
}
