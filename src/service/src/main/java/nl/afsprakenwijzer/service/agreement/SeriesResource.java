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
import nl.afsprakenwijzer.service.platform.Write;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

/** {@code /v1/prestatieafspraken/{id}/reeksen}: many clauses in one request. */
@Path("/v1/prestatieafspraken/{id}/reeksen")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Afspraken")
class SeriesResource {
  private final ClauseSeries series;

  SeriesResource(ClauseSeries series) {
    this.series = series;
  }

  @POST
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
}
