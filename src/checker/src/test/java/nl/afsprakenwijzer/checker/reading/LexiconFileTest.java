package nl.afsprakenwijzer.checker.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A word list that is not exactly as it should be refuses to load, with file and line. */
class LexiconFileTest {

  @Test
  void rowsWithRemarksAndEmptyLines_areRead() throws IOException {
    assertThat(rows("# source\nvorm;soort\n\nzo snel | zo gauw; vaag \n"))
        .containsExactly(new String[] {"zo snel | zo gauw", "vaag"});
  }

  @Test
  void unknownColumn_isRefused() {
    assertThatThrownBy(() -> rows("vorm;soort;extra\n"))
        .hasMessage(
            "list.csv:1: expected the columns [vorm, soort] but found [vorm, soort, extra]");
  }

  @Test
  void columnsInAnotherOrder_areRefused() {
    assertThatThrownBy(() -> rows("# source\nsoort;vorm\n"))
        .hasMessage("list.csv:2: expected the columns [vorm, soort] but found [soort, vorm]");
  }

  @Test
  void missingColumn_isRefused() {
    assertThatThrownBy(() -> rows("vorm\n"))
        .hasMessage("list.csv:1: expected the columns [vorm, soort] but found [vorm]");
  }

  @Test
  void missingCell_isRefused() {
    assertThatThrownBy(() -> rows("vorm;soort\nzo snel;vaag\nzo gauw\n"))
        .hasMessage("list.csv:3: expected 2 filled cells");
  }

  @Test
  void cellTooMany_isRefused() {
    assertThatThrownBy(() -> rows("vorm;soort\nzo snel;vaag;nog wat\n"))
        .hasMessage("list.csv:2: expected 2 filled cells");
  }

  @Test
  void emptyFirstCell_isRefused() {
    assertThatThrownBy(() -> rows("vorm;soort\n;vaag\n"))
        .hasMessage("list.csv:2: expected 2 filled cells");
  }

  @Test
  void missingFile_isRefused() {
    assertThatThrownBy(() -> LexiconFile.rows("absent.csv", "vorm"))
        .hasMessage("absent.csv: word list is missing");
  }

  @Test
  void alternatives_areSeparatedByABar() {
    assertThat(LexiconFile.alternatives("zo snel | zo gauw|direct"))
        .containsExactly("zo snel", "zo gauw", "direct");
  }

  private static List<String[]> rows(String lines) throws IOException {
    return LexiconFile.rows(
        "list.csv", new BufferedReader(new StringReader(lines)), "vorm", "soort");
  }
}
