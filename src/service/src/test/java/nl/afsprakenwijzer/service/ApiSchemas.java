package nl.afsprakenwijzer.service;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** The operations of a description of an API, and what does not fit their schemas. */
final class ApiSchemas {
  private final ObjectMapper json = new ObjectMapper();
  private final JsonNode api;
  private final Map<String, String> addresses = new LinkedHashMap<>();
  private final Map<String, JsonNode> operations = new LinkedHashMap<>();

  ApiSchemas(JsonNode api) {
    this.api = api;
    api.get("paths").properties().forEach(path -> addAll(path.getKey(), path.getValue()));
  }

  private void addAll(String path, JsonNode methods) {
    methods
        .properties()
        .forEach(
            method -> {
              String id = method.getValue().get("operationId").asText();
              addresses.put(id, method.getKey() + " " + path);
              operations.put(id, method.getValue());
            });
  }

  /** The ids of all operations. */
  Set<String> operations() {
    return operations.keySet();
  }

  JsonNode operation(String id) {
    return operations.get(id);
  }

  /** The method and the path, as in {@code get /regels/{id}}. */
  String addressOf(String operation) {
    return addresses.get(operation);
  }

  /** What is described of the JSON that comes back when all goes well; missing when none does. */
  JsonNode answerOf(String operation) {
    return operations.get(operation).get("responses").properties().stream()
        .filter(response -> response.getKey().startsWith("2"))
        .map(response -> response.getValue().at("/content/application~1json"))
        .findFirst()
        .orElse(MissingNode.getInstance());
  }

  Set<ValidationMessage> faults(String schema, String instance) throws IOException {
    return faults(reference("#/components/schemas/" + schema), instance);
  }

  /** What of the instance does not fit the content of a request or an answer. */
  Set<ValidationMessage> faults(JsonNode content, String instance) throws IOException {
    ObjectNode root = json.createObjectNode();
    root.put("$schema", "https://json-schema.org/draft/2020-12/schema");
    root.setAll((ObjectNode) content.get("schema").deepCopy());
    root.set("components", api.get("components"));
    return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
        .getSchema(root)
        .validate(json.readTree(instance));
  }

  private JsonNode reference(String to) {
    ObjectNode content = json.createObjectNode();
    content.putObject("schema").put("$ref", to);
    return content;
  }
}
