package nl.afsprakenwijzer.service.platform;

import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/** Describes the headers of the operations that change something, and what they answer to them. */
record WriteDescription(PathItem.HttpMethod method) {
  private static final String LOGIN = "beginSessie";
  private static final String CHECK = "toets";
  private static final String READ = "leesDocument";

  void addTo(Operation operation, Components components) {
    switch (method) {
      case PATCH -> {
        addVersion(operation);
        allowParts(operation, components);
      }
      case PUT, DELETE -> addVersion(operation);
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

  /** A merge patch has the fields that change; null takes a value away. */
  private static void allowParts(Operation operation, Components components) {
    MediaType body = operation.getRequestBody().getContent().getMediaType(MergePatch.MEDIA_TYPE);
    String reference = body.getSchema().getRef();
    String whole = reference.substring(reference.lastIndexOf('/') + 1);
    String part = whole.replaceFirst("Invoer$", "Wijziging");
    Schema from = components.getSchemas().get(whole);
    Schema schema =
        OASFactory.createSchema()
            .addType(Schema.SchemaType.OBJECT)
            .description("Alleen de velden die veranderen; null haalt een waarde weg.")
            .additionalPropertiesSchema(from.getAdditionalPropertiesSchema());
    List<String> kept = from.getRequired() == null ? List.of() : from.getRequired();
    from.getProperties()
        .forEach(
            (name, field) ->
                schema.addProperty(name, kept.contains(name) ? field : orNothing(field)));
    components.addSchema(part, schema);
    body.getSchema().setRef("#/components/schemas/" + part);
  }

  private static Schema orNothing(Schema field) {
    return OASFactory.createSchema()
        .description(field.getDescription())
        .addAnyOf(field)
        .addAnyOf(OASFactory.createSchema().addType(Schema.SchemaType.NULL));
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
