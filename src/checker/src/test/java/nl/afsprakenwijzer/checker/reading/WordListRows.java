package nl.afsprakenwijzer.checker.reading;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The rows of the word lists that can be left out, and readers without some of them. */
public final class WordListRows {
  /** The lists that decide about an outcome. Places, units and abbreviations are plain lists. */
  private static final List<WordList> LISTS =
      List.of(
          WordList.HEDGES,
          WordList.VERBS,
          WordList.PRODUCTS,
          WordList.GROUPS,
          WordList.ACTORS,
          WordList.TIMES,
          WordList.KINDS);

  private WordListRows() {}

  /**
   * One row.
   *
   * @param forms as written in the list
   */
  public record Row(String file, String firstCell, List<String> forms) {}

  /** All rows of the lists that decide about an outcome. */
  public static List<Row> all() {
    return LISTS.stream().flatMap(WordListRows::rows).toList();
  }

  private static Stream<Row> rows(WordList list) {
    return list.rows().stream().map(row -> new Row(list.file(), row.code(), row.forms()));
  }

  /** A reader that does not know these rows. */
  public static Reader without(Set<Row> rows) {
    Set<String> left =
        rows.stream()
            .map(row -> row.file() + row.firstCell())
            .collect(Collectors.toUnmodifiableSet());
    return Reader.load((file, first) -> !left.contains(file + first));
  }
}
