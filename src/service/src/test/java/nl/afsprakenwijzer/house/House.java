package nl.afsprakenwijzer.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The files of this repository, for tests that read them all. */
final class House {
  /** Maven starts the tests of a module in its own folder, an IDE often in the top folder. */
  private static final Path TOP =
      Stream.iterate(Path.of("").toAbsolutePath(), folder -> folder.getParent())
          .takeWhile(folder -> folder != null)
          .filter(folder -> Files.exists(folder.resolve("src/checker/pom.xml")))
          .findFirst()
          .orElseThrow(() -> new IllegalStateException("run this inside the repository"));

  private House() {}

  static Path file(String path) {
    return TOP.resolve(path);
  }

  static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The pom of the house and those of its modules. */
  static List<Path> poms() {
    return Stream.concat(
            Stream.of(file("pom.xml")), modules().map(module -> module.resolve("pom.xml")))
        .toList();
  }

  /** The Java sources that go into the product. */
  static List<Path> mainSources() {
    return modules()
        .map(module -> module.resolve("src/main/java"))
        .flatMap(House::filesUnder)
        .filter(file -> file.toString().endsWith(".java"))
        .sorted()
        .toList();
  }

  private static Stream<Path> modules() {
    try (Stream<Path> folders = Files.list(file("src"))) {
      return folders
          .filter(folder -> Files.exists(folder.resolve("pom.xml")))
          .sorted()
          .toList()
          .stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Stream<Path> filesUnder(Path folder) {
    if (!Files.exists(folder)) {
      return Stream.empty();
    }
    try (Stream<Path> files = Files.walk(folder)) {
      return files.toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
