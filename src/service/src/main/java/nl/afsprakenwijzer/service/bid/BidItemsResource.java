package nl.afsprakenwijzer.service.bid;

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

/** {@code .../biedingen/{bod}/posten}: what is in a bid. */
@Path("/v1/prestatieafspraken/{id}/biedingen/{bod}/posten")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Biedingen")
class BidItemsResource {
  private static final String ID = "Het kenmerk van de prestatieafspraken.";
  private static final String BID = "Het kenmerk van het bod.";
  private static final String ITEM = "Het kenmerk van de post.";

  private final BidItems items;

  BidItemsResource(BidItems items) {
    this.items = items;
  }

  @POST
  @Write
  @ResponseStatus(201)
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "voegPostToe",
      summary = "Voeg een post toe",
      description = "Voegt iets toe aan uw eigen bod.")
  @APIResponse(responseCode = "201", description = "De nieuwe post.")
  public BidView.Item voegToe(
      @Parameter(description = ID) @PathParam("id") UUID id,
      @Parameter(description = BID) @PathParam("bod") UUID bod,
      @NotNull(message = "Het verzoek is leeg.") @Valid BidInput.Item post) {
    return items.add(id, bod, post);
  }

  @PATCH
  @Path("/{post}")
  @Write
  @Consumes(MergePatch.MEDIA_TYPE)
  @Operation(
      operationId = "wijzigPost",
      summary = "Wijzig een post",
      description = "Wijzigt een post van uw eigen bod die nog geen afspraak is.")
  @APIResponse(responseCode = "200", description = "De post na de wijziging.")
  public BidView.Item wijzig(
      @Parameter(description = ID) @PathParam("id") UUID id,
      @Parameter(description = BID) @PathParam("bod") UUID bod,
      @Parameter(description = ITEM) @PathParam("post") UUID post,
      @RequestBody(
              required = true,
              content = @Content(schema = @Schema(implementation = BidInput.Item.class)))
          @NotNull(message = "Het verzoek is leeg.")
          MergePatch wijziging) {
    return items.change(id, bod, post, wijziging);
  }

  @DELETE
  @Path("/{post}")
  @Write
  @Operation(
      operationId = "verwijderPost",
      summary = "Verwijder een post",
      description = "Haalt een post uit uw eigen bod die nog geen afspraak is.")
  @APIResponse(responseCode = "204", description = "De post is weg.")
  public void verwijder(
      @Parameter(description = ID) @PathParam("id") UUID id,
      @Parameter(description = BID) @PathParam("bod") UUID bod,
      @Parameter(description = ITEM) @PathParam("post") UUID post) {
    items.remove(id, bod, post);
  }

  @POST
  @Path("/{post}/afspraken")
  @Write
  @ResponseStatus(201)
  @Operation(
      operationId = "maakAfspraakVanPost",
      summary = "Maak van een post een afspraak",
      description =
          "Maakt een afspraak met de tekst van de post en de corporatie als trekker. De afspraak"
              + " onthoudt van welke post zij komt.")
  @APIResponse(responseCode = "201", description = "De post met haar afspraak.")
  public BidView.Item maakAfspraak(
      @Parameter(description = ID) @PathParam("id") UUID id,
      @Parameter(description = BID) @PathParam("bod") UUID bod,
      @Parameter(description = ITEM) @PathParam("post") UUID post) {
    return items.agree(id, bod, post);
  }
}
