package nl.afsprakenwijzer.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import nl.afsprakenwijzer.documents.UnreadableDocument;

/** A file named on the command line; whatever keeps it from being read is said in Dutch. */
final class InputFile {
  /** More than any reader takes, and little enough to hold in memory. */
  private static final int MAX_BYTES = 32 << 20;

  private InputFile() {}

  static InputStream open(String file) throws UnreadableDocument {
    try {
      Path path = Path.of(file);
      if (Files.isDirectory(path)) {
        throw new UnreadableDocument("Dit is een map. Noem de bestanden die erin staan.", "");
      }
      return Files.newInputStream(path);
    } catch (NoSuchFileException | InvalidPathException absent) {
      throw new UnreadableDocument("Dit bestand bestaat niet. Kijk de naam en de map na.", "");
    } catch (AccessDeniedException refused) {
      throw new UnreadableDocument("U hebt geen rechten om dit bestand te lezen.", "");
    } catch (IOException broken) {
      throw unreadable(broken);
    }
  }

  /** The bytes of a file; of a file that is far too large only the first part. */
  static byte[] content(String file) throws UnreadableDocument {
    try (InputStream in = open(file)) {
      return in.readNBytes(MAX_BYTES);
    } catch (IOException broken) {
      throw unreadable(broken);
    }
  }

  static UnreadableDocument unreadable(IOException broken) {
    return new UnreadableDocument("Het lezen is mislukt: " + broken.getMessage(), "");
  }
}
