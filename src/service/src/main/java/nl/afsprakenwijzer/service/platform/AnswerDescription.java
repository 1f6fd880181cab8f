package nl.afsprakenwijzer.service.platform;

import java.util.HashMap;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationValue;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodInfo;

/** Describes an answer by the view that its method returns: what is in it, and what lies on it. */
final class AnswerDescription {
  private static final DotName OPERATION =
      DotName.createSimple(org.eclipse.microprofile.openapi.annotations.Operation.class);
  private static final DotName SCHEMA =
      DotName.createSimple(org.eclipse.microprofile.openapi.annotations.media.Schema.class);
  private static final DotName VERSIONED = DotName.createSimple(Versioned.class);
  private static final DotName LINKED = DotName.createSimple(Linked.class);

  private final Map<String, ClassInfo> views = new HashMap<>();

  AnswerDescription(IndexView index) {
    for (AnnotationInstance operation : index.getAnnotations(OPERATION)) {
      MethodInfo method = operation.target().asMethod();
      ClassInfo view = index.getClassByName(method.returnType().name());
      AnnotationValue id = operation.value("operationId");
      if (view != null && id != null) {
        views.put(id.asString(), view);
      }
    }
  }

  void addTo(Operation operation) {
    ClassInfo view = views.get(operation.getOperationId());
    if (view == null) {
      return;
    }
    operation
        .getResponses()
        .getAPIResponses()
        .forEach(
            (status, response) -> {
              if (status.startsWith("2")) {
                addContent(response, view);
                addHeaders(status, response, view);
              }
            });
  }

  /** The generator knows what a method returns, but leaves it out for any status but 200. */
  private static void addContent(APIResponse response, ClassInfo view) {
    AnnotationInstance named = view.declaredAnnotation(SCHEMA);
    if (response.getContent() != null || named == null) {
      return;
    }
    Schema schema =
        OASFactory.createSchema().ref("#/components/schemas/" + named.value("name").asString());
    response.setContent(
        OASFactory.createContent()
            .addMediaType("application/json", OASFactory.createMediaType().schema(schema)));
  }

  private static void addHeaders(String status, APIResponse response, ClassInfo view) {
    if (view.interfaceNames().contains(VERSIONED)) {
      response.addHeader("ETag", header("De versie; stuur haar mee in If-Match.", "\"3\""));
    }
    if (status.equals("201") && view.interfaceNames().contains(LINKED)) {
      response.addHeader("Location", header("Het adres van wat er nieuw is.", null));
    }
  }

  private static Header header(String description, String example) {
    return OASFactory.createHeader()
        .description(description)
        .example(example)
        .schema(OASFactory.createSchema().addType(Schema.SchemaType.STRING));
  }
}
