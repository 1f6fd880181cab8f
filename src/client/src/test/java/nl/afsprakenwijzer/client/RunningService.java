package nl.afsprakenwijzer.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** The packaged service, empty but for the first administrator, on a free port. */
final class RunningService {
  static final String ADMINISTRATOR = "beheer@voorbeeld.example";
  static final String PASSWORD = "een lang wachtwoord";

  private static final Path JAR = Path.of("../service/target/quarkus-app/quarkus-run.jar");

  private final Process process;
  private final int port;

  private RunningService(Process process, int port) {
    this.process = process;
    this.port = port;
  }

  static RunningService on(Path data) throws IOException {
    assertThat(JAR).as("build src/service first: mvn -pl src/client -am verify").exists();
    int port;
    try (ServerSocket free = new ServerSocket(0)) {
      port = free.getLocalPort();
    }
    ProcessBuilder builder =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Dquarkus.http.port=" + port,
            "-Dafsprakenwijzer.data=" + data,
            "-jar",
            JAR.toString());
    builder.environment().put("AFSPRAKENWIJZER_BEHEERDER_EMAIL", ADMINISTRATOR);
    builder.environment().put("AFSPRAKENWIJZER_BEHEERDER_WACHTWOORD", PASSWORD);
    RunningService service = new RunningService(builder.redirectErrorStream(true).start(), port);
    service.awaitReady();
    return service;
  }

  private void awaitReady() throws IOException {
    var lines =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    StringBuilder said = new StringBuilder();
    String line = lines.readLine();
    while (line != null && !line.contains("luistert op")) {
      said.append(line).append('\n');
      line = lines.readLine();
    }
    assertThat(line).as("the service tells that it is ready, it said:%n%s", said).isNotNull();
  }

  /** The address of the API. */
  String address() {
    return "http://127.0.0.1:" + port + "/v1";
  }

  void stop() throws InterruptedException {
    process.destroy();
    process.waitFor();
  }
}
