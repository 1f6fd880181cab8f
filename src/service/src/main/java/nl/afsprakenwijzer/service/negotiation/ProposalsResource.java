package nl.afsprakenwijzer.service.negotiation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
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
import org.jboss.resteasy.reactive.ResponseStatus;

/** {@code .../voorstellen}: other texts for a clause. */
@Path("/v1/prestatieafspraken/{id}/afspraken/{afspraak}/voorstellen")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Onderhandeling")
class ProposalsResource {
  private static final String ID = "Het kenmerk van de prestatieafspraken.";
  private static final String CLAUSE = "Het kenmerk van de afspraak.";
  private static final String PROPOSAL = "Het kenmerk van het voorstel.";

  private final Proposals proposals;

  ProposalsResource(Proposals proposals) {
    this.proposals = proposals;
  }

  @GET
  @Operation(
      operationId = "voorstellen",
      summary = "De voorstellen",
      description = "Geeft de laatste 200 voorstellen van alle partijen, de nieuwste eerst.")
  @APIResponse(responseCode = "200", description = "De voorstellen.")
  public ProposalsView voorstellen(
      @Parameter(description = ID) @PathParam("id") UUID id,
      @Parameter(description = CLAUSE) @PathParam("afspraak") UUID afspraak) {
    return new ProposalsView(proposals.list(id, afspraak));
  }

  @GET
  @Path("/{voorstel}")
  @Operation(
      operationId = "voorstel",
      summary = "Eén voorstel",
      description =
          "Geeft de tekst zoals die zal luiden, het verschil met nu en de uitslag van de toets.")
  @APIResponse(responseCode = "200", description = "Het voorstel.")
  public ProposalView voorstel(
      @Parameter(description = ID) @PathParam("id") UUID id,
      @Parameter(description = CLAUSE) @PathParam("afspraak") UUID afspraak,
      @Parameter(description = PROPOSAL) @PathParam("voorstel") UUID voorstel) {
    return proposals.get(id, afspraak, voorstel);
  }

  @POST
  @Write
  @ResponseStatus(201)
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "doeVoorstel",
      summary = "Doe een voorstel",
      description = "Stelt een andere tekst voor. De afspraak zelf verandert nog niet.")
  @APIResponse(responseCode = "201", description = "Het voorstel.")
  public ProposalView doeVoorstel(
      @Parameter(description = ID) @PathParam("id") UUID id,
      @Parameter(description = CLAUSE) @PathParam("afspraak") UUID afspraak,
      @NotNull(message = "Het verzoek is leeg.") @Valid ProposalInput voorstel) {
    return proposals.make(id, afspraak, voorstel);
  }

  @DELETE
  @Path("/{voorstel}")
  @Write
  @Operation(
      operationId = "trekVoorstelIn",
      summary = "Trek uw voorstel in",
      description = "Het voorstel blijft te lezen, maar kan niet meer overgenomen worden.")
  @APIResponse(responseCode = "204", description = "Het voorstel is ingetrokken.")
  public void trekIn(
      @Parameter(description = ID) @PathParam("id") UUID id,
      @Parameter(description = CLAUSE) @PathParam("afspraak") UUID afspraak,
      @Parameter(description = PROPOSAL) @PathParam("voorstel") UUID voorstel) {
    proposals.withdraw(id, afspraak, voorstel);
  }

  @POST
  @Path("/{voorstel}/overnames")
  @Write
  @Operation(
      operationId = "neemVoorstelOver",
      summary = "Neem een voorstel over",
      description =
          "Maakt van het voorstel de tekst van de afspraak. De standpunten over de vorige tekst van"
              + " deze afspraak vervallen.")
  @APIResponse(responseCode = "200", description = "Het voorstel, nu overgenomen.")
  public ProposalView neemOver(
      @Parameter(description = ID) @PathParam("id") UUID id,
      @Parameter(description = CLAUSE) @PathParam("afspraak") UUID afspraak,
      @Parameter(description = PROPOSAL) @PathParam("voorstel") UUID voorstel) {
    return proposals.adopt(id, afspraak, voorstel);
  }

  /** All proposals. */
  @Schema(name = "Tekstvoorstellen", description = "De voorstellen, de nieuwste eerst.")
  record ProposalsView(@Schema(description = "De voorstellen.") List<ProposalView> voorstellen) {}
}
