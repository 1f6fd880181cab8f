package nl.afsprakenwijzer.service.guide;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import nl.afsprakenwijzer.checker.SmartChecker;
import nl.afsprakenwijzer.checker.reading.PartyKind;
import nl.afsprakenwijzer.checker.template.Theme;
import nl.afsprakenwijzer.documents.DutchNames;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** {@code /v1/sjablonen}: clauses with gaps, to start from. */
@Path("/v1/sjablonen")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Sjablonen")
class TemplatesResource {
  private final SmartChecker checker;

  TemplatesResource(SmartChecker checker) {
    this.checker = checker;
  }

  @GET
  @Operation(
      operationId = "sjablonen",
      summary = "Alle sjablonen",
      description =
          "Geeft voorbeeldafspraken met open plekken, per thema en per soort partij. U kunt"
              + " filteren.")
  @APIResponse(responseCode = "200", description = "De sjablonen die bij het filter passen.")
  public TemplatesView sjablonen(
      @Parameter(description = "Alleen sjablonen bij dit thema.") @QueryParam("thema") String thema,
      @Parameter(description = "Alleen sjablonen voor deze soort partij.") @QueryParam("partij")
          String partij) {
    new Filters()
        .oneOf("thema", thema, Theme.values(), DutchNames::of)
        .oneOf("partij", partij, PartyKind.values(), DutchNames::of)
        .refuseUnknown();
    return new TemplatesView(
        checker.catalogueVersion(),
        checker.templates().stream()
            .map(TemplateView::of)
            .filter(template -> thema == null || thema.equals(template.thema()))
            .filter(template -> partij == null || partij.equals(template.partij()))
            .toList());
  }
}
