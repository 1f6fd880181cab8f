package nl.afsprakenwijzer.service.platform;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;

/**
 * Adds the examples of {@code api-spec/voorbeelden} to an operation. They come from the requests of
 * the collection, which a test sends and writes down.
 */
final class ExampleDescription {
  private static final ObjectMapper JSON = new ObjectMapper();

  void addTo(Operation operation) {
    Map<?, ?> example = read(operation.getOperationId());
    if (operation.getRequestBody() != null) {
      add(operation.getRequestBody().getContent(), example.get("verzoek"));
    }
    operation
        .getResponses()
        .getAPIResponses()
        .forEach(
            (status, response) -> {
              if (status.startsWith("2")) {
                add(response.getContent(), example.get("antwoord"));
              }
            });
  }

  private static void add(Content content, Object example) {
    if (content == null || example == null) {
      return;
    }
    content
        .getMediaTypes()
        .forEach(
            (type, described) -> {
              if (type.endsWith("json") && described.getExamples() == null) {
                described.setExample(example);
              }
            });
  }

  /** Nothing for an operation that is too new to have an example; a test asks for it. */
  private static Map<?, ?> read(String operation) {
    String file = "voorbeelden/" + operation + ".json";
    try (InputStream in = ExampleDescription.class.getResourceAsStream(file)) {
      return in == null ? Map.of() : JSON.readValue(in, Map.class);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
