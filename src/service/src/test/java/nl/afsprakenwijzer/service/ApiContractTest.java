package nl.afsprakenwijzer.service;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Holds the service to its description, and the description to the file in the repository. */
@QuarkusTest
class ApiContractTest {
  private final ObjectMapper json = new ObjectMapper();
  private ApiSchemas schemas;

  @BeforeEach
  void read() {
    schemas = new ApiSchemas(ApiDescriptionFile.served());
  }

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
      assertThat(schemas.faults("Toetsverzoek", request)).isEmpty();
      Response answer = Api.postJson(request);
      assertThat(answer.statusCode()).isEqualTo(200);
      assertThat(schemas.faults("Toets", answer.asString())).isEmpty();
    }
  }

  @Test
  void answerToADocument_isAsDescribed() throws IOException {
    byte[] file =
        WordFile.ofParagraphs("1. De gemeente bouwt in 2027 tien woningen in de wijk Noord.");
    Response answer = given().multiPart("bestand", "a.docx", file).post("/v1/toetsen");

    assertThat(schemas.faults("Toets", answer.asString())).isEmpty();
  }

  @Test
  void documentThatWasRead_andItsExample_areAsDescribed() throws IOException {
    JsonNode api = ApiDescriptionFile.served();
    byte[] file =
        WordFile.ofParagraphs("1. De gemeente bouwt in 2027 tien woningen in de wijk Noord.");
    Response answer = given().multiPart("bestand", "a.docx", file).post("/v1/documenten");
    JsonNode example = api.at("/components/examples/document/value");

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(schemas.faults("Document", answer.asString())).isEmpty();
    assertThat(example).isNotEmpty();
    assertThat(schemas.faults("Document", json.writeValueAsString(example))).isEmpty();
  }

  @Test
  void rules_areAsDescribed() throws IOException {
    assertThat(schemas.faults("Regels", get("/v1/regels").asString())).isEmpty();
  }

  @Test
  void problems_areAsDescribed() throws IOException {
    assertThat(schemas.faults("Probleem", Api.postJson("{\"x\":1}").asString())).isEmpty();
    assertThat(schemas.faults("Probleem", get("/v1/bestaat-niet").asString())).isEmpty();
  }

  @Test
  void schemasBite() throws IOException {
    assertThat(schemas.faults("Toetsverzoek", "{\"onbekend\":1}")).isNotEmpty();
    assertThat(schemas.faults("Toets", "{}")).isNotEmpty();
    assertThat(schemas.faults("Document", "{}")).isNotEmpty();
    assertThat(schemas.faults("Probleem", "{\"status\":\"400\"}")).isNotEmpty();
  }
}
