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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import nl.afsprakenwijzer.service.platform.DocumentInput;
import nl.afsprakenwijzer.service.platform.FileReply;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** {@code POST /v1/toetsen}: text or a document goes in, the judgement comes out. */
@Path("/v1/toetsen")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Toetsen")
class AnalysisResource {
  private static final String ABOUT =
      "Leest elke afspraak en zegt letter voor letter of zij SMART is, en waarom. Er wordt niets"
          + " bewaard. De plaatsen begin en eind tellen in UTF-16 vanaf 0 in de tekst zoals die"
          + " binnenkwam; eind hoort er niet meer bij. Hoogstens 2.000 afspraken van 20.000 tekens"
          + " in 2 MiB JSON, of een bestand van 10 MiB. Een antwoord houdt hoogstens 10.000"
          + " bevindingen; 'ingekort' zegt het als er meer zijn. Met de kop Accept kiest u een"
          + " ander antwoord: een rapport (application/pdf, text/html), de actielijst (xlsx,"
          + " text/csv) of de deadlines (text/calendar). Wie een Word-bestand stuurt, kan dat ook"
          + " terugkrijgen met een opmerking bij elke bevinding.";

  private final Analysis analysis;
  private final Reports reports;

  AnalysisResource(Analysis analysis, Reports reports) {
    this.analysis = analysis;
    this.reports = reports;
  }

  /**
   * Answers a short request on the thread that received it, and a long one on a worker. What is
   * said of the body stands on the method: the annotations of the parameter are read at each
   * request.
   */
  @POST
  @NonBlocking
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "toets",
      summary = "Toets een tekst, een lijst afspraken of een document",
      description = ABOUT)
  @APIResponseSchema(
      value = AnalysisView.class,
      responseCode = "200",
      responseDescription = "De uitslag van de toets.")
  @RequestBody(
      required = true,
      content =
          @Content(
              examples = {
                @ExampleObject(name = "eenTekst", ref = "eenTekst"),
                @ExampleObject(name = "afspraken", ref = "afspraken")
              }))
  public Uni<Judged> toetsTekst(
      @NotNull(message = "Het verzoek is leeg. Stuur een tekst of afspraken mee.") @Valid
          CheckRequest verzoek) {
    return verzoek.takesLittleTime()
        ? Uni.createFrom().item(check(verzoek))
        : Uni.createFrom()
            .item(() -> check(verzoek))
            .runSubscriptionOn(Infrastructure.getDefaultWorkerPool());
  }

  private Judged check(CheckRequest request) {
    return analysis.of(request.clauses(), request.agreement());
  }

  @POST
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  @Operation(
      operationId = "toets",
      summary = "Toets een tekst, een lijst afspraken of een document",
      description = ABOUT)
  @APIResponseSchema(
      value = AnalysisView.class,
      responseCode = "200",
      responseDescription = "De uitslag van de toets.")
  public Judged toetsFormulier(@RestForm(DocumentInput.FIELD) FileUpload bestand) {
    return analysis.of(DocumentInput.read(bestand));
  }

  @POST
  @Consumes({DocumentInput.DOCX, DocumentInput.ODT, DocumentInput.PDF})
  @Operation(
      operationId = "toets",
      summary = "Toets een tekst, een lijst afspraken of een document",
      description = ABOUT)
  @APIResponseSchema(
      value = AnalysisView.class,
      responseCode = "200",
      responseDescription = "De uitslag van de toets.")
  public Judged toetsBestand(byte[] bestand, @Context HttpHeaders headers) {
    return analysis.of(DocumentInput.read(headers.getMediaType().toString(), bestand));
  }

  @POST
  @Operation(hidden = true)
  @Consumes(MediaType.APPLICATION_JSON)
  @Produces({FileReply.PAPER, FileReply.PAGE, FileReply.SHEET, FileReply.CSV, FileReply.CALENDAR})
  public Response rapportVanTekst(
      @NotNull(message = "Het verzoek is leeg. Stuur een tekst of afspraken mee.") @Valid
          CheckRequest verzoek,
      @Context HttpHeaders headers) {
    return reports.of(verzoek.clauses(), verzoek.agreement(), headers);
  }

  @POST
  @Operation(hidden = true)
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  @Produces({
    FileReply.WORD,
    FileReply.PAPER,
    FileReply.PAGE,
    FileReply.SHEET,
    FileReply.CSV,
    FileReply.CALENDAR
  })
  public Response rapportVanFormulier(
      @RestForm(DocumentInput.FIELD) FileUpload bestand, @Context HttpHeaders headers)
      throws IOException {
    return reports.of(DocumentInput.read(bestand), bestand, headers);
  }

  @POST
  @Operation(hidden = true)
  @Consumes({DocumentInput.DOCX, DocumentInput.ODT, DocumentInput.PDF})
  @Produces({
    FileReply.WORD,
    FileReply.PAPER,
    FileReply.PAGE,
    FileReply.SHEET,
    FileReply.CSV,
    FileReply.CALENDAR
  })
  public Response rapportVanBestand(byte[] bestand, @Context HttpHeaders headers) {
    String type = headers.getMediaType().toString();
    return reports.of(DocumentInput.read(type, bestand), bestand, headers);
  }
}
