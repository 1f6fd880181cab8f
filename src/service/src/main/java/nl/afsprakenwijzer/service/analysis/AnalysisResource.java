package nl.afsprakenwijzer.service.analysis;

import io.smallrye.common.annotation.NonBlocking;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import nl.afsprakenwijzer.documents.UnreadableDocument;
import nl.afsprakenwijzer.service.platform.Problem;
import nl.afsprakenwijzer.service.platform.Refused;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** {@code POST /v1/toetsen}: text or a document goes in, the judgement comes out. */
@Path("/v1/toetsen")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Toetsen")
class AnalysisResource {
  static final String DOCX =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
  private static final String ABOUT =
      "Leest elke afspraak en zegt letter voor letter of zij SMART is, en waarom. Er wordt niets"
          + " bewaard. De plaatsen begin en eind tellen in UTF-16 vanaf 0 in de tekst zoals die"
          + " binnenkwam; eind hoort er niet meer bij. Hoogstens 2.000 afspraken van 20.000 tekens"
          + " in 2 MiB JSON, of een bestand van 10 MiB.";
  private static final String FILE_FIELD = "bestand";

  private final Analysis analysis;

  AnalysisResource(Analysis analysis) {
    this.analysis = analysis;
  }

  /** Answers a short request on the thread that received it, and a long one on a worker. */
  @POST
  @NonBlocking
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "toets",
      summary = "Toets een tekst, een lijst afspraken of een Word-bestand",
      description = ABOUT)
  @APIResponse(responseCode = "200", description = "De uitslag van de toets.")
  public Uni<AnalysisView> toetsTekst(
      @RequestBody(
              required = true,
              content =
                  @Content(
                      examples = {
                        @ExampleObject(name = "eenTekst", ref = "eenTekst"),
                        @ExampleObject(name = "afspraken", ref = "afspraken")
                      }))
          @NotNull(message = "Het verzoek is leeg. Stuur een tekst of afspraken mee.")
          @Valid
          CheckRequest verzoek) {
    Uni<AnalysisView> view =
        Uni.createFrom().item(() -> analysis.of(verzoek.clauses(), verzoek.agreement()));
    return verzoek.takesLittleTime()
        ? view
        : view.runSubscriptionOn(Infrastructure.getDefaultWorkerPool());
  }

  @POST
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  @Operation(
      operationId = "toets",
      summary = "Toets een tekst, een lijst afspraken of een Word-bestand",
      description = ABOUT)
  @APIResponse(responseCode = "200", description = "De uitslag van de toets.")
  public AnalysisView toetsFormulier(@RestForm(FILE_FIELD) FileUpload bestand) {
    if (bestand == null) {
      String detail = "Er zit geen bestand bij. Stuur een Word-bestand mee in het veld 'bestand'.";
      throw new Refused(400, detail, List.of(new Problem.Fault(FILE_FIELD, "", detail)));
    }
    return document(bestand.fileName(), content(bestand), FILE_FIELD);
  }

  @POST
  @Consumes(DOCX)
  @Operation(
      operationId = "toets",
      summary = "Toets een tekst, een lijst afspraken of een Word-bestand",
      description = ABOUT)
  @APIResponse(responseCode = "200", description = "De uitslag van de toets.")
  public AnalysisView toetsBestand(byte[] bestand) {
    return document("verzoek.docx", bestand, "");
  }

  private static byte[] content(FileUpload file) {
    try {
      return Files.readAllBytes(file.uploadedFile());
    } catch (IOException lost) {
      throw new UncheckedIOException(lost);
    }
  }

  private AnalysisView document(String name, byte[] content, String field) {
    try {
      return analysis.of(name, content);
    } catch (UnreadableDocument unreadable) {
      String detail = unreadable.getMessage();
      throw new Refused(400, detail, List.of(new Problem.Fault(field, unreadable.place(), detail)));
    }
  }
}
