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
    for (int at = 0; at < Math.min(HEADER_WITHIN, table.rows().size()); at++) {
      Map<ActionColumn, Integer> columns = columns(table.rows().get(at));
      if (columns.containsKey(ActionColumn.TEXT)) {
        List<Row> below = table.rows().subList(at + 1, table.rows().size());
        return Optional.of(new ActionTable(table.rows().get(at), columns, below));
      }
    }
    return Optional.empty();
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
    for (Row row : rows) {
      HealedText words = cell(row, ActionColumn.TEXT).words();
      if (row.isOneCell()) {
        theme = words.text();
      } else if (!words.isEmpty() && !row.equals(header)) {
        actions.add(action(row, words, theme));
      }
    }
    return actions;
  }

  private Action action(Row row, HealedText words, String theme) {
    var context = new ArrayList<String>();
    if (!theme.isEmpty()) {
      context.add(theme);
    }
    for (int i = 0; i < header.cells().size(); i++) {
      String value = row.cell(i).text();
      if (!columns.containsValue(i) && !value.isEmpty()) {
        context.add((header.cell(i).text() + ": " + value).replace('\n', ' '));
      }
    }
    var fields =
        new ActionFields(
            text(row, ActionColumn.LEAD),
            text(row, ActionColumn.PLANNING),
            text(row, ActionColumn.INDICATOR));
    String number = Marker.printed(text(row, ActionColumn.NUMBER), "").number();
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
