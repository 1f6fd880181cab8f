package nl.afsprakenwijzer.cli;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/**
 * Where the result goes. A file appears in one go and only when it is complete; until then the old
 * one stays.
 */
final class Output implements Closeable {
  private final OutputStream stream;
  private final Optional<Draft> draft;

  /** A file in the making, next to the one that it will replace. */
  private record Draft(Path file, Path target) {}

  private Output(OutputStream stream, Optional<Draft> draft) {
    this.stream = stream;
    this.draft = draft;
  }

  static Output to(Optional<Path> target, Streams streams) throws IOException {
    if (target.isEmpty()) {
      return new Output(streams.out(), Optional.empty());
    }
    Path file =
        Files.exists(target.get()) ? target.get().toRealPath() : target.get().toAbsolutePath();
    if (Files.isDirectory(file)) {
      throw new IOException(target.get() + " is een map. Noem bij --uit een bestand.");
    }
    if (!Files.isDirectory(file.getParent())) {
      throw new NoSuchFileException(target.get().toString());
    }
    if (Files.exists(file) && !Files.isRegularFile(file)) {
      return new Output(Files.newOutputStream(file), Optional.empty()); // a device or a pipe
    }
    Path unfinished = unfinished(file);
    return new Output(Files.newOutputStream(unfinished), Optional.of(new Draft(unfinished, file)));
  }

  /** A new file; one of that name that is there already is somebody's, or of a run still going. */
  private static Path unfinished(Path file) throws IOException {
    for (int number = 1; ; number++) {
      String end = number == 1 ? ".onaf" : "." + number + ".onaf";
      try {
        return Files.createFile(file.resolveSibling(file.getFileName() + end));
      } catch (FileAlreadyExistsException taken) {
        // the next number
      }
    }
  }

  OutputStream stream() {
    return stream;
  }

  /** Call this when the result is complete. */
  void keep() throws IOException {
    if (draft.isPresent()) {
      stream.close();
      Files.move(draft.get().file(), draft.get().target(), StandardCopyOption.REPLACE_EXISTING);
    }
  }

  @Override
  public void close() throws IOException {
    if (draft.isPresent()) {
      stream.close();
      Files.deleteIfExists(draft.get().file());
    }
  }
}
