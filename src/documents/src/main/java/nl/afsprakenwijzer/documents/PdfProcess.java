package nl.afsprakenwijzer.documents;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import nl.afsprakenwijzer.documents.PdfWire.Answer;
import org.apache.commons.logging.LogFactory;
import org.apache.fontbox.FontBoxFont;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;

/**
 * Has a pdf opened by {@link PdfProgram} in a process of its own, with little memory and little
 * time, so that a bad file costs no more than that. At most two run at once.
 */
final class PdfProcess {
  private static final Turns TURNS =
      new Turns(2, "Er worden nu te veel pdf's tegelijk gelezen. Probeer het zo nog eens.");

  /** In the service the logging of the library is a door to this one. */
  private static final String LOGGER = "org.jboss.logging.Logger";

  private static final Path NICE = Path.of("/usr/bin/nice");

  private PdfProcess() {}

  static List<PdfPage> pages(byte[] content) throws UnreadableDocument {
    return pages(content, Limits.PDF_SECONDS);
  }

  static List<PdfPage> pages(byte[] content, int seconds) throws UnreadableDocument {
    return TURNS.take(() -> run(content, seconds));
  }

  private static List<PdfPage> run(byte[] content, int seconds) throws UnreadableDocument {
    Process process = start();
    var late = new CompletableFuture<Void>();
    late.completeOnTimeout(null, seconds, TimeUnit.SECONDS).thenRun(process::destroyForcibly);
    try {
      return ask(process, content);
    } catch (IOException broken) {
      throw late.isDone() ? Refusal.tooSlow() : Refusal.tooHeavy();
    } finally {
      process.destroyForcibly();
      late.cancel(false);
    }
  }

  private static List<PdfPage> ask(Process process, byte[] content)
      throws IOException, UnreadableDocument {
    try (OutputStream out = process.getOutputStream()) {
      out.write(content);
    }
    try (var in = new DataInputStream(new BufferedInputStream(process.getInputStream(), 1 << 16))) {
      int answer = in.readInt();
      if (answer != Answer.PAGES.ordinal()) {
        throw refusal(Answer.values()[answer]);
      }
      return PdfWire.pages(in);
    }
  }

  private static UnreadableDocument refusal(Answer answer) {
    return switch (answer) {
      case ENCRYPTED -> Refusal.encryptedPdf();
      case TOO_MANY_PAGES -> Refusal.tooManyPages();
      case TOO_MUCH -> Refusal.tooHeavy();
      case PAGES, DAMAGED -> Refusal.damagedPdf();
    };
  }

  private static Process start() {
    var command = new ArrayList<String>();
    if (Files.isExecutable(NICE)) {
      // other work on the machine goes first
      command.addAll(List.of(NICE.toString(), "-n", "10"));
    }
    command.addAll(
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx256m",
            "-Xss4m",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-XX:+ExitOnOutOfMemoryError",
            "-XX:MaxMetaspaceSize=64m",
            "-XX:MaxDirectMemorySize=16m",
            "-Djava.awt.headless=true",
            "-Dorg.apache.commons.logging.Log=org.apache.commons.logging.impl.NoOpLog",
            "-Dorg.jboss.logging.provider=jdk",
            "-cp",
            classPath(),
            PdfProgram.class.getName()));
    try {
      return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    } catch (IOException impossible) {
      throw new IllegalStateException("cannot start " + command.get(0), impossible);
    }
  }

  /** Where the classes of this program and of the library come from, however they were loaded. */
  private static String classPath() {
    var places = new LinkedHashSet<String>();
    for (Class<?> type :
        List.of(
            PdfProgram.class, Loader.class, IOUtils.class, FontBoxFont.class, LogFactory.class)) {
      places.add(place(type));
    }
    try {
      places.add(place(Class.forName(LOGGER, false, PdfProcess.class.getClassLoader())));
    } catch (ClassNotFoundException notInTheService) {
      // then the logging of the library needs nothing more
    }
    return String.join(File.pathSeparator, places);
  }

  private static String place(Class<?> type) {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI()).toString();
    } catch (URISyntaxException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
