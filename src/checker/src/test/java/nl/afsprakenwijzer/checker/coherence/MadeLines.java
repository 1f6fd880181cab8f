package nl.afsprakenwijzer.checker.coherence;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The lines that made agreements are made of; a line that begins with # is a remark. */
final class MadeLines {
  private MadeLines() {}

  static List<String> of(String name) {
    try (InputStream in = MadeLines.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> line.replace("\\n", "\n"))
          .toList();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /** The two sides of a line. */
  static String[] sides(String line, String mark) {
    int at = line.indexOf(mark);
    return new String[] {line.substring(0, at).strip(), line.substring(at + mark.length()).strip()};
  }
}
