package nl.afsprakenwijzer.service;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The service as people start it, from the folder that was built, in a process of its own. */
public final class PackagedService implements AutoCloseable {
  private final HttpClient client = HttpClient.newHttpClient();
  private final ObjectMapper json = new ObjectMapper();
  private final List<String> said = new ArrayList<>();
  private final Process process;
  private final String address;

  private PackagedService(Process process, int port) throws IOException {
    this.process = process;
    this.address = "http://127.0.0.1:" + port;
    var lines =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    String line = lines.readLine();
    while (line != null && !line.contains("luistert op")) {
      said.add(line);
      line = lines.readLine();
    }
    if (line != null) {
      Thread rest = new Thread(() -> drain(lines));
      rest.setDaemon(true);
      rest.start();
    }
  }

  /**
   * Starts it and waits until it is ready, or until it gave up.
   *
   * @param data the folder with its data
   * @param environment settings in the environment, as an administrator gives them
   * @param options settings on the command line
   */
  public static PackagedService start(Path data, Map<String, String> environment, String... options)
      throws IOException {
    int port = freePort();
    List<String> settings = new ArrayList<>(List.of(options));
    settings.add("-Dquarkus.http.port=" + port);
    settings.add("-Dafsprakenwijzer.data=" + data);
    ProcessBuilder builder = new ProcessBuilder(java(settings, List.of()));
    builder.redirectErrorStream(true).environment().putAll(environment);
    return new PackagedService(builder.start(), port);
  }

  /** Has it carry out a command, and waits until it ended. */
  public static PackagedService command(Path data, String... arguments) throws IOException {
    List<String> settings = List.of("-Dafsprakenwijzer.data=" + data);
    ProcessBuilder builder = new ProcessBuilder(java(settings, List.of(arguments)));
    return new PackagedService(builder.redirectErrorStream(true).start(), 0);
  }

  private static List<String> java(List<String> settings, List<String> arguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(settings);
    command.addAll(List.of("-jar", "target/quarkus-app/quarkus-run.jar"));
    command.addAll(arguments);
    return command;
  }

  public static int freePort() throws IOException {
    try (ServerSocket free = new ServerSocket(0)) {
      return free.getLocalPort();
    }
  }

  /** What it said before it was ready. */
  public List<String> said() {
    return List.copyOf(said);
  }

  /** How it ended, when it gave up. */
  public int ended() throws InterruptedException {
    return process.waitFor();
  }

  /** A request to a path, with a token or, when that is null, without. */
  public HttpRequest.Builder request(String path, String token) {
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address + path));
    return token == null ? request : request.header("Authorization", "Bearer " + token);
  }

  public HttpResponse<String> send(HttpRequest.Builder request)
      throws IOException, InterruptedException {
    return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
  }

  public HttpResponse<String> get(String path, String token)
      throws IOException, InterruptedException {
    return send(request(path, token).GET());
  }

  public HttpResponse<String> post(String path, String token, String body)
      throws IOException, InterruptedException {
    return send(
        request(path, token)
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(body)));
  }

  /** Logs in with a password; answers the token. */
  public String login(String email, String password) throws IOException, InterruptedException {
    String body = "{\"email\":\"%s\",\"wachtwoord\":\"%s\"}".formatted(email, password);
    HttpResponse<String> session = post("/v1/sessies", null, body);
    assertThat(session.statusCode()).as(session.body()).isEqualTo(201);
    return read(session).get("token").asText();
  }

  public JsonNode read(HttpResponse<String> answer) throws IOException {
    return json.readTree(answer.body());
  }

  /** Keeps reading, so that the process does not wait for us. */
  private static void drain(BufferedReader lines) {
    try {
      while (lines.readLine() != null) {
        // nothing of it is needed
      }
    } catch (IOException ended) {
      // that was all it said
    }
  }

  @Override
  public void close() {
    process.destroy();
    process.onExit().join();
  }
}
