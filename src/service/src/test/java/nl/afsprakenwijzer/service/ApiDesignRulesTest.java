package nl.afsprakenwijzer.service;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The Dutch API design rules that can be read from the description, each under its own name. */
@QuarkusTest
class ApiDesignRulesTest {
  private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");
  private static final Pattern ENGLISH =
      Pattern.compile(
          "\\b(the|and|with|not|error|request|response|returns?)\\b", Pattern.CASE_INSENSITIVE);

  private JsonNode api;
  private Map<String, JsonNode> operations;
  private Map<String, JsonNode> properties;

  @BeforeEach
  void read() {
    api = ApiDescriptionFile.served();
    operations = new LinkedHashMap<>();
    api.get("paths")
        .properties()
        .forEach(
            path ->
                path.getValue()
                    .properties()
                    .forEach(
                        op -> operations.put(op.getKey() + " " + path.getKey(), op.getValue())));
    properties = new LinkedHashMap<>();
    api.at("/components/schemas")
        .properties()
        .forEach(
            schema ->
                schema
                    .getValue()
                    .path("properties")
                    .properties()
                    .forEach(
                        field ->
                            properties.put(
                                schema.getKey() + "." + field.getKey(), field.getValue())));
    assertThat(operations)
        .containsKeys("get /regels", "get /regels/{id}", "post /documenten", "post /toetsen");
    assertThat(properties).hasSizeGreaterThan(50);
  }

  @Test
  void docOpenapi_isVersion3() {
    assertThat(api.get("openapi").asText()).matches("3\\.1\\.\\d+");
  }

  @Test
  void docOpenapiContact_hasNameAddressAndMail() {
    assertThat(api.at("/info/contact/name").asText()).isNotBlank();
    assertThat(api.at("/info/contact/url").asText()).startsWith("https://");
    assertThat(api.at("/info/contact/email").asText()).contains("@");
  }

  @Test
  void uriVersionAndSemver_standInServerAndInfo() {
    assertThat(api.at("/info/version").asText()).matches("1\\.\\d+\\.\\d+");
    assertThat(api.get("servers")).isNotEmpty();
    assertThat(api.get("servers"))
        .allSatisfy(server -> assertThat(server.get("url").asText()).matches("https://.+/v1"));
  }

  @Test
  void pathSegmentsKebabCase_withoutTrailingSlashOrExtension() {
    assertThat(paths())
        .allSatisfy(path -> assertThat(path).matches("(/([a-z0-9]+(-[a-z0-9]+)*|\\{[a-zA-Z]+}))+"));
  }

  @Test
  void namingCollections_arePlural() {
    String onlyOne = "(/verschil)?"; // of two versions: no collection
    assertThat(paths())
        .allSatisfy(
            path -> assertThat(path).matches("(/[a-z-]+(n|s)(/\\{[a-zA-Z]+})?)+" + onlyOne));
  }

  @Test
  void queryKeysCamelCase() {
    List<String> keys = new ArrayList<>();
    operations
        .values()
        .forEach(
            op ->
                op.path("parameters")
                    .forEach(
                        parameter -> {
                          if (!parameter.get("in").asText().equals("header")) {
                            keys.add(parameter.get("name").asText());
                          }
                        }));

    assertThat(keys).contains("criterium", "ernst", "id");
    assertThat(keys).allSatisfy(key -> assertThat(key).matches("[a-z][a-zA-Z0-9]*"));
  }

  @Test
  void httpMethods_areTheUsualOnes() {
    assertThat(operations.keySet())
        .allSatisfy(op -> assertThat(METHODS).contains(op.split(" ")[0]));
  }

  @Test
  void operations_haveAnIdATagAndAnExplanation() {
    assertThat(operations.values())
        .allSatisfy(
            op -> {
              assertThat(op.path("operationId").asText()).matches("[a-z][a-zA-Z]+");
              assertThat(op.path("summary").asText()).isNotBlank();
              assertThat(op.path("description").asText()).endsWith(".");
              assertThat(op.path("tags")).isNotEmpty();
            });
    assertThat(operations.values())
        .extracting(op -> op.get("operationId").asText())
        .doesNotHaveDuplicates();
  }

  @Test
  void versionHeader_isOnEveryResponse() {
    assertThat(responses()).hasSizeGreaterThan(10);
    assertThat(responses())
        .allSatisfy(
            response ->
                assertThat(response.at("/headers/API-Version/schema/type").asText())
                    .isEqualTo("string"));
  }

  @Test
  void errorHandling_isProblemJsonWithStatusTitleAndDetail() {
    assertThat(operations.values())
        .allSatisfy(
            op -> {
              assertThat(op.get("responses").has("400")).isTrue();
              assertThat(op.get("responses").has("422")).isFalse();
              assertThat(op.get("responses").has("default")).isTrue();
              op.get("responses").properties().stream()
                  .filter(response -> !response.getKey().startsWith("2"))
                  .forEach(
                      response ->
                          assertThat(
                                  response
                                      .getValue()
                                      .at("/content/application~1problem+json/schema/$ref")
                                      .asText())
                              .isEqualTo("#/components/schemas/Probleem"));
            });
    assertThat(properties).containsKeys("Probleem.status", "Probleem.title", "Probleem.detail");
  }

  @Test
  void dates_areDates() {
    assertThat(
            List.of(
                "Looptijd.van",
                "Looptijd.tot",
                "LooptijdInvoer.van",
                "LooptijdInvoer.tot",
                "DocumentLooptijd.van",
                "DocumentLooptijd.tot"))
        .allSatisfy(
            name ->
                assertThat(
                        ApiDescriptionFile.resolve(api, properties.get(name))
                            .get("format")
                            .asText())
                    .isEqualTo("date"));
  }

  @Test
  void interfaceLanguage_isDutch() {
    List<String> texts = api.findValuesAsText("description");
    texts.addAll(api.findValuesAsText("summary"));

    assertThat(texts).hasSizeGreaterThan(100);
    assertThat(texts).allSatisfy(text -> assertThat(text).doesNotContainPattern(ENGLISH));
  }

  @Test
  void everyPropertyAndParameter_isExplained() {
    assertThat(properties)
        .allSatisfy(
            (name, field) -> assertThat(field.path("description").asText()).as(name).isNotBlank());
    operations
        .values()
        .forEach(
            op ->
                assertThat(op.path("parameters"))
                    .allSatisfy(
                        parameter ->
                            assertThat(parameter.path("description").asText()).isNotBlank()));
  }

  @Test
  void propertyNames_areCamelCase_andFixedValuesSnakeCase() {
    assertThat(properties.keySet())
        .allSatisfy(name -> assertThat(name).matches("[A-Z][a-zA-Z]+\\.(_links|[a-z][a-zA-Z]*)"));
    List<JsonNode> enums = api.findValues("enum");
    assertThat(enums).hasSizeGreaterThan(8);
    assertThat(enums)
        .allSatisfy(
            values ->
                assertThat(values)
                    .allSatisfy(value -> assertThat(value.asText()).matches("[a-z_]+")));
  }

  @Test
  void hideImplementation_namesNoJava() {
    assertThat(api.toString())
        .doesNotContainIgnoringCase("java")
        .doesNotContain("View")
        .doesNotContain("nl.afsprakenwijzer");
  }

  private List<String> paths() {
    List<String> paths = new ArrayList<>();
    api.get("paths").fieldNames().forEachRemaining(paths::add);
    return paths;
  }

  private List<JsonNode> responses() {
    return operations.values().stream()
        .flatMap(op -> StreamSupport.stream(op.get("responses").spliterator(), false))
        .toList();
  }
}
