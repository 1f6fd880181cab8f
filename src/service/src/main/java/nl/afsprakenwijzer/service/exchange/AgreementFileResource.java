package nl.afsprakenwijzer.service.exchange;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.afsprakenwijzer.documents.UnreadableDocument;
import nl.afsprakenwijzer.documents.writing.ReportFormat;
import nl.afsprakenwijzer.service.platform.FileReply;
import nl.afsprakenwijzer.service.platform.Refused;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** {@code GET /v1/prestatieafspraken/{id}/documenten}: an agreement as a document. */
@Path("/v1/prestatieafspraken/{id}")
@Tag(name = "Documenten")
class AgreementFileResource {
  private final AgreementFiles files;

  AgreementFileResource(AgreementFiles files) {
    this.files = files;
  }

  @GET
  @Path("/documenten")
  @Produces({
    MediaType.APPLICATION_JSON,
    FileReply.WORD,
    FileReply.PAPER,
    FileReply.PAGE,
    FileReply.SHEET,
    FileReply.CSV,
    FileReply.CALENDAR
  })
  @Operation(
      operationId = "geefDocument",
      summary = "De afspraken als document",
      description =
          "Geeft de tekst zoals zij nu is, met partijen, looptijd, standpunten en"
              + " ondertekeningen. Met de kop Accept kiest u wat u krijgt: een Word-bestand, een"
              + " pdf (PDF/UA-1 en PDF/A-3a, hoogstens 100.000 tekens), een pagina (text/html), de"
              + " actielijst (xlsx, text/csv) of de deadlines (text/calendar). Zonder die kop"
              + " krijgt u dezelfde velden als van een document dat u laat lezen. Het Word-bestand"
              + " kunt u weer laten lezen: dat geeft dezelfde afspraken.")
  @APIResponse(
      responseCode = "200",
      description = "De afspraken.",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = DocumentView.class),
              examples = @ExampleObject(name = "document", ref = "document")))
  public Response geef(
      @Parameter(description = "Het kenmerk van de prestatieafspraken.") @PathParam("id") UUID id,
      @Context HttpHeaders headers) {
    Optional<ReportFormat> format = FileReply.wanted(headers);
    if (format.isEmpty()) {
      return Response.ok(files.view(id), MediaType.APPLICATION_JSON).build();
    }
    try {
      return files.reply(id, format.get());
    } catch (UnreadableDocument unfit) {
      throw Refused.file(unfit, List.of());
    }
  }
}
