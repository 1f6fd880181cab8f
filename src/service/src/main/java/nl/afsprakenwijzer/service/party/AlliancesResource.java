package nl.afsprakenwijzer.service.party;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import nl.afsprakenwijzer.service.platform.MergePatch;
import nl.afsprakenwijzer.service.platform.PageRequest;
import nl.afsprakenwijzer.service.platform.Write;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

/** {@code /v1/samenwerkingsverbanden}: organisations that work together. */
@Path("/v1/samenwerkingsverbanden")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Organisaties")
class AlliancesResource {
  private static final String ID = "Het kenmerk van het samenwerkingsverband.";

  private final Alliances alliances;

  AlliancesResource(Alliances alliances) {
    this.alliances = alliances;
  }

  @GET
  @Operation(
      operationId = "samenwerkingsverbanden",
      summary = "De samenwerkingsverbanden van uw organisatie",
      description = "Geeft de verbanden waaraan uw organisatie meedoet.")
  @APIResponse(responseCode = "200", description = "Een deel van de lijst.")
  public AlliancesView samenwerkingsverbanden(@BeanParam PageRequest pagina, UriInfo uri) {
    return alliances.list(pagina).view(AllianceView::of, AlliancesView::new, uri);
  }

  @GET
  @Path("/{id}")
  @Operation(
      operationId = "samenwerkingsverband",
      summary = "Eén samenwerkingsverband",
      description = "Geeft de naam, de trekker en de deelnemers.")
  @APIResponse(responseCode = "200", description = "Het samenwerkingsverband.")
  public AllianceView samenwerkingsverband(@Parameter(description = ID) @PathParam("id") UUID id) {
    return AllianceView.of(alliances.get(id));
  }

  @POST
  @Write
  @ResponseStatus(201)
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "voegSamenwerkingsverbandToe",
      summary = "Begin een samenwerkingsverband",
      description = "Uw eigen organisatie wordt de trekker.")
  @APIResponse(responseCode = "201", description = "Het nieuwe samenwerkingsverband.")
  public AllianceView voegToe(
      @NotNull(message = "Het verzoek is leeg.") @Valid AllianceInput verband) {
    return AllianceView.of(alliances.add(verband));
  }

  @PATCH
  @Path("/{id}")
  @Write
  @Consumes(MergePatch.MEDIA_TYPE)
  @Operation(
      operationId = "wijzigSamenwerkingsverband",
      summary = "Wijzig een samenwerkingsverband",
      description = "Alleen de trekker kan dit. Een lijst die u stuurt, vervangt de oude lijst.")
  @APIResponse(responseCode = "200", description = "Het samenwerkingsverband na de wijziging.")
  public AllianceView wijzig(
      @Parameter(description = ID) @PathParam("id") UUID id,
      @RequestBody(
              required = true,
              content = @Content(schema = @Schema(implementation = AllianceInput.class)))
          @NotNull(message = "Het verzoek is leeg.")
          MergePatch wijziging) {
    return AllianceView.of(alliances.change(id, wijziging));
  }
}
