package nl.afsprakenwijzer.service.agreement;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.afsprakenwijzer.service.platform.Link;
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

/** {@code /v1/prestatieafspraken/{id}/afspraken}: the clauses. */
@Path("/v1/prestatieafspraken/{id}/afspraken")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Afspraken")
class ClausesResource {
  private static final String ID = "Het kenmerk van de prestatieafspraken.";
  private static final String CLAUSE = "Het kenmerk van de afspraak.";

  private final Clauses clauses;
  private final ClauseList list;

  ClausesResource(Clauses clauses, ClauseList list) {
    this.clauses = clauses;
    this.list = list;
  }

  @GET
  @Operation(
      operationId = "afspraken",
      summary = "De afspraken",
      description =
          "Geeft de afspraken op nummer. U kunt zoeken in de tekst, filteren en sorteren op nummer"
              + " of gewijzigd.")
  @APIResponse(responseCode = "200", description = "Een deel van de lijst.")
  public ClausesView afspraken(
      @Parameter(description = ID) @PathParam("id") UUID id,
      @BeanParam PageRequest pagina,
      @BeanParam @Valid ClauseFilter filter,
      UriInfo uri) {
    return list.find(id, pagina, filter).view(AgreedClauseView::inList, ClausesView::new, uri);
  }

  @GET
  @Path("/{afspraak}")
  @Operation(
      operationId = "afspraak",
      summary = "Eén afspraak",
      description = "Geeft de tekst, de velden en de uitslag van de toets op deze tekst.")
  @APIResponse(responseCode = "200", description = "De afspraak.")
  public AgreedClauseView afspraak(
      @Parameter(description = ID) @PathParam("id") UUID id,
      @Parameter(description = CLAUSE) @PathParam("afspraak") UUID afspraak) {
    return clauses.show(id, afspraak);
  }

  @POST
  @Write
  @ResponseStatus(201)
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "voegAfspraakToe",
      summary = "Voeg een afspraak toe",
      description = "Voegt een afspraak toe, geeft haar een nummer en toetst de tekst.")
  @APIResponse(responseCode = "201", description = "De nieuwe afspraak met haar uitslag.")
  public AgreedClauseView voegToe(
      @Parameter(description = ID) @PathParam("id") UUID id,
      @NotNull(message = "Het verzoek is leeg.") @Valid ClauseInput afspraak) {
    return clauses.add(id, afspraak);
  }

  @PATCH
  @Path("/{afspraak}")
  @Write
  @Consumes(MergePatch.MEDIA_TYPE)
  @Operation(
      operationId = "wijzigAfspraak",
      summary = "Wijzig een afspraak",
      description =
          "Wijzigt de tekst, of de woorden van een veld in de tekst, of de velden ernaast, en"
              + " toetst opnieuw. Wat partijen van de vorige tekst vonden, vervalt voor deze"
              + " afspraak.")
  @APIResponse(responseCode = "200", description = "De afspraak met haar uitslag.")
  public AgreedClauseView wijzig(
      @Parameter(description = ID) @PathParam("id") UUID id,
      @Parameter(description = CLAUSE) @PathParam("afspraak") UUID afspraak,
      @RequestBody(
              required = true,
              content = @Content(schema = @Schema(implementation = ClauseInput.class)))
          @NotNull(message = "Het verzoek is leeg.")
          MergePatch wijziging) {
    return clauses.change(id, afspraak, wijziging);
  }

  @DELETE
  @Path("/{afspraak}")
  @Write
  @Operation(
      operationId = "vervalAfspraak",
      summary = "Laat een afspraak vervallen",
      description = "De afspraak houdt haar nummer en haar versies; geen andere krijgt dat nummer.")
  @APIResponse(responseCode = "204", description = "De afspraak is vervallen.")
  public void verval(
      @Parameter(description = ID) @PathParam("id") UUID id,
      @Parameter(description = CLAUSE) @PathParam("afspraak") UUID afspraak) {
    clauses.withdraw(id, afspraak);
  }

  /** A part of the list of clauses. */
  @Schema(name = "PrestatieafspraakLijst", description = "Een deel van de lijst met afspraken.")
  record ClausesView(
      @Schema(description = "De afspraken.") List<AgreedClauseView> afspraken,
      @Schema(description = "Dit deel van de lijst, en het volgende als dat er is.")
          Map<String, Link> _links)
      implements nl.afsprakenwijzer.service.platform.Linked {}
}
