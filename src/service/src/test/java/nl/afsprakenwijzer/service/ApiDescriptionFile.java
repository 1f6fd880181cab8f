package nl.afsprakenwijzer.service;

import static io.restassured.RestAssured.get;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/** The description of the API as it is served and as it lies in the repository. */
final class ApiDescriptionFile {
  static final Path FILE = Path.of("..", "..", "api-spec", "openapi.yaml");

  private ApiDescriptionFile() {}

  static String servedYaml() {
    return get("/v1/openapi.yaml").then().statusCode(200).extract().asString();
  }

  static JsonNode served() {
    try {
      return new ObjectMapper()
          .readTree(get("/v1/openapi.json").then().statusCode(200).extract().asString());
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  /** Follows a {@code $ref} within the description; anything else stays itself. */
  static JsonNode resolve(JsonNode api, JsonNode node) {
    return node.has("$ref") ? api.at(node.get("$ref").asText().substring(1)) : node;
  }
}
