package nl.afsprakenwijzer.service.agreement;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import nl.afsprakenwijzer.service.platform.MergePatch;
import nl.afsprakenwijzer.service.platform.Write;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

/** {@code /v1/prestatieafspraken/{id}/partijen}: who sits at the table. */
@Path("/v1/prestatieafspraken/{id}/partijen")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Prestatieafspraken")
class ChairsResource {
  private static final String ID = "Het kenmerk van de prestatieafspraken.";
  private static final String CHAIR = "Het kenmerk van de stoel.";

  private final Chairs chairs;

  ChairsResource(Chairs chairs) {
    this.chairs = chairs;
  }

  @POST
  @Write
  @ResponseStatus(201)
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "voegPartijToe",
      summary = "Zet een stoel aan tafel",
      description = "Laat een organisatie aan tafel, of zet een lege stoel voor wie later komt.")
  @APIResponse(responseCode = "201", description = "De nieuwe stoel.")
  public AgreementPartyView voegToe(
      @Parameter(description = ID) @PathParam("id") UUID id,
      @NotNull(message = "Het verzoek is leeg.") @Valid AgreementPartyInput partij) {
    return AgreementPartyView.of(chairs.add(id, partij));
  }

  @PATCH
  @Path("/{stoel}")
  @Write
  @Consumes(MergePatch.MEDIA_TYPE)
  @Operation(
      operationId = "wijzigPartij",
      summary = "Wijzig een stoel",
      description = "Wijzigt uw eigen stoel, of laat een organisatie op een lege stoel zitten.")
  @APIResponse(responseCode = "200", description = "De stoel na de wijziging.")
  public AgreementPartyView wijzig(
      @Parameter(description = ID) @PathParam("id") UUID id,
      @Parameter(description = CHAIR) @PathParam("stoel") UUID stoel,
      @RequestBody(
              required = true,
              content = @Content(schema = @Schema(implementation = AgreementPartyInput.class)))
          @NotNull(message = "Het verzoek is leeg.")
          MergePatch wijziging) {
    return AgreementPartyView.of(chairs.change(id, stoel, wijziging));
  }

  @DELETE
  @Path("/{stoel}")
  @Write
  @Operation(
      operationId = "verwijderPartij",
      summary = "Haal een stoel weg",
      description = "Haalt uw eigen stoel of een lege stoel weg.")
  @APIResponse(responseCode = "204", description = "De stoel is weg.")
  public void verwijder(
      @Parameter(description = ID) @PathParam("id") UUID id,
      @Parameter(description = CHAIR) @PathParam("stoel") UUID stoel) {
    chairs.remove(id, stoel);
  }
}
