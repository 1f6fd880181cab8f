package nl.afsprakenwijzer.checker.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Every row of a word list fires in its first sentence and is silent in its second. The rows that
 * do not yet do so stand in a list of their own: a row may leave it, none may join it unseen.
 */
class WordListRowsTest {
  private static final String OPEN_ROWS = "/nl/afsprakenwijzer/checker/reading/open-rows.txt";

  @ParameterizedTest
  @EnumSource(WordList.class)
  void rows_fireAndAreSilentWhereTheySay(WordList list) throws IOException {
    List<WordList.Row> rows = list.rows();
    assertThat(rows).as(list.file()).isNotEmpty();
    assertThat(rows).allSatisfy(row -> assertThat(row.fires()).isNotEqualTo(row.silent()));
    assertThat(rows.stream().flatMap(WordListRowsTest::faults))
        .as(
            "rows of %s that do not do what their sentences say; known ones in %s",
            list.file(), OPEN_ROWS)
        .containsExactlyInAnyOrderElementsOf(
            openRows().stream().filter(row -> row.startsWith(list.file())).toList());
  }

  @Test
  void openRows_areFew() throws IOException {
    long rows = Stream.of(WordList.values()).mapToLong(list -> list.rows().size()).sum();
    assertThat(rows).isGreaterThan(2_000);
    assertThat(openRows()).hasSizeLessThan(100);
  }

  /** Lists by code may name one word under two codes; the others say one thing of a form. */
  @ParameterizedTest
  @EnumSource(
      value = WordList.class,
      names = {"HEDGES", "VERBS", "PRODUCTS", "ACTORS", "PLACE_WORDS", "TIMES", "KINDS"})
  void form_standsInOneRow(WordList list) {
    List<String> forms = list.rows().stream().flatMap(row -> row.forms().stream()).toList();

    assertThat(forms).as(list.file()).isNotEmpty().doesNotHaveDuplicates();
  }

  private static Stream<String> faults(WordList.Row row) {
    Stream<String> silent =
        row.leavesTraceIn(ReadSentence.of(row.fires()))
            ? Stream.empty()
            : Stream.of(row + " does not fire");
    Stream<String> loud =
        row.leavesTraceIn(ReadSentence.of(row.silent()))
            ? Stream.of(row + " is not silent")
            : Stream.empty();
    return Stream.concat(silent, loud);
  }

  private static List<String> openRows() throws IOException {
    try (InputStream in = WordListRowsTest.class.getResourceAsStream(OPEN_ROWS)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    }
  }
}
