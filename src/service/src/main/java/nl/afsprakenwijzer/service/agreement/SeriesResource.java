package nl.afsprakenwijzer.service.agreement;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import nl.afsprakenwijzer.service.platform.DocumentInput;
import nl.afsprakenwijzer.service.platform.RequestDocument;
import nl.afsprakenwijzer.service.platform.Write;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

/** Many clauses in one request: as a list, or in a document. */
@Path("/v1/prestatieafspraken/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Afspraken")
class SeriesResource {
  private final ClauseSeries series;
  private final DocumentImport documents;

  SeriesResource(ClauseSeries series, DocumentImport documents) {
    this.series = series;
    this.documents = documents;
  }

  @POST
  @Path("/reeksen")
  @Write
  @ResponseStatus(207)
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "voegAfsprakenToe",
      summary = "Voeg meer afspraken tegelijk toe",
      description =
          "Voegt de regels toe die goed zijn, en zegt van elke andere regel wat er mis is.")
  @APIResponse(responseCode = "207", description = "Wat er met elke regel gebeurde.")
  public SeriesView voegToe(
      @Parameter(description = "Het kenmerk van de prestatieafspraken.") @PathParam("id") UUID id,
      @NotNull(message = "Het verzoek is leeg.") @Valid SeriesInput reeks) {
    return series.add(id, reeks.afspraken());
  }

  @POST
  @Path("/documenten")
  @Write
  @ResponseStatus(207)
  @Consumes({DocumentInput.DOCX, DocumentInput.ODT, DocumentInput.PDF})
  @Operation(
      operationId = "neemDocumentOver",
      summary = "Neem de afspraken uit een document over",
      description =
          "Leest een Word-bestand, een OpenDocument-bestand of een pdf met tekst, en voegt de"
              + " afspraken toe onder hoofdstukken met de koppen uit het document. Hoogstens 500"
              + " afspraken.")
  @APIResponse(responseCode = "207", description = "Wat er met elke afspraak gebeurde.")
  public SeriesView neemOver(
      @Parameter(description = "Het kenmerk van de prestatieafspraken.") @PathParam("id") UUID id,
      @RequestBody(
              required = true,
              content = {
                @Content(
                    mediaType = DocumentInput.DOCX,
                    schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(
                    mediaType = DocumentInput.ODT,
                    schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(
                    mediaType = DocumentInput.PDF,
                    schema = @Schema(type = SchemaType.STRING, format = "binary"))
              })
          RequestDocument bestand) {
    return documents.take(id, bestand);
  }
}
