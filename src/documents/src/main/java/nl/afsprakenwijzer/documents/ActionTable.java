package nl.afsprakenwijzer.documents;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.afsprakenwijzer.checker.reading.ActionFields;
import nl.afsprakenwijzer.documents.Table.Cell;
import nl.afsprakenwijzer.documents.Table.Row;

/**
 * A table with a clause on every row and columns for who takes it on, when, and how it is measured.
 */
final class ActionTable {
  /** A title may stand above the header. */
  private static final int HEADER_WITHIN = 3;

  private static final double MOST = .8;
  private static final int LONGEST_NUMBER = 20;
  private static final int WORDS = 5;

  private final Row header;
  private final Map<ActionColumn, Integer> columns;
  private final List<Row> rows;

  private ActionTable(Row header, Map<ActionColumn, Integer> columns, List<Row> rows) {
    this.header = header;
    this.columns = columns;
    this.rows = rows;
  }

  /** One row: its number if it prints one, its words, and what the other columns say. */
  record Action(
      String number, HealedText words, ActionFields fields, List<String> context, int paragraph) {}

  static Optional<ActionTable> of(Table table) {
    return headed(table).or(() -> headed(table.turned()));
  }

  private static Optional<ActionTable> headed(Table table) {
    List<Row> rows = table.rows();
    for (int at = 0; at < Math.min(HEADER_WITHIN, rows.size()); at++) {
      Map<ActionColumn, Integer> columns = columns(rows.get(at));
      if (columns.containsKey(ActionColumn.TEXT)) {
        List<Row> below = rows.subList(at + 1, rows.size());
        return Optional.of(new ActionTable(rows.get(at), columns, below));
      }
    }
    return Optional.empty();
  }

  /** A table without a header that only sets numbers and clauses side by side. */
  static Optional<ActionTable> numbered(Table table) {
    long rows = table.rows().stream().filter(ActionTable::isNumberedClause).count();
    if (rows < MOST * table.rows().size()) {
      return Optional.empty();
    }
    var columns = Map.of(ActionColumn.NUMBER, 0, ActionColumn.TEXT, 1);
    return Optional.of(new ActionTable(new Row(List.of()), columns, table.rows()));
  }

  private static boolean isNumberedClause(Row row) {
    Marker number = Marker.printed(row.cell(0).text(), "");
    boolean brief = row.cell(0).text().length() <= LONGEST_NUMBER;
    return brief
        && number.kind() == Marker.Kind.NUMBERED
        && row.cell(1).text().split(" ").length >= WORDS;
  }

  private static Map<ActionColumn, Integer> columns(Row header) {
    var columns = new EnumMap<ActionColumn, Integer>(ActionColumn.class);
    for (int i = 0; i < header.cells().size(); i++) {
      int column = i;
      ActionColumn.ofHeader(header.cell(i).text())
          .ifPresent(known -> columns.putIfAbsent(known, column));
    }
    Integer weak = columns.remove(ActionColumn.WEAK_TEXT);
    if (weak != null && columns.containsKey(ActionColumn.LEAD)) {
      columns.putIfAbsent(ActionColumn.TEXT, weak);
    }
    if (columns.size() < 2) {
      columns.remove(ActionColumn.TEXT);
    }
    return columns;
  }

  List<Action> actions() {
    var actions = new ArrayList<Action>();
    String theme = "";
    Cell above = Cell.EMPTY;
    for (Row row : rows) {
      Cell cell = cell(row, ActionColumn.TEXT);
      HealedText words = cell.words();
      boolean goesOn = cell == above;
      above = cell;
      if (row.isOneCell()) {
        theme = words.text();
      } else if (!goesOn && !words.isEmpty() && !isHeader(row)) {
        actions.add(action(row, words, theme));
      }
    }
    return actions;
  }

  /** The header may be printed again on every page. */
  private boolean isHeader(Row row) {
    int column = columns.get(ActionColumn.TEXT);
    return row.cell(column).text().equals(header.cell(column).text());
  }

  private Action action(Row row, HealedText words, String theme) {
    var context = new ArrayList<String>();
    if (!theme.isEmpty()) {
      context.add(theme);
    }
    for (int i = 0; i < header.cells().size(); i++) {
      String value = row.cell(i).text();
      if (!columns.containsValue(i)
          && !value.isEmpty()
          && value.length() <= Limits.HEADING_CHARACTERS) {
        context.add((header.cell(i).text() + ": " + value).replace('\n', ' '));
      }
    }
    var fields =
        new ActionFields(
            text(row, ActionColumn.LEAD),
            text(row, ActionColumn.PLANNING),
            text(row, ActionColumn.INDICATOR));
    String printed = text(row, ActionColumn.NUMBER);
    boolean brief = printed.length() <= LONGEST_NUMBER;
    String number = brief ? Marker.printed(printed, "").number() : "";
    int paragraph = words.origins().isEmpty() ? 0 : words.origins().get(0).paragraph();
    return new Action(number, words, fields, context, paragraph);
  }

  private String text(Row row, ActionColumn column) {
    return cell(row, column).text();
  }

  private Cell cell(Row row, ActionColumn column) {
    return row.cell(columns.getOrDefault(column, -1));
  }
}
