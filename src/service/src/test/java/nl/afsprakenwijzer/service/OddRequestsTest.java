package nl.afsprakenwijzer.service;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import nl.afsprakenwijzer.checker.reading.PartyKind;
import nl.afsprakenwijzer.service.party.Town;
import nl.afsprakenwijzer.service.platform.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Requests that no client means to send, to every operation that the API describes. */
@QuarkusTest
class OddRequestsTest {
  private static final String[] CONTENT_TYPES = {
    "multipart/form-data",
    "multipart/form-data; boundary=",
    "multipart/form-data; boundary=\"\"",
    "multipart/form-data; boundary=a; boundary=b",
    "multipart/mixed; boundary=",
    "application/json; charset=onzin",
    "application/json;",
    "application/json; =",
    "application/*",
    "*/*",
    "application/",
    "/",
    ";",
    "onzin"
  };

  /** By type or format. */
  private static final Map<String, List<String>> WRONG_QUERIES =
      Map.of(
          "integer", List.of("abc", "1.5", "99999999999", "0x1"),
          "int64", List.of("abc", "1.5", "99999999999999999999"),
          "uuid", List.of("abc", "1", "1-1-1-1-1"),
          "boolean", List.of("misschien", "1", "TRUE"));

  @Inject Town town;

  @TestHTTPResource("/")
  URI service;

  private final HttpClient client = HttpClient.newHttpClient();
  private JsonNode api;
  private Map<String, JsonNode> operations;
  private String token;

  @BeforeEach
  void everyOperation() {
    operations = new LinkedHashMap<>();
    api = ApiDescriptionFile.served();
    api.get("paths")
        .properties()
        .forEach(
            path ->
                path.getValue()
                    .properties()
                    .forEach(
                        operation ->
                            operations.put(
                                operation.getKey().toUpperCase() + " " + path.getKey(),
                                operation.getValue())));
    UUID own = town.organisation(PartyKind.MUNICIPALITY, "Gemeente Voorbeeldstad");
    token = town.tokenOf(town.person(own, null, Role.values()));
  }

  @Test
  void bodyWithoutAContentType_isRefused() {
    operations.values().removeIf(operation -> !operation.has("requestBody"));

    assertThat(operations).hasSizeGreaterThan(30).containsKeys("POST /toetsen", "POST /documenten");
    operations.forEach(
        (operation, about) -> {
          refused(operation, 415, send(operation, null, BodyPublishers.ofString("{}")));
          refused(operation, 415, send(operation, null, BodyPublishers.ofByteArray(new byte[0])));
        });
  }

  @Test
  void contentTypeThatIsNone_isRefused() {
    operations.values().removeIf(operation -> !operation.has("requestBody"));

    assertThat(operations).hasSizeGreaterThan(30);
    operations.forEach(
        (operation, about) -> {
          for (String type : CONTENT_TYPES) {
            HttpResponse<String> answer = send(operation, type, BodyPublishers.ofString("x"));
            refused(operation + " " + type, answer.statusCode(), answer);
            assertThat(answer.statusCode()).as(operation + " " + type).isBetween(400, 428);
          }
        });
  }

  @Test
  void contentOfAnotherType_isRefusedWithTheTypesThatAreRead() {
    operations.values().removeIf(operation -> !operation.has("requestBody"));

    assertThat(operations).hasSizeGreaterThan(30);
    operations.forEach(
        (operation, about) -> {
          List<String> types = new ArrayList<>();
          about.at("/requestBody/content").fieldNames().forEachRemaining(types::add);
          HttpResponse<String> answer = send(operation, "text/csv", BodyPublishers.ofString("a"));
          refused(operation, 415, answer);
          assertThat(types).isNotEmpty();
          assertThat(answer.body())
              .as(operation)
              .contains("\"detail\":\"Dit soort inhoud kunnen we hier niet lezen. Stuur ")
              .contains(types);
        });
  }

  @Test
  void queryOfAnotherType_isRefusedByName() {
    List<String> tried = new ArrayList<>();
    operations.forEach(
        (operation, about) ->
            about
                .path("parameters")
                .forEach(
                    parameter -> {
                      JsonNode schema = ApiDescriptionFile.resolve(api, parameter.get("schema"));
                      String type = schema.path("format").asText(schema.get("type").asText());
                      if (parameter.get("in").asText().equals("query")
                          && WRONG_QUERIES.containsKey(type)) {
                        tried.add(type);
                        refuseQuery(operation, parameter.get("name").asText(), type);
                      }
                    }));

    assertThat(tried).hasSizeGreaterThan(10).containsAll(WRONG_QUERIES.keySet());
  }

