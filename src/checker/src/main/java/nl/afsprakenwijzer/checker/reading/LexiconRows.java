package nl.afsprakenwijzer.checker.reading;

import java.util.List;
import java.util.function.BiPredicate;

/**
 * The rows of the word lists that take part.
 *
 * @param keeps whether one does, by the name of the file and the first cell
 */
record LexiconRows(BiPredicate<String, String> keeps) {
  List<String[]> of(String name, String... columns) {
    List<String[]> rows = LexiconFile.rows(name, columns);
    rows.removeIf(row -> !keeps.test(name, row[0]));
    return rows;
  }
}
