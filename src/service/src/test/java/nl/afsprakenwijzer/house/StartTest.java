package nl.afsprakenwijzer.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code java src/Start.java} says when it cannot start. */
class StartTest {
  private static final String START = "src/Start.java";

  @TempDir private Path folder;

  @Test
  void inAnotherFolder_saysInWhichOne() throws Exception {
    assertThat(start(folder, House.file(START).toString()))
        .isEqualTo(
            """
            Start dit in de map van de Afsprakenwijzer; dat is de map waarin README.md staat.
            """);
  }

  @Test
  void onTakenPort_offersAnother() throws Exception {
    try (ServerSocket taken = new ServerSocket(0)) {
      int port = taken.getLocalPort();
      assertThat(start(copy(), START, "-Dquarkus.http.port=" + port))
          .isEqualTo(
              """
              Poort %d is al in gebruik. Misschien draait de Afsprakenwijzer al.
              Stop het andere programma, of kies een andere poort:
                java src/Start.java -Dquarkus.http.port=8181
              """
                  .formatted(port));
    }
  }

  @Test
  void onSomethingThatIsNoPort_saysWhatAPortIs() throws Exception {
    assertThat(start(copy(), START, "-Dquarkus.http.port=deur"))
        .isEqualTo(
            """
            'deur' is geen poort. Kies een getal van 1 tot en met 65535:
              java src/Start.java -Dquarkus.http.port=8181
            """);
  }

  @Test
  void withoutMaven_saysWhatToInstall() throws Exception {
    assertThat(start(copy(), START, "-Dquarkus.http.port=0"))
        .isEqualTo(
            """
            De Afsprakenwijzer wordt gebouwd. De eerste keer duurt dat een paar minuten; \
            daarna alleen als er iets veranderd is.
            Het programma 'mvn' is niet gevonden.
            Installeer Maven 3.8.6 of hoger en zet de map 'bin' ervan in PATH.
            """);
  }

  /** A house in which nothing was built yet. */
  private Path copy() throws IOException {
    Files.createDirectories(folder.resolve("src"));
    Files.copy(House.file(START), folder.resolve(START));
    Files.copy(House.file("pom.xml"), folder.resolve("pom.xml"));
    return folder;
  }

  private static String start(Path folder, String... arguments) throws Exception {
    ProcessBuilder builder = new ProcessBuilder(arguments).directory(folder.toFile());
    builder.command().add(0, Path.of(System.getProperty("java.home"), "bin", "java").toString());
    builder.environment().put("PATH", "");
    builder.environment().remove("QUARKUS_HTTP_PORT");
    Process process = builder.redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).isEqualTo(1);
    return said.replace(System.lineSeparator(), "\n").replace("mvn.cmd", "mvn");
  }
}
