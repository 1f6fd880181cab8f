package nl.afsprakenwijzer.benchmark;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;

/** The service as it was built, started as docs/beheer.md says until it is closed. */
final class BuiltServer implements AutoCloseable {
  private static final Path JAR = Path.of("src/service/target/quarkus-app/quarkus-run.jar");
  private static final int FIRST_PORT = 18070;
  private static final int LAST_PORT = 18079;
  private static final String HEALTH = "/q/health/ready";

  private final int port = freePort();
  private final Path data;
  private final Process service;

  private BuiltServer() throws IOException {
    if (!Files.exists(JAR)) {
      throw new IllegalStateException("Bouw eerst de dienst: mvn -pl src/service -am package");
    }
    data = Files.createTempDirectory("afsprakenwijzer-meting");
    service = start(data);
  }

  static BuiltServer start() throws Exception {
    var built = new BuiltServer();
    try {
      built.awaitReady(built.service);
      return built;
    } catch (IllegalStateException | InterruptedException failed) {
      built.close();
      throw failed;
    }
  }

  int port() {
    return port;
  }

  Duration processorTime() {
    return service.toHandle().info().totalCpuDuration().orElseThrow();
  }

  @Override
  public void close() throws IOException {
    service.destroy();
    service.onExit().join();
    delete(data);
  }

  private Process start(Path data) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx512m",
            "-XX:+UseParallelGC",
            "-Dquarkus.http.host=127.0.0.1",
            "-Dquarkus.http.port=" + port,
            "-Dafsprakenwijzer.data=" + data,
            "-Dafsprakenwijzer.grenzen.verzoeken-per-minuut=0",
            "-Dafsprakenwijzer.benchmark=true",
            "-jar",
            JAR.toString())
        .inheritIO()
        .start();
  }

  private void awaitReady(Process service) throws InterruptedException {
    byte[] request = HttpConnection.get(HEALTH);
    long enough = System.nanoTime() + Duration.ofSeconds(120).toNanos();
    while (System.nanoTime() < enough && service.isAlive()) {
      try (HttpConnection connection = new HttpConnection(port)) {
        connection.exchange(request);
        return;
      } catch (IOException notYet) {
        Thread.sleep(200);
      }
    }
    throw new IllegalStateException("De dienst start niet op poort " + port);
  }

  private static int freePort() {
    for (int port = FIRST_PORT; port <= LAST_PORT; port++) {
      try (ServerSocket free = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
        return free.getLocalPort();
      } catch (IOException taken) {
        // the next one may be free
      }
    }
    throw new IllegalStateException(
        "Geen vrije poort van " + FIRST_PORT + " tot en met " + LAST_PORT);
  }

  private static void delete(Path folder) throws IOException {
    try (var files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
