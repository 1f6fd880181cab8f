package nl.afsprakenwijzer.documents;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** The example documents among the test resources; all names in them are made up. */
final class TestFile {
  private TestFile() {}

  static InputStream open(String name) {
    return Objects.requireNonNull(TestFile.class.getResourceAsStream("/documents/" + name), name);
  }

  static byte[] bytes(String name) {
    try (InputStream in = open(name)) {
      return in.readAllBytes();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
