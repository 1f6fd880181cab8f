package nl.afsprakenwijzer.documents;

import java.util.ArrayList;
import java.util.List;
import nl.afsprakenwijzer.checker.reading.Clause;
import nl.afsprakenwijzer.checker.reading.NumberTable;
import nl.afsprakenwijzer.checker.reading.Passage;

/** What stands in a document besides its clauses: the vision, and tables of numbers. */
final class Backdrop {
  private static final int MOST_CELLS = 20_000;

  private Backdrop() {}

  /** The running text of visions, aims and considerations. */
  static List<Passage> passages(List<Section> sections) {
    var passages = new ArrayList<Passage>();
    for (Section section : sections) {
      boolean tells =
          section.kind() == SectionKind.NARRATIVE || section.kind() == SectionKind.RECITALS;
      if (tells) {
        section.paragraphs().stream()
            .filter(paragraph -> paragraph.role() == Paragraph.Role.TEXT)
            .map(Paragraph::text)
            .filter(text -> !text.isBlank() && text.length() <= Clause.MAX_CHARACTERS)
            .forEach(text -> passages.add(new Passage(section.headings(), text)));
      }
    }
    return passages;
  }

  /** The tables that hold no clauses, parties or signatures. */
  static List<NumberTable> tables(List<Section> sections) {
    var tables = new ArrayList<NumberTable>();
    int cells = 0;
    for (Section section : sections) {
      boolean counts =
          section.kind() == SectionKind.AGREEMENT
              || section.kind() == SectionKind.APPENDIX
              || section.kind() == SectionKind.NARRATIVE;
      for (Table table : counts ? section.tables() : List.<Table>of()) {
        cells += table.rows().stream().mapToInt(row -> row.cells().size()).sum();
        if (ActionTable.of(table).isEmpty() && table.rows().size() > 1 && cells <= MOST_CELLS) {
          tables.add(new NumberTable(section.headings(), rows(table)));
        }
      }
    }
    return tables;
  }

  private static List<List<String>> rows(Table table) {
    return table.rows().stream()
        .map(row -> row.cells().stream().map(Table.Cell::text).toList())
        .toList();
  }
}
