package nl.afsprakenwijzer.documents;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import nl.afsprakenwijzer.checker.reading.Clause;
import nl.afsprakenwijzer.checker.template.Theme;

/** Finds the chapters of an agreement and what each is about: {@code chapter-themes.csv}. */
final class ChapterFinder {
  private static final String FILE = "chapter-themes.csv";
  private static final List<Row> ROWS = rows();

  private record Row(String word, Theme theme) {}

  private ChapterFinder() {}

  static List<Chapter> find(List<Clause> clauses) {
    Set<String> headings = new LinkedHashSet<>();
    for (Clause clause : clauses) {
      clause.headings().stream().findFirst().ifPresent(headings::add);
    }
    return headings.stream().map(heading -> new Chapter(heading, theme(heading))).toList();
  }

  private static Optional<Theme> theme(String heading) {
    String[] words = heading.toLowerCase(Locale.ROOT).split("[^\\p{L}]+");
    return ROWS.stream()
        .filter(row -> List.of(words).stream().anyMatch(word -> word.startsWith(row.word)))
        .map(Row::theme)
        .findFirst();
  }

  private static List<Row> rows() {
    try (InputStream in = ChapterFinder.class.getResourceAsStream(FILE)) {
      var rows = new ArrayList<Row>();
      for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
        if (!line.startsWith("#") && !line.equals("woord;thema;bron")) {
          rows.add(row(line.split(";")));
        }
      }
      return rows;
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static Row row(String[] cells) {
    Theme theme =
        DutchNames.theme(cells.length == 3 ? cells[1] : "")
            .orElseThrow(
                () -> new IllegalStateException(FILE + ": wrong row " + String.join(";", cells)));
    return new Row(cells[0], theme);
  }
}
