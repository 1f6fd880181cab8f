package nl.afsprakenwijzer.service.platform;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import org.eclipse.microprofile.config.ConfigProvider;

/** The folder with the data of the embedded database; only the owner of the process reads it. */
final class DataFolder {
  private DataFolder() {}

  /** The folder, made when it is not there yet. */
  static Path path() {
    Path folder = configured();
    try {
      return Files.createDirectories(folder, privately(folder, "rwx------"));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static Path configured() {
    return Path.of(
        ConfigProvider.getConfig()
            .getOptionalValue("afsprakenwijzer.data", String.class)
            .orElse("data"));
  }

  /** Writes a new file that only its owner can read, and has it on the disk before returning. */
  static void writePrivately(Path file, String content) throws IOException {
    Files.createFile(file, privately(file, "rw-------"));
    Files.write(
        file,
        content.getBytes(StandardCharsets.UTF_8),
        StandardOpenOption.WRITE,
        StandardOpenOption.DSYNC);
  }

  /** Takes the rights of others away from our files; somebody else's files stay as they are. */
  static void keepFilesPrivate() {
    Path folder = configured();
    if (!Files.isDirectory(folder)
        || !folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      return;
    }
    try (DirectoryStream<Path> ours =
        Files.newDirectoryStream(folder, "{geheim,afsprakenwijzer.*.db}")) {
      for (Path file : ours) {
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
      }
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static FileAttribute<?>[] privately(Path path, String rights) {
    if (!path.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      return new FileAttribute<?>[0];
    }
    Set<PosixFilePermission> permissions = PosixFilePermissions.fromString(rights);
    return new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(permissions)};
  }
}
