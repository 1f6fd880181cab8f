package nl.afsprakenwijzer.cli;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * What a run reads from and writes to. Bytes, not characters: the encoding of the machine must not
 * change the output.
 *
 * @param screen whether a person looks at {@code out}
 * @param errorScreen whether a person looks at {@code err}
 */
record Streams(
    InputStream in,
    OutputStream out,
    PrintStream err,
    boolean screen,
    boolean errorScreen,
    Map<String, String> environment) {

  static Streams ofProcess() {
    return new Streams(
        new FileInputStream(FileDescriptor.in),
        new FileOutputStream(FileDescriptor.out),
        new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8),
        isTerminal(1),
        isTerminal(2),
        System.getenv());
  }

  /** Whether to colour when nobody said so: see no-color.org. */
  boolean wantsColour() {
    return screen && environment.getOrDefault("NO_COLOR", "").isEmpty();
  }

  /**
   * The console of Java 17 only knows whether input and output are both a terminal, so Linux is
   * asked for the one descriptor that matters; elsewhere the console has to do.
   */
  private static boolean isTerminal(int descriptor) {
    try {
      Path target = Files.readSymbolicLink(Path.of("/proc/self/fd/" + descriptor));
      return target.startsWith("/dev/pts") || target.toString().startsWith("/dev/tty");
    } catch (IOException | UnsupportedOperationException noLinux) {
      System.setProperty("jdk.console", "java.base"); // newer consoles exist without a terminal too
      return System.console() != null;
    }
  }
}
