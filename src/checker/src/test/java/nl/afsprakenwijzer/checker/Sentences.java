package nl.afsprakenwijzer.checker;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Sentences of our own with what people would say of them: {@code ++~- | sentence} for S, M, A and
 * T, or {@code other | sentence}.
 */
public final class Sentences {
  private Sentences() {}

  public static List<String> lines() {
    try (InputStream in = Sentences.class.getResourceAsStream("sentences.txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
