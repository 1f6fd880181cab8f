package nl.afsprakenwijzer.service.signing;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import nl.afsprakenwijzer.service.platform.Write;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Fixed texts and signatures. */
@Path("/v1/prestatieafspraken/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Ondertekening")
class SigningResource {
  private static final String ID = "Het kenmerk van de prestatieafspraken.";

  private final Signing signing;
  private final Settlements settlements;

  SigningResource(Signing signing, Settlements settlements) {
    this.signing = signing;
    this.settlements = settlements;
  }

  @GET
  @Path("/vaststellingen")
  @Operation(
      operationId = "vaststellingen",
      summary = "De vastgestelde teksten",
      description = "Geeft de laatste honderd vastgestelde teksten, de nieuwste eerst.")
  @APIResponse(responseCode = "200", description = "De vaststellingen.")
  public SettlementsView vaststellingen(@Parameter(description = ID) @PathParam("id") UUID id) {
    return new SettlementsView(settlements.list(id));
  }

  @GET
  @Path("/vaststellingen/{vaststelling}")
  @Operation(
      operationId = "vaststelling",
      summary = "Eén vastgestelde tekst met het bewijs",
      description =
          "Geeft de tekst, haar vingerafdruk, en wie er met welk mandaat en wanneer voor tekende.")
  @APIResponse(responseCode = "200", description = "De vaststelling.")
  public SettlementView vaststelling(
      @Parameter(description = ID) @PathParam("id") UUID id,
      @Parameter(description = "Het kenmerk van de vaststelling.") @PathParam("vaststelling")
          UUID vaststelling) {
    return settlements.get(id, vaststelling);
  }

  @POST
  @Path("/ondertekeningen")
  @Write
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "onderteken",
      summary = "Onderteken",
      description =
          "Tekent voor uw organisatie de tekst met deze vingerafdruk. Log daarvoor in, hoogstens"
              + " vijf minuten van tevoren. De laatste handtekening maakt de afspraken ondertekend"
              + " en openbaar.")
  @APIResponse(responseCode = "200", description = "De vaststelling met uw handtekening.")
  public SettlementView onderteken(
      @Parameter(description = ID) @PathParam("id") UUID id,
      @NotNull(message = "Het verzoek is leeg.") @Valid SignatureInput ondertekening) {
    return signing.sign(id, ondertekening);
  }

  /** All of one agreement. */
  @Schema(name = "Vaststellingen", description = "De vastgestelde teksten, de nieuwste eerst.")
  record SettlementsView(
      @Schema(description = "De vaststellingen.") List<SettlementView> vaststellingen) {}
}