  private void refuseQuery(String operation, String name, String type) {
    for (String value : WRONG_QUERIES.get(type)) {
      String[] words = operation.split(" ");
      String what = operation + "?" + name + "=" + value;
      HttpResponse<String> answer = send(what, null, BodyPublishers.noBody());
      refused(what, 400, answer);
      assertThat(answer.body())
          .as(words[1])
          .contains("\"fouten\":[{\"veld\":\"" + name + "\",\"detail\":\"Hier hoort ");
    }
  }

  @Test
  void addressInAnotherSpelling_isNotFound() {
    assertThat(operations).hasSizeGreaterThan(70).containsKey("GET /regels/{id}");
    operations.forEach(
        (operation, about) -> {
          String[] words = operation.split(" ");
          String path = "/v1" + withIds(words[1]);
          List<String> spellings =
              List.of(
                  "/" + path,
                  path.replaceFirst("/v1/", "/v1//"),
                  path.replaceFirst("/v1/", "/./v1/"),
                  path.replaceFirst("/v1/", "/x/../v1/"),
                  path.replaceFirst("/v1/", "/%761/"),
                  path.replaceFirst("/v1/", "/v1%2F"),
                  path.replaceFirst("/v1/", "/v1;a=b/"),
                  path + "/",
                  path + "/.",
                  path + "/..",
                  path + ";",
                  path + "/;",
                  path + "%20");
          for (String spelling : spellings) {
            refused(spelling, 404, ask(words[0], spelling, null, BodyPublishers.noBody()));
          }
        });
  }

  @Test
  void options_areWhatTheAddressCanDo() {
    Map<String, Set<String>> methods = new TreeMap<>();
    operations
        .keySet()
        .forEach(
            operation -> {
              String[] words = operation.split(" ");
              Set<String> all = methods.computeIfAbsent(words[1], path -> new TreeSet<>());
              all.addAll(List.of(words[0], "OPTIONS"));
              if (words[0].equals("GET")) {
                all.add("HEAD");
              }
            });

    assertThat(methods).hasSizeGreaterThan(40);
    methods.forEach(
        (path, allowed) -> {
          HttpResponse<String> answer = send("OPTIONS " + path, null, BodyPublishers.noBody());
          assertThat(answer.headers().firstValue("Allow"))
              .as(path)
              .hasValue(String.join(", ", allowed));
          assertThat(answer.statusCode()).as(path).isEqualTo(204);
          refuseOthers(path, allowed);
        });
  }

  private void refuseOthers(String path, Set<String> allowed) {
    for (String method : List.of("GET", "POST", "PUT", "PATCH", "DELETE")) {
      if (!allowed.contains(method)) {
        HttpResponse<String> answer = send(method + " " + path, null, BodyPublishers.noBody());
        refused(method + " " + path, 405, answer);
        assertThat(answer.headers().firstValue("Allow"))
            .as(path)
            .hasValue(String.join(", ", allowed));
      }
    }
  }

  private HttpResponse<String> send(String operation, String type, BodyPublisher body) {
    String[] words = operation.split(" ");
    return ask(words[0], "/v1" + withIds(words[1]), type, body);
  }

  private static String withIds(String path) {
    return path.replaceAll("\\{[^}]+}", "00000000-0000-0000-0000-000000000000");
  }

  private HttpResponse<String> ask(String method, String path, String type, BodyPublisher body) {
    String operation = method + " " + path;
    HttpRequest.Builder request =
        HttpRequest.newBuilder(
                URI.create("http://" + service.getHost() + ":" + service.getPort() + path))
            .method(method, body)
            .header("Authorization", "Bearer " + token);
    if (type != null) {
      request.header("Content-Type", type);
    }
    try {
      return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    } catch (IOException | InterruptedException broken) {
      throw new AssertionError(operation + " got no answer", broken);
    }
  }

  private static void refused(String what, int status, HttpResponse<String> answer) {
    assertThat(answer.statusCode()).as(what + ": " + answer.body()).isEqualTo(status);
    assertThat(answer.headers().firstValue("Content-Type"))
        .as(what)
        .hasValue("application/problem+json");
    assertThat(answer.headers().firstValue("API-Version")).as(what).hasValue("1.0.0");
  }
}
