package nl.afsprakenwijzer.documents;

import java.util.ArrayList;
import java.util.List;
import nl.afsprakenwijzer.documents.PdfPage.Piece;
import nl.afsprakenwijzer.documents.PdfPage.Rule;

/**
 * The lines around the cells of one table.
 *
 * @param columns where the columns begin, and where the last one ends
 * @param rows where the rows begin, and where the last one ends
 */
record PdfGrid(List<Float> columns, List<Float> rows, List<Rule> rules, float near) {

  static PdfGrid of(List<Rule> rules, float near) {
    var columns = new ArrayList<Float>();
    var rows = new ArrayList<Float>();
    for (Rule rule : rules) {
      if (rule.isHorizontal()) {
        add(rows, (rule.top() + rule.bottom()) / 2, near);
      } else {
        add(columns, (rule.left() + rule.right()) / 2, near);
      }
    }
    if (columns.isEmpty()) {
      return new PdfGrid(List.of(), List.of(), List.of(), near);
    }
    columns.sort(Float::compare);
    rows.sort(Float::compare);
    return new PdfGrid(columns, rows, rules, near);
  }

  private static void add(List<Float> places, float place, float near) {
    if (places.stream().noneMatch(known -> Math.abs(known - place) <= near)) {
      places.add(place);
    }
  }

  /** A single cell is a frame around text, and very many make a drawing. */
  boolean isTable() {
    return columns.size() >= 3
        && rows.size() >= 2
        && (columns.size() - 1) * (rows.size() - 1) <= Limits.TABLE_CELLS;
  }

  /** Whether another table has its columns at the same places. */
  boolean hasColumnsOf(PdfGrid other) {
    if (columns.size() != other.columns.size()) {
      return false;
    }
    for (int i = 0; i < columns.size(); i++) {
      if (Math.abs(columns.get(i) - other.columns.get(i)) > near) {
        return false;
      }
    }
    return true;
  }

  float left() {
    return columns.get(0);
  }

  float right() {
    return columns.get(columns.size() - 1);
  }

  float top() {
    return rows.get(0);
  }

  float bottom() {
    return rows.get(rows.size() - 1);
  }

  int column(Piece piece) {
    return index(
        columns, (piece.left() + Math.min(piece.right(), piece.left() + piece.size())) / 2);
  }

  int row(Piece piece) {
    return index(rows, piece.y() - piece.size() / 3);
  }

  private static int index(List<Float> places, float at) {
    int index = 0;
    while (index + 2 < places.size() && places.get(index + 1) <= at) {
      index++;
    }
    return index;
  }

  /** Whether no line is drawn between a cell and the one to its right. */
  boolean joinsRight(int row, int column) {
    float x = columns.get(column + 1);
    float y = (rows.get(row) + rows.get(row + 1)) / 2;
    return rules.stream()
        .noneMatch(
            rule ->
                !rule.isHorizontal()
                    && Math.abs(rule.left() - x) <= near
                    && rule.top() - near < y
                    && rule.bottom() + near > y);
  }

  /** Whether no line is drawn between a cell and the one below it. */
  boolean joinsBelow(int row, int column) {
    float y = rows.get(row + 1);
    float x = (columns.get(column) + columns.get(column + 1)) / 2;
    return rules.stream()
        .noneMatch(
            rule ->
                rule.isHorizontal()
                    && Math.abs(rule.top() - y) <= near
                    && rule.left() - near < x
                    && rule.right() + near > x);
  }
}
