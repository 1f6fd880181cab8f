package nl.afsprakenwijzer.checker.reading;

import java.util.List;

/**
 * A table of an agreement that is no list of clauses, such as homes per location.
 *
 * @param headings the path of headings above it, outermost first
 * @param rows the text of its cells; the first row is the header
 */
public record NumberTable(List<String> headings, List<List<String>> rows) {
  public NumberTable {
    headings = List.copyOf(headings);
    rows = rows.stream().map(List::copyOf).toList();
  }
}
