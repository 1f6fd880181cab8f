package nl.afsprakenwijzer.service;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import nl.afsprakenwijzer.checker.reading.PartyKind;
import nl.afsprakenwijzer.service.party.Town;
import nl.afsprakenwijzer.service.platform.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * The collection in {@code api-spec/collectie}, sent request by request; what goes over the line
 * fits the description and is its example. Run with -Dapprove=true to write the examples down, and
 * once more to take them over in the description.
 */
@QuarkusTest
class CollectionTest {
  /** What always gets the same answer, so that its example must be today's. */
  private static final Set<String> STEADY = Set.of("toets", "regels", "regel", "sjablonen");

  private final ObjectMapper json = new ObjectMapper();
  private final List<CollectionRequest> requests = CollectionRequest.all();

  @Inject Town town;
  private ApiSchemas schemas;

  @BeforeEach
  void read() {
    schemas = new ApiSchemas(ApiDescriptionFile.served());
  }

  @Test
  void everyOperation_isInTheCollection() {
    TreeSet<String> sent = new TreeSet<>();
    requests.stream()
        .filter(CollectionRequest::isExample)
        .forEach(request -> sent.add(request.operation()));

    assertThat(schemas.operations()).hasSizeGreaterThan(50);
    assertThat(sent)
        .as("each operation has a file in api-spec/collectie that is named after it")
        .containsExactlyInAnyOrderElementsOf(schemas.operations());
  }

  @Test
  void everyOperation_showsItsExamples() {
    List<JsonNode> contents = new ArrayList<>();
    for (String operation : schemas.operations()) {
      JsonNode request = schemas.operation(operation).at("/requestBody/content");
      request.properties().stream()
          .filter(content -> content.getKey().endsWith("json"))
          .forEach(content -> contents.add(content.getValue()));
      contents.add(schemas.answerOf(operation));
    }
    contents.removeIf(JsonNode::isMissingNode);

    assertThat(contents).hasSizeGreaterThan(90);
    assertThat(contents)
        .as("run CollectionTest with -Dapprove=true and build again")
        .allMatch(content -> content.has("example") || content.has("examples"));
  }

  @Test
  void everyRequest_isAnsweredAsDescribed_andIsTheExample() throws IOException {
    assertThat(requests).hasSizeGreaterThan(80);
    Map<String, String> usual = CollectionRequest.environment();
    CollectionWalk walk = new CollectionWalk(outside());
    ExampleFile example = new ExampleFile();
    for (CollectionRequest request : requests) {
      String body = request.json() == null ? null : walk.json(request);
      Response answer = walk.send(request);
      walk.variables().forEach((name, value) -> example.name(name, value, usual.get(name)));
      holds(request, body, answer);
      if (request.isExample()) {
        compare(request.operation(), example.example(body, jsonOf(answer)));
      }
    }
  }

  private Map<String, String> outside() {
    UUID installation = town.organisation(PartyKind.OTHER, "Beheer van deze installatie");
    UUID person = town.person(installation, null, Role.APPLICATIEBEHEERDER, Role.BEHEERDER);
    Map<String, String> outside = new HashMap<>();
    outside.put("server", "http://localhost:" + RestAssured.port + "/v1");
    outside.put("beheerderEmail", town.emailOf(person));
    outside.put("beheerderWachtwoord", Town.PASSWORD);
    assertThat(outside).containsOnlyKeys(CollectionRequest.environment().keySet());
    return outside;
  }

  private void holds(CollectionRequest request, String body, Response answer) throws IOException {
    String name = request.file() + ": " + answer.asString();
    assertThat(answer.statusCode()).as(name).isEqualTo(request.status());
    JsonNode operation = schemas.operation(request.operation());
    String address = request.url().replace("{{server}}", "").replaceFirst("\\?.*", "");
    assertThat(request.method() + " " + address)
        .as(name)
        .matches(schemas.addressOf(request.operation()).replaceAll("\\{\\w+}", "[^/]+"));
    if (body != null) {
      String type = request.headers().get("Content-Type");
      assertThat(schemas.faults(operation.at("/requestBody/content").path(type), body))
          .as(name)
          .isEmpty();
    }
    if (jsonOf(answer) != null) {
      assertThat(operation.get("responses").has(String.valueOf(request.status())))
          .as(name)
          .isTrue();
      assertThat(schemas.faults(schemas.answerOf(request.operation()), answer.asString()))
          .as(name)
          .isEmpty();
    }
  }

  private void compare(String operation, ObjectNode example) throws IOException {
    if (Boolean.getBoolean("approve")) {
      ExampleFile.write(operation, example);
    }
    JsonNode kept = ExampleFile.read(operation);
    assertThat(kept.get(ExampleFile.REQUEST))
        .as("request of %s; run with -Dapprove=true", operation)
        .isEqualTo(example.get(ExampleFile.REQUEST));
    assertThat(kept.has(ExampleFile.ANSWER)).isEqualTo(example.has(ExampleFile.ANSWER));
    if (STEADY.contains(operation)) {
      assertThat(kept.get(ExampleFile.ANSWER))
          .as("answer of %s; run with -Dapprove=true", operation)
          .isEqualTo(example.get(ExampleFile.ANSWER));
    }
    if (kept.has(ExampleFile.ANSWER)) {
      String answer = json.writeValueAsString(kept.get(ExampleFile.ANSWER));
      assertThat(schemas.faults(schemas.answerOf(operation), answer))
          .as("answer of %s; run with -Dapprove=true", operation)
          .isEmpty();
    }
  }

  private static String jsonOf(Response answer) {
    return answer.contentType().startsWith("application/json") ? answer.asString() : null;
  }
}
