package nl.afsprakenwijzer.checker.evaluation;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The figures that were measured last, in a file that people look at. */
final class Baseline {
  private static final String FOLDER = "src/test/resources/nl/afsprakenwijzer/checker/labelled/";

  private Baseline() {}

  static Map<Figure, Double> read(String file) {
    Properties stored = new Properties();
    try (Reader in = Files.newBufferedReader(path(file))) {
      stored.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Map<Figure, Double> figures = new TreeMap<>();
    stored.forEach(
        (name, value) ->
            figures.put(Figure.valueOf(name.toString()), Double.valueOf(value.toString())));
    return figures;
  }

  static void write(String file, Map<Figure, Double> figures) {
    String lines =
        figures.entrySet().stream()
            .map(entry -> entry.getKey() + "=" + entry.getValue())
            .collect(Collectors.joining("\n", "", "\n"));
    try {
      Files.writeString(path(file), lines);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** How many rows were left out in turn, and how many of them mattered. */
  static void writeRows(RowSensitivity rows) {
    String lines =
        "rows=%d\nmatter=%d\nsingle=%d\n"
            .formatted(rows.rows(), rows.rowsThatMatter(), rows.singleRows().size());
    try {
      Files.writeString(path("rows"), lines);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What {@link #writeRows} wrote, by its name. */
  static int rows(String name) {
    Properties stored = new Properties();
    try (Reader in = Files.newBufferedReader(path("rows"))) {
      stored.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Integer.parseInt(stored.getProperty(name));
  }

  private static Path path(String file) {
    return Path.of(FOLDER + file + ".properties");
  }
}
