package nl.afsprakenwijzer.checker.rules;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The texts of the labelled clauses. */
final class Labelled {
  private static final String FILE = "/nl/afsprakenwijzer/checker/labelled/dev.jsonl";
  private static final String KEY = "\"text\": \"";

  private Labelled() {}

  static List<String> texts() {
    try (InputStream in = Labelled.class.getResourceAsStream(FILE)) {
      String lines = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return lines.lines().filter(line -> !line.isBlank()).map(Labelled::text).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The first text of a line; the mentions have theirs behind it. */
  private static String text(String line) {
    StringBuilder text = new StringBuilder();
    for (int at = line.indexOf(KEY) + KEY.length(); line.charAt(at) != '"'; at++) {
      if (line.charAt(at) == '\\') {
        at++;
        text.append(line.charAt(at) == 'n' ? '\n' : line.charAt(at));
      } else {
        text.append(line.charAt(at));
      }
    }
    return text.toString();
  }
}
