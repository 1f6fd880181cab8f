package nl.afsprakenwijzer.checker.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import nl.afsprakenwijzer.checker.SmartChecker;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Who steers what, and clauses to copy: every row says where it comes from, of which year, and when
 * somebody read that place, or that nobody did.
 */
class SourcedRowsTest {
  private static final String NOT_READ = "nee";

  @ParameterizedTest
  @CsvSource({"rules/steering.csv, 20, 11", "template/templates.csv, 60, 5"})
  void rows_haveASourceAYearAPlaceAndTheDayItWasRead(String file, int fewest, int source)
      throws IOException {
    List<String[]> rows = rows(file);
    assertThat(rows).hasSizeGreaterThan(fewest);
    assertThat(rows)
        .allSatisfy(
            row -> {
              assertThat(row).as(row[0]).hasSize(source + 4);
              assertThat(row[source]).as(row[0]).isNotBlank();
              assertThat(Integer.parseInt(row[source + 1])).as(row[0]).isBetween(2000, 2026);
              assertThat(row[source + 2]).as(row[0]).isNotBlank();
              if (!row[source + 3].equals(NOT_READ)) {
                assertThatCode(() -> LocalDate.parse(row[source + 3])).doesNotThrowAnyException();
              }
            });
    assertThat(rows).extracting(row -> row[source + 3]).contains(NOT_READ, "2026-11-21");
  }

  private static List<String[]> rows(String file) throws IOException {
    try (InputStream in = SmartChecker.class.getResourceAsStream(file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .skip(1)
          .map(line -> line.split(";", -1))
          .toList();
    }
  }
}
