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
import jakarta.ws.rs.QueryParam;
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

/** {@code /v1/organisaties}: who takes part. */
@Path("/v1/organisaties")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Organisaties")
class OrganisationsResource {
  private static final String ID = "Het kenmerk van de organisatie.";

  private final Organisations organisations;

  OrganisationsResource(Organisations organisations) {
    this.organisations = organisations;
  }

  @GET
  @Operation(
      operationId = "organisaties",
      summary = "De organisaties",
      description = "Geeft de organisaties die meedoen. U kunt filteren en sorteren op naam.")
  @APIResponse(responseCode = "200", description = "Een deel van de lijst.")
  public OrganisationsView organisaties(
      @BeanParam PageRequest pagina,
      @Parameter(description = "Alleen organisaties van deze soort.") @QueryParam("soort")
          String soort,
      UriInfo uri) {
    return organisations
        .list(pagina, soort)
        .view(OrganisationView::of, OrganisationsView::new, uri);
  }

  @GET
  @Path("/{id}")
  @Operation(
      operationId = "organisatie",
      summary = "Eén organisatie",
      description = "Geeft de gegevens van een organisatie.")
  @APIResponse(responseCode = "200", description = "De organisatie.")
  public OrganisationView organisatie(@Parameter(description = ID) @PathParam("id") UUID id) {
    return OrganisationView.of(organisations.get(id));
  }

  @POST
  @Write
  @ResponseStatus(201)
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "voegOrganisatieToe",
      summary = "Voeg een organisatie toe",
      description = "Voegt een organisatie toe die gaat meedoen.")
  @APIResponse(responseCode = "201", description = "De nieuwe organisatie.")
  public OrganisationView voegToe(
      @NotNull(message = "Het verzoek is leeg.") @Valid OrganisationInput organisatie) {
    return OrganisationView.of(organisations.add(organisatie));
  }

  @PATCH
  @Path("/{id}")
  @Write
  @Consumes(MergePatch.MEDIA_TYPE)
  @Operation(
      operationId = "wijzigOrganisatie",
      summary = "Wijzig een organisatie",
      description = "Wijzigt de velden die u stuurt; een veld met null wordt leeg.")
  @APIResponse(responseCode = "200", description = "De organisatie na de wijziging.")
  public OrganisationView wijzig(
      @Parameter(description = ID) @PathParam("id") UUID id,
      @RequestBody(
              required = true,
              content = @Content(schema = @Schema(implementation = OrganisationInput.class)))
          @NotNull(message = "Het verzoek is leeg.")
          MergePatch wijziging) {
    return OrganisationView.of(organisations.change(id, wijziging));
  }
}
