package nl.afsprakenwijzer.service.agreement;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import nl.afsprakenwijzer.service.platform.Write;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

/** What a clause was, and what people decided about its findings. */
@Path("/v1/prestatieafspraken/{id}/afspraken/{afspraak}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Afspraken")
class ClauseHistoryResource {
  private static final String ID = "Het kenmerk van de prestatieafspraken.";
  private static final String CLAUSE = "Het kenmerk van de afspraak.";

  private final History history;
  private final Decisions decisions;

  ClauseHistoryResource(History history, Decisions decisions) {
    this.history = history;
    this.decisions = decisions;
  }

  @GET
  @Path("/versies")
  @Operation(
      operationId = "versies",
      summary = "De versies van een afspraak",
      description = "Geeft de laatste duizend versies, de nieuwste eerst.")
  @APIResponse(responseCode = "200", description = "De versies.")
  public VersionsView versies(
      @Parameter(description = ID) @PathParam("id") UUID id,
      @Parameter(description = CLAUSE) @PathParam("afspraak") UUID afspraak) {
    return new VersionsView(
        history.versions(id, afspraak).stream().map(VersionsView.VersionView::of).toList());
  }

  @GET
  @Path("/verschil")
  @Operation(
      operationId = "verschil",
      summary = "Het verschil tussen twee versies",
      description = "Zegt welke woorden en velden er tussen twee versies veranderd zijn.")
  @APIResponse(responseCode = "200", description = "Het verschil.")
  public DifferenceView verschil(
      @Parameter(description = ID) @PathParam("id") UUID id,
      @Parameter(description = CLAUSE) @PathParam("afspraak") UUID afspraak,
      @Parameter(description = "De oude versie.", required = true)
          @QueryParam("van")
          @NotNull(message = "Zeg vanaf welke versie.")
          Long van,
      @Parameter(description = "De nieuwe versie.", required = true)
          @QueryParam("tot")
          @NotNull(message = "Zeg tot en met welke versie.")
          Long tot) {
    return history.difference(id, afspraak, van, tot);
  }

  @POST
  @Path("/besluiten")
  @Write
  @ResponseStatus(201)
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "neemBesluit",
      summary = "Besluit over een bevinding",
      description =
          "Wijst een bevinding af met een reden, of laat haar met opzet open tot een datum. Het"
              + " besluit blijft gelden zolang de regel iets vindt op dezelfde woorden.")
  @APIResponse(responseCode = "201", description = "Het besluit.")
  public DecisionView besluit(
      @Parameter(description = ID) @PathParam("id") UUID id,
      @Parameter(description = CLAUSE) @PathParam("afspraak") UUID afspraak,
      @NotNull(message = "Het verzoek is leeg.") @Valid DecisionInput besluit) {
    return decisions.take(id, afspraak, besluit);
  }

  @DELETE
  @Path("/besluiten/{besluit}")
  @Write
  @Operation(
      operationId = "herroepBesluit",
      summary = "Herroep een besluit",
      description = "De bevinding staat daarna weer open.")
  @APIResponse(responseCode = "204", description = "Het besluit is weg.")
  public void herroep(
      @Parameter(description = ID) @PathParam("id") UUID id,
      @Parameter(description = CLAUSE) @PathParam("afspraak") UUID afspraak,
      @Parameter(description = "Het kenmerk van het besluit.") @PathParam("besluit") UUID besluit) {
    decisions.revoke(id, afspraak, besluit);
  }
}
