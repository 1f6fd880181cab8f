package nl.afsprakenwijzer.service.agreement;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
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

/** {@code /v1/prestatieafspraken/{id}/hoofdstukken}: the chapters by theme. */
@Path("/v1/prestatieafspraken/{id}/hoofdstukken")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Prestatieafspraken")
class ChaptersResource {
  private static final String ID = "Het kenmerk van de prestatieafspraken.";
  private static final String CHAPTER = "Het kenmerk van het hoofdstuk.";

  private final Chapters chapters;

  ChaptersResource(Chapters chapters) {
    this.chapters = chapters;
  }

  @GET
  @Operation(
      operationId = "hoofdstukken",
      summary = "De hoofdstukken",
      description = "Geeft alle hoofdstukken op volgorde; het zijn er hoogstens 200.")
  @APIResponse(responseCode = "200", description = "De hoofdstukken.")
  public ChaptersView hoofdstukken(@Parameter(description = ID) @PathParam("id") UUID id) {
    return new ChaptersView(chapters.list(id).stream().map(ChapterView::of).toList());
  }

  @POST
  @Write
  @ResponseStatus(201)
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "voegHoofdstukToe",
      summary = "Voeg een hoofdstuk toe",
      description = "Voegt een thema of een deel van een thema toe.")
  @APIResponse(responseCode = "201", description = "Het nieuwe hoofdstuk.")
  public ChapterView voegToe(
      @Parameter(description = ID) @PathParam("id") UUID id,
      @NotNull(message = "Het verzoek is leeg.") @Valid ChapterInput hoofdstuk) {
    return ChapterView.of(chapters.add(id, hoofdstuk));
  }

  @PATCH
  @Path("/{hoofdstuk}")
  @Write
  @Consumes(MergePatch.MEDIA_TYPE)
  @Operation(
      operationId = "wijzigHoofdstuk",
      summary = "Wijzig een hoofdstuk",
      description = "Wijzigt de velden die u stuurt.")
  @APIResponse(responseCode = "200", description = "Het hoofdstuk na de wijziging.")
  public ChapterView wijzig(
      @Parameter(description = ID) @PathParam("id") UUID id,
      @Parameter(description = CHAPTER) @PathParam("hoofdstuk") UUID hoofdstuk,
      @RequestBody(
              required = true,
              content = @Content(schema = @Schema(implementation = ChapterInput.class)))
          @NotNull(message = "Het verzoek is leeg.")
          MergePatch wijziging) {
    return ChapterView.of(chapters.change(id, hoofdstuk, wijziging));
  }

  @DELETE
  @Path("/{hoofdstuk}")
  @Write
  @Operation(
      operationId = "verwijderHoofdstuk",
      summary = "Verwijder een hoofdstuk",
      description = "Verwijdert een hoofdstuk waar geen afspraken meer in staan.")
  @APIResponse(responseCode = "204", description = "Het hoofdstuk is weg.")
  public void verwijder(
      @Parameter(description = ID) @PathParam("id") UUID id,
      @Parameter(description = CHAPTER) @PathParam("hoofdstuk") UUID hoofdstuk) {
    chapters.remove(id, hoofdstuk);
  }

  /** All chapters. */
  @Schema(name = "Hoofdstukken", description = "De hoofdstukken op volgorde.")
  record ChaptersView(@Schema(description = "De hoofdstukken.") List<ChapterView> hoofdstukken) {}
}
