package nl.afsprakenwijzer.service;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Holds the service to its description, and the description to the file in the repository. */
@QuarkusTest
class ApiContractTest {
  private final ObjectMapper json = new ObjectMapper();

  /** Run with -Dapprove=true to take over what the service serves. */
  @Test
  void fileInTheRepository_isWhatTheServiceServes() throws IOException {
    String served = ApiDescriptionFile.servedYaml();
    if (Boolean.getBoolean("approve")) {
      Files.createDirectories(ApiDescriptionFile.FILE.getParent());
      Files.writeString(ApiDescriptionFile.FILE, served);
    }

    assertThat(Files.readString(ApiDescriptionFile.FILE)).isEqualTo(served);
  }

  @Test
  void yamlAndJson_sayTheSame() throws IOException {
    JsonNode yaml = new ObjectMapper(new YAMLFactory()).readTree(ApiDescriptionFile.servedYaml());

    assertThat(yaml).isEqualTo(ApiDescriptionFile.served());
  }

  @Test
  void everyRequestExample_fitsItsSchema_andIsAnsweredAsDescribed() throws IOException {
    JsonNode api = ApiDescriptionFile.served();
    JsonNode body = api.at("/paths/~1toetsen/post/requestBody/content/application~1json");
    List<JsonNode> examples = new ArrayList<>();
    body.get("examples").forEach(example -> examples.add(ApiDescriptionFile.resolve(api, example)));

    assertThat(examples).hasSize(2);
    for (JsonNode example : examples) {
      String request = json.writeValueAsString(example.get("value"));
      assertThat(faults(api, "Toetsverzoek", request)).isEmpty();
      Response answer = Api.postJson(request);
      assertThat(answer.statusCode()).isEqualTo(200);
      assertThat(faults(api, "Toets", answer.asString())).isEmpty();
    }
  }

  @Test
  void answerToADocument_isAsDescribed() throws IOException {
    byte[] file =
        WordFile.ofParagraphs("1. De gemeente bouwt in 2027 tien woningen in de wijk Noord.");
    Response answer = given().multiPart("bestand", "a.docx", file).post("/v1/toetsen");

    assertThat(faults(ApiDescriptionFile.served(), "Toets", answer.asString())).isEmpty();
  }

  @Test
  void documentThatWasRead_andItsExample_areAsDescribed() throws IOException {
    JsonNode api = ApiDescriptionFile.served();
    byte[] file =
        WordFile.ofParagraphs("1. De gemeente bouwt in 2027 tien woningen in de wijk Noord.");
    Response answer = given().multiPart("bestand", "a.docx", file).post("/v1/documenten");
    JsonNode example = api.at("/components/examples/document/value");

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(faults(api, "Document", answer.asString())).isEmpty();
    assertThat(example).isNotEmpty();
    assertThat(faults(api, "Document", json.writeValueAsString(example))).isEmpty();
  }

  @Test
  void rules_areAsDescribed() throws IOException {
    JsonNode api = ApiDescriptionFile.served();

    assertThat(faults(api, "Regels", get("/v1/regels").asString())).isEmpty();
  }

  @Test
  void problems_areAsDescribed() throws IOException {
    JsonNode api = ApiDescriptionFile.served();

    assertThat(faults(api, "Probleem", Api.postJson("{\"x\":1}").asString())).isEmpty();
    assertThat(faults(api, "Probleem", get("/v1/bestaat-niet").asString())).isEmpty();
  }

  @Test
  void schemasBite() throws IOException {
    JsonNode api = ApiDescriptionFile.served();

    assertThat(faults(api, "Toetsverzoek", "{\"onbekend\":1}")).isNotEmpty();
    assertThat(faults(api, "Toets", "{}")).isNotEmpty();
    assertThat(faults(api, "Document", "{}")).isNotEmpty();
    assertThat(faults(api, "Probleem", "{\"status\":\"400\"}")).isNotEmpty();
  }

  private Set<ValidationMessage> faults(JsonNode api, String schema, String instance)
      throws IOException {
    ObjectNode root = json.createObjectNode();
    root.put("$schema", "https://json-schema.org/draft/2020-12/schema");
    root.put("$ref", "#/components/schemas/" + schema);
    root.set("components", api.get("components"));
    JsonSchema validator =
        JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(root);
    return validator.validate(json.readTree(instance));
  }
}
