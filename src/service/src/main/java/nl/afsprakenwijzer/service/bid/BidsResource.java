package nl.afsprakenwijzer.service.bid;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
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

/** {@code /v1/prestatieafspraken/{id}/biedingen}: what corporations say they will do. */
@Path("/v1/prestatieafspraken/{id}/biedingen")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Biedingen")
class BidsResource {
  private static final String ID = "Het kenmerk van de prestatieafspraken.";
  private static final String BID = "Het kenmerk van het bod.";

  private final Bids bids;

  BidsResource(Bids bids) {
    this.bids = bids;
  }

  @GET
  @Operation(
      operationId = "biedingen",
      summary = "De biedingen",
      description = "Geeft de ingediende biedingen, en die van uw eigen corporatie.")
  @APIResponse(responseCode = "200", description = "De biedingen.")
  public BidView.All biedingen(@Parameter(description = ID) @PathParam("id") UUID id) {
    return new BidView.All(bids.list(id));
  }

  @GET
  @Path("/{bod}")
  @Operation(
      operationId = "bod",
      summary = "Eén bod",
      description = "Geeft het bod met zijn posten, en welke afspraken daarvan gemaakt zijn.")
  @APIResponse(responseCode = "200", description = "Het bod.")
  public BidView bod(
      @Parameter(description = ID) @PathParam("id") UUID id,
      @Parameter(description = BID) @PathParam("bod") UUID bod) {
    return bids.show(id, bod);
  }

  @POST
  @Write
  @ResponseStatus(201)
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "beginBod",
      summary = "Begin een bod",
      description = "Begint het bod van uw corporatie voor een jaar. Anderen zien het nog niet.")
  @APIResponse(responseCode = "201", description = "Het nieuwe bod.")
  public BidView begin(
      @Parameter(description = ID) @PathParam("id") UUID id,
      @NotNull(message = "Het verzoek is leeg.") @Valid BidInput bod) {
    return bids.add(id, bod);
  }

  @PATCH
  @Path("/{bod}")
  @Write
  @Consumes(MergePatch.MEDIA_TYPE)
  @Operation(
      operationId = "wijzigBod",
      summary = "Wijzig een bod of dien het in",
      description = "Wijzigt de velden die u stuurt. Met ingediend op true zien anderen het ook.")
  @APIResponse(responseCode = "200", description = "Het bod na de wijziging.")
  public BidView wijzig(
      @Parameter(description = ID) @PathParam("id") UUID id,
      @Parameter(description = BID) @PathParam("bod") UUID bod,
      @RequestBody(
              required = true,
              content = @Content(schema = @Schema(implementation = BidInput.class)))
          @NotNull(message = "Het verzoek is leeg.")
          MergePatch wijziging) {
    return bids.change(id, bod, wijziging);
  }
}
