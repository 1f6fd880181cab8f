package nl.afsprakenwijzer.service.signing;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import nl.afsprakenwijzer.service.platform.PageRequest;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** {@code /v1/publicaties}: signed agreements, for everybody. */
@Path("/v1/publicaties")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Publicaties")
class PublicationsResource {
  private final Publications publications;

  PublicationsResource(Publications publications) {
    this.publications = publications;
  }

  @GET
  @Operation(
      operationId = "publicaties",
      summary = "Ondertekende prestatieafspraken",
      description =
          "Geeft van alle ondertekende prestatieafspraken de nieuwste tekst. Zonder inloggen.")
  @APIResponse(responseCode = "200", description = "Een deel van de lijst.")
  public PublicationView.Part publicaties(
      @BeanParam PageRequest pagina,
      @Parameter(description = "Alleen die van deze gemeente.") @QueryParam("gemeente")
          String gemeente,
      UriInfo uri) {
    return publications
        .list(pagina, gemeente)
        .view(PublicationView::inList, PublicationView.Part::new, uri);
  }

  @GET
  @Path("/{id}")
  @Operation(
      operationId = "publicatie",
      summary = "Eén ondertekende tekst",
      description = "Geeft de tekst met haar vingerafdruk en de partijen die tekenden.")
  @APIResponse(responseCode = "200", description = "De publicatie.")
  public PublicationView publicatie(
      @Parameter(description = "Het kenmerk van de publicatie.") @PathParam("id") UUID id) {
    return publications.get(id);
  }
}
