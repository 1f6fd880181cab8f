package nl.afsprakenwijzer.checker.reading;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads a word list: semicolon separated, a header with exactly the expected columns, {@code #} for
 * remarks. Anything else refuses to load and names file and line.
 */
public final class LexiconFile {
  private static final String FOLDER = "/nl/afsprakenwijzer/checker/lexicon/";

  private LexiconFile() {}

  static List<String[]> rows(String name, String... columns) {
    return rows(LexiconFile.class, FOLDER, name, columns);
  }

  /** The rows of a file that stands beside a class. */
  public static List<String[]> beside(Class<?> owner, String name, String... columns) {
    return rows(owner, "", name, columns);
  }

  private static List<String[]> rows(
      Class<?> owner, String folder, String name, String... columns) {
    try (InputStream in = owner.getResourceAsStream(folder + name)) {
      if (in == null) {
        throw new IllegalStateException(name + ": word list is missing");
      }
      return rows(
          name, new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)), columns);
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }

  static List<String[]> rows(String name, BufferedReader lines, String... columns)
      throws IOException {
    List<String[]> rows = new ArrayList<>();
    boolean header = false;
    int number = 0;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      number++;
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      String[] cells = split(line);
      if (!header) {
        requireHeader(name, number, cells, columns);
        header = true;
      } else if (cells.length != columns.length || cells[0].isEmpty()) {
        throw new IllegalStateException(
            name + ":" + number + ": expected " + columns.length + " filled cells");
      } else {
        rows.add(cells);
      }
    }
    return rows;
  }

  private static void requireHeader(String name, int number, String[] cells, String... columns) {
    if (!List.of(cells).equals(List.of(columns))) {
      throw new IllegalStateException(
          name
              + ":"
              + number
              + ": expected the columns "
              + List.of(columns)
              + " but found "
              + List.of(cells));
    }
  }

  /** The alternatives of one cell, separated by a bar; interned, as {@link Token#is} asks. */
  public static List<String> alternatives(String cell) {
    List<String> parts = new ArrayList<>();
    int from = 0;
    for (int bar = cell.indexOf('|'); bar >= 0; bar = cell.indexOf('|', from)) {
      parts.add(cell.substring(from, bar).strip().intern());
      from = bar + 1;
    }
    parts.add(cell.substring(from).strip().intern());
    return parts;
  }

  private static String[] split(String line) {
    List<String> cells = new ArrayList<>();
    int from = 0;
    for (int at = line.indexOf(';'); at >= 0; at = line.indexOf(';', from)) {
      cells.add(line.substring(from, at).strip());
      from = at + 1;
    }
    cells.add(line.substring(from).strip());
    return cells.toArray(String[]::new);
  }
}
