package nl.afsprakenwijzer.service.platform;

import java.util.Set;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/** Describes the headers of the operations that change something, and what they answer to them. */
record WriteDescription(PathItem.HttpMethod method) {
  private static final String LOGIN = "beginSessie";
  private static final String CHECK = "toets";
  private static final String READ = "leesDocument";

  void addTo(Operation operation) {
    switch (method) {
      case PUT, PATCH, DELETE -> addVersion(operation);
      case POST -> addKey(operation);
      default -> {
        // Reading needs neither.
      }
    }
  }

  private static void addVersion(Operation operation) {
    operation.addParameter(
        header("If-Match", "De ETag van de versie die u wijzigt.", "\"3\"").required(true));
    operation
        .getResponses()
        .addAPIResponse(
            "412", ApiDescription.problem("Iemand anders was u voor; beide teksten staan erbij."))
        .addAPIResponse("428", ApiDescription.problem("U zei niet welke versie u wijzigt."));
  }

  private static void addKey(Operation operation) {
    if (Set.of(LOGIN, CHECK, READ).contains(operation.getOperationId())) {
      return;
    }
    operation.addParameter(
        header(
            "Idempotency-Key",
            "Een kenmerk van dit verzoek, zoals een uuid. Stuurt u het nog eens, dan krijgt u"
                + " hetzelfde antwoord en gebeurt het niet twee keer.",
            "6f1c1f9e-8f1b-4c58-9a2e-0c5b2f7d1e34"));
    operation
        .getResponses()
        .addAPIResponse("409", ApiDescription.problem("Dit past niet bij hoe het nu is."));
  }

  private static Parameter header(String name, String description, String example) {
    return OASFactory.createParameter()
        .name(name)
        .in(Parameter.In.HEADER)
        .description(description)
        .example(example)
        .schema(OASFactory.createSchema().addType(Schema.SchemaType.STRING));
  }
}
