package nl.afsprakenwijzer.service.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Holds {@code docs/gebeurtenissen.md} equal to the code; -Dapprove=true takes over the code. */
class EventCatalogueTest {
  private static final Path FILE = Path.of("..", "..", "docs", "gebeurtenissen.md");

  @Test
  void catalogue_isWhatTheCodeCanRecord() throws IOException {
    List<String> lines = Files.readAllLines(FILE);
    int head = lines.indexOf("|---|---|");
    List<String> rows =
        Arrays.stream(EventType.values())
            .map(type -> "| `" + type.dutch() + "` | " + type.meaning() + " |")
            .sorted()
            .toList();
    if (Boolean.getBoolean("approve")) {
      List<String> all = new ArrayList<>(lines.subList(0, head + 1));
      all.addAll(rows);
      Files.write(FILE, all);
    }

    assertThat(head).isPositive();
    assertThat(rows).hasSizeGreaterThan(5).doesNotHaveDuplicates();
    assertThat(Files.readAllLines(FILE)).endsWith(rows.toArray(String[]::new));
    assertThat(Files.readAllLines(FILE)).hasSize(head + 1 + rows.size());
  }
}
