package nl.afsprakenwijzer.service.negotiation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
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

/** What parties say about one clause. */
@Path("/v1/prestatieafspraken/{id}/afspraken/{afspraak}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Onderhandeling")
class NegotiationResource {
  private static final String ID = "Het kenmerk van de prestatieafspraken.";
  private static final String CLAUSE = "Het kenmerk van de afspraak.";

  private final Comments comments;
  private final Stances stances;

  NegotiationResource(Comments comments, Stances stances) {
    this.comments = comments;
    this.stances = stances;
  }

  @GET
  @Path("/reacties")
  @Operation(
      operationId = "reacties",
      summary = "De reacties en argumenten",
      description = "Geeft wat partijen over deze afspraak zeggen, de oudste reactie eerst.")
  @APIResponse(responseCode = "200", description = "De reacties en argumenten.")
  public CommentView.All reacties(
      @Parameter(description = ID) @PathParam("id") UUID id,
      @Parameter(description = CLAUSE) @PathParam("afspraak") UUID afspraak) {
    return new CommentView.All(comments.list(id, afspraak));
  }

  @POST
  @Path("/reacties")
  @Write
  @ResponseStatus(201)
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "reageer",
      summary = "Reageer op een afspraak",
      description = "Geeft een reactie, of een argument voor of tegen op een open punt.")
  @APIResponse(responseCode = "201", description = "De reactie.")
  public CommentView reageer(
      @Parameter(description = ID) @PathParam("id") UUID id,
      @Parameter(description = CLAUSE) @PathParam("afspraak") UUID afspraak,
      @NotNull(message = "Het verzoek is leeg.") @Valid CommentInput reactie) {
    return comments.make(id, afspraak, reactie);
  }

  @GET
  @Path("/standpunten")
  @Operation(
      operationId = "standpunten",
      summary = "De standpunten",
      description = "Geeft van elke partij aan tafel wat zij van deze afspraak vindt.")
  @APIResponse(responseCode = "200", description = "De standpunten.")
  public StanceView.All standpunten(
      @Parameter(description = ID) @PathParam("id") UUID id,
      @Parameter(description = CLAUSE) @PathParam("afspraak") UUID afspraak) {
    return new StanceView.All(stances.list(id, afspraak));
  }

  @PUT
  @Path("/standpunten/{stoel}")
  @Write
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "neemStandpunt",
      summary = "Neem een standpunt in",
      description =
          "Zegt wat uw organisatie van deze tekst vindt. Stuur de ETag van de afspraak mee: het"
              + " standpunt geldt voor die tekst, en vervalt als de tekst verandert.")
  @APIResponse(responseCode = "200", description = "Het standpunt.")
  public StanceView neemStandpunt(
      @Parameter(description = ID) @PathParam("id") UUID id,
      @Parameter(description = CLAUSE) @PathParam("afspraak") UUID afspraak,
      @Parameter(description = "Het kenmerk van uw eigen stoel.") @PathParam("stoel") UUID stoel,
      @NotNull(message = "Het verzoek is leeg.") @Valid StanceInput standpunt) {
    return stances.take(id, afspraak, stoel, standpunt);
  }
}
