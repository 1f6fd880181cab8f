package nl.afsprakenwijzer.service.platform;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills the service, as it is shipped with its embedded database, in the middle of eight writers,
 * again and again. Whatever it answered with success is there afterwards, once and in full.
 */
class CrashIT {
  private static final int KILLS = 15;
  private static final int WRITERS = 8;
  private static final int LEAST = 20;
  private static final int MOST = 80;
  private static final String PASSWORD = "wachtwoord van de beheerder";

  private final HttpClient client = HttpClient.newHttpClient();
  private final ObjectMapper json = new ObjectMapper();
  private final Random random = new Random(20261122);

  /** What the service said it has: the id by the name. */
  private final Map<String, String> acknowledged = new ConcurrentHashMap<>();

  @TempDir Path data;
  private String address;
  private String token;

  @Test
  void nothingAcknowledged_isLost_andNothingIsHalf() throws Exception {
    for (int kill = 0; kill < KILLS; kill++) {
      Process service = start();
      CountDownLatch enough = new CountDownLatch(LEAST + random.nextInt(MOST - LEAST));
      List<Thread> writers = writers(enough);
      assertThat(enough.await(2, TimeUnit.MINUTES)).isTrue();
      service.destroyForcibly().waitFor();
      for (Thread writer : writers) {
        writer.join();
      }
    }
    Process service = start();
    try {
      askAgain();
      compare();
    } finally {
      service.destroyForcibly().waitFor();
    }
  }

  /** A client that did not see the answer asks again, with its key, after the crash. */
  private void askAgain() throws Exception {
    for (Map.Entry<String, String> made : acknowledged.entrySet()) {
      HttpResponse<String> answer = post(made.getKey());
      assertThat(answer.statusCode()).isEqualTo(201);
      assertThat(json.readTree(answer.body()).get("id").asText()).isEqualTo(made.getValue());
    }
  }

  private void compare() throws Exception {
    List<JsonNode> organisations =
        all("/v1/organisaties?soort=zorgaanbieder&aantal=100", "organisaties");
    Set<String> ids = new HashSet<>();
    Set<String> names = new HashSet<>();
    for (JsonNode organisation : organisations) {
      assertThat(ids.add(organisation.get("id").asText())).isTrue();
      assertThat(names.add(organisation.get("naam").asText())).isTrue();
    }
    List<JsonNode> rows =
        all("/v1/auditregels?gebeurtenis=organisatie.toegevoegd&aantal=100", "auditregels");
    List<String> recorded = rows.stream().map(row -> row.get("onderwerp").asText()).toList();
    JsonNode chain = json.readTree(send(request("/v1/auditcontroles").POST(empty())).body());

    assertThat(acknowledged).hasSizeGreaterThan(KILLS * LEAST);
    assertThat(ids).containsAll(acknowledged.values());
    assertThat(names).containsAll(acknowledged.keySet());
    assertThat(recorded).containsExactlyInAnyOrderElementsOf(ids);
    assertThat(chain.get("klopt").asBoolean()).as(chain.toString()).isTrue();
    System.out.printf(
        "%d kills, %d writes acknowledged, %d there, 0 lost, 0 half.%n",
        KILLS, acknowledged.size(), ids.size());
  }

  private List<JsonNode> all(String path, String field) throws Exception {
    List<JsonNode> all = new ArrayList<>();
    for (String next = path; next != null; ) {
      JsonNode page = json.readTree(send(request(next).GET()).body());
      page.get(field).forEach(all::add);
      next = page.at("/_links/volgende/href").asText(null);
    }
    return all;
  }

  private List<Thread> writers(CountDownLatch enough) {
    List<Thread> writers = new ArrayList<>();
    for (int i = 0; i < WRITERS; i++) {
      Thread writer = new Thread(() -> write(enough));
      writer.start();
      writers.add(writer);
    }
    return writers;
  }

  /** Writes until the service is gone; asks each thing twice, as a client does that is not sure. */
  private void write(CountDownLatch enough) {
    try {
      while (true) {
        String name = "Zorg " + UUID.randomUUID();
        for (int time = 0; time < 2; time++) {
          HttpResponse<String> answer = post(name);
          if (answer.statusCode() == 201) {
            String id = json.readTree(answer.body()).get("id").asText();
            String before = acknowledged.put(name, id);
            if (before != null && !before.equals(id)) {
              throw new IllegalStateException("two answers to one key");
            }
            enough.countDown();
          }
        }
      }
    } catch (IOException killed) {
      // That is what the test is about.
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  private HttpResponse<String> post(String name) throws IOException, InterruptedException {
    String body = "{\"soort\":\"zorgaanbieder\",\"naam\":\"" + name + "\"}";
    return send(
        request("/v1/organisaties")
            .header("Content-Type", "application/json")
            .header("Idempotency-Key", name.replace(' ', '-'))
            .POST(HttpRequest.BodyPublishers.ofString(body)));
  }

  private Process start() throws Exception {
    int port = freePort();
    address = "http://127.0.0.1:" + port;
    Process service =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:TieredStopAtLevel=1",
                "-Dquarkus.http.port=" + port,
                "-Dafsprakenwijzer.data=" + data,
                "-Dafsprakenwijzer.grenzen.verzoeken-per-minuut=0",
                "-Dafsprakenwijzer.bcrypt-kosten=4",
                "-Dafsprakenwijzer.beheerder.email=beheer@voorbeeld.example",
                "-Dafsprakenwijzer.beheerder.wachtwoord=" + PASSWORD,
                "-jar",
                "target/quarkus-app/quarkus-run.jar")
            .redirectErrorStream(true)
            .redirectOutput(data.resolveSibling(data.getFileName() + ".log").toFile())
            .start();
    while (!ready()) {
      assertThat(service.isAlive()).as("the service started again after it was killed").isTrue();
    }
    String body = "{\"email\":\"beheer@voorbeeld.example\",\"wachtwoord\":\"" + PASSWORD + "\"}";
    HttpResponse<String> session =
        client.send(
            HttpRequest.newBuilder(URI.create(address + "/v1/sessies"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build(),
            HttpResponse.BodyHandlers.ofString());
    token = json.readTree(session.body()).get("token").asText();
    return service;
  }

  private boolean ready() throws InterruptedException {
    try {
      return send(request("/q/health/ready").GET()).statusCode() == 200;
    } catch (IOException notYet) {
      TimeUnit.MILLISECONDS.sleep(50);
      return false;
    }
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(address + path))
        .header("Authorization", "Bearer " + token);
  }

  private HttpResponse<String> send(HttpRequest.Builder request)
      throws IOException, InterruptedException {
    return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
  }

  private static HttpRequest.BodyPublisher empty() {
    return HttpRequest.BodyPublishers.noBody();
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }
}
