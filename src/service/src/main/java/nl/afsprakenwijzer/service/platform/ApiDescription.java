package nl.afsprakenwijzer.service.platform;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.afsprakenwijzer.documents.writing.ReportFormat;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;
import org.jboss.jandex.IndexView;

/** Adds to the description of the API what holds for every operation and every schema. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class ApiDescription implements OASFilter {
  private static final String BASE = "/v1";

  /** What a client sends: there an unknown field is refused. All other schemas are answers. */
  private static final Set<String> INPUT =
      Set.of("Toetsverzoek", "Afspraak", "Actievelden", "Context");

  private static final String INPUT_ENDING = "Invoer";

  private static final String TOKEN = "token";

  private static final Set<String> GIVING_FILES = Set.of("toets", "geefDocument");

  private static final Set<String> OPEN = Set.of("Probleem", "Fout");

  private final Rights rights = new Rights();
  private final AnswerDescription answers;
  private final ExampleDescription examples = new ExampleDescription();

  public ApiDescription(IndexView index) {
    answers = new AnswerDescription(index);
  }

  @Override
  public void filterOpenAPI(OpenAPI api) {
    api.getInfo().setVersion(ResponseHeaders.API_VERSION);
    api.setSecurity(List.of());
    describeSchemas(api.getComponents().getSchemas());
    rename(api.getComponents(), "AfspraakUitslag", "profiel", "Uitkomsten");
    rename(api.getComponents(), "AfspraakUitslag", "toelichting", "Toelichtingen");
    rename(api.getComponents(), "Profiel", "letters", "Tellingen");
    Map<String, PathItem> paths = new LinkedHashMap<>();
    api.getPaths()
        .getPathItems()
        .forEach((path, item) -> paths.put(path.substring(BASE.length()), item));
    paths.forEach(
        (path, item) ->
            item.getOperations()
                .forEach(
                    (method, operation) -> {
                      new WriteDescription(method).addTo(operation, api.getComponents());
                      answers.addTo(operation);
                      examples.addTo(operation);
                      describeAccess(operation);
                      describeFiles(operation);
                      describe(path, operation);
                    }));
    api.getComponents()
        .addSecurityScheme(
            TOKEN,
            OASFactory.createSecurityScheme()
                .type(SecurityScheme.Type.HTTP)
                .scheme("bearer")
                .bearerFormat("JWT")
                .description("Het token uit /sessies, of van de inlogdienst van uw organisatie."));
    api.getPaths().setPathItems(paths);
  }

  private static void describeSchemas(Map<String, Schema> schemas) {
    schemas.forEach(
        (name, schema) -> {
          if (schema.getProperties() == null) {
            return;
          }
          FixedValues.of(name).forEach((field, values) -> fix(schema, field, values));
          if (INPUT.contains(name) || name.endsWith(INPUT_ENDING)) {
            schema.setAdditionalPropertiesSchema(OASFactory.createSchema().booleanSchema(false));
          } else if (!OPEN.contains(name)) {
            requireAll(schema);
          }
        });
  }

  private static void requireAll(Schema schema) {
    schema.setRequired(new ArrayList<>(schema.getProperties().keySet()));
    schema.getProperties().values().stream()
        .filter(field -> field.getAnyOf() != null)
        .forEach(either -> either.setType(null));
  }

  /** Gives the schema of a generic type a name that says what it holds. */
  private static void rename(Components components, String owner, String field, String name) {
    Schema use = components.getSchemas().get(owner).getProperties().get(field);
    String before = use.getRef().substring(use.getRef().lastIndexOf('/') + 1);
    Schema schema = components.getSchemas().get(before).description(use.getDescription());
    components.removeSchema(before);
    components.addSchema(name, schema);
    use.setRef(name);
  }

  private static void fix(Schema owner, String field, List<String> values) {
    Schema schema = owner.getProperties().get(field);
    List<Object> all = new ArrayList<>(values);
    if (schema.getType() != null && schema.getType().contains(Schema.SchemaType.NULL)) {
      all.add(null);
    }
    schema.setEnumeration(all);
  }

  private void describeAccess(Operation operation) {
    if (!rights.of(operation.getOperationId()).isPublic()) {
      operation.addSecurityRequirement(OASFactory.createSecurityRequirement().addScheme(TOKEN));
      operation.getResponses().addAPIResponse("401", problem("U bent niet ingelogd."));
      operation.getResponses().addAPIResponse("403", problem("Dat mag u niet."));
    }
  }

  private static void describe(String path, Operation operation) {
    if (operation.getParameters() != null) {
      operation.getParameters().forEach(ApiDescription::fixParameter);
    }
    APIResponses responses = operation.getResponses();
    responses.addAPIResponse("400", problem("Het verzoek klopt niet."));
    if (path.contains("{")) {
      responses.addAPIResponse("404", problem("Dit bestaat niet."));
    }
    if (operation.getRequestBody() != null) {
      MediaType form = operation.getRequestBody().getContent().getMediaType("multipart/form-data");
      if (form != null) {
        requireAll(form.getSchema());
      }
      responses.addAPIResponse("413", problem("Het verzoek is te groot."));
      responses.addAPIResponse("415", problem("Dit soort inhoud kunnen we niet lezen."));
    }
    responses.addAPIResponse("429", tooMany());
    responses.addAPIResponse("default", problem("Er ging iets anders mis."));
    responses
        .getAPIResponses()
        .values()
        .forEach(response -> response.addHeader("API-Version", version()));
  }

  /** The kinds of file in which an answer can come back. */
  private static void describeFiles(Operation operation) {
    if (!GIVING_FILES.contains(operation.getOperationId())) {
      return;
    }
    Content content = operation.getResponses().getAPIResponse("200").getContent();
    for (ReportFormat format : ReportFormat.values()) {
      Schema file = OASFactory.createSchema().addType(Schema.SchemaType.STRING).format("binary");
      content.addMediaType(format.mediaType(), OASFactory.createMediaType().schema(file));
    }
    operation
        .getResponses()
        .addAPIResponse("406", problem("Dit soort antwoord kunnen we niet geven."));
  }

  private static void fixParameter(Parameter parameter) {
    List<String> values = FixedValues.ofParameter(parameter.getName());
    if (values != null) {
      parameter.getSchema().setEnumeration(new ArrayList<>(values));
    }
  }

  static APIResponse problem(String description) {
    Content content =
        OASFactory.createContent()
            .addMediaType(
                Problem.MEDIA_TYPE,
                OASFactory.createMediaType()
                    .schema(OASFactory.createSchema().ref("#/components/schemas/Probleem")));
    return OASFactory.createAPIResponse().description(description).content(content);
  }

  private static APIResponse tooMany() {
    return problem("Er komen te veel verzoeken na elkaar.")
        .addHeader(
            "Retry-After",
            OASFactory.createHeader()
                .description("Na hoeveel seconden het weer kan.")
                .schema(OASFactory.createSchema().addType(Schema.SchemaType.INTEGER)));
  }

  private static Header version() {
    return OASFactory.createHeader()
        .description("De versie van de API.")
        .schema(OASFactory.createSchema().addType(Schema.SchemaType.STRING));
  }
}
