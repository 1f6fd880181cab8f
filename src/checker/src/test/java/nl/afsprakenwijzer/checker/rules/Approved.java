package nl.afsprakenwijzer.checker.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file that people have looked at; run the tests with {@code -Dapprove=true} to write it anew.
 */
final class Approved {
  private Approved() {}

  static void file(String path, String content) {
    try {
      Path file = Path.of(path);
      if (Boolean.getBoolean("approve")) {
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
      }
      assertThat(file).exists();
      assertThat(Files.readString(file))
          .as("%s; -Dapprove=true rewrites it", path)
          .isEqualTo(content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
