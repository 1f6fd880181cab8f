package nl.afsprakenwijzer.service.guide;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import nl.afsprakenwijzer.checker.SmartChecker;
import nl.afsprakenwijzer.checker.rules.Criterion;
import nl.afsprakenwijzer.checker.rules.Severity;
import nl.afsprakenwijzer.documents.DutchNames;
import nl.afsprakenwijzer.service.platform.Refused;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** {@code /v1/regels}: what the check looks at, and why. */
@Path("/v1/regels")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Regels")
class RulesResource {
  private final SmartChecker checker;

  RulesResource(SmartChecker checker) {
    this.checker = checker;
  }

  @GET
  @Operation(
      operationId = "regels",
      summary = "Alle regels",
      description = "Geeft de regels in de volgorde van de catalogus. U kunt filteren.")
  @APIResponse(responseCode = "200", description = "De regels die bij het filter passen.")
  public RulesView regels(
      @Parameter(description = "Alleen regels die hierover gaan.") @QueryParam("criterium")
          String criterium,
      @Parameter(description = "Alleen regels die zo erg zijn.") @QueryParam("ernst")
          String ernst) {
    new Filters()
        .oneOf("criterium", criterium, Criterion.values(), DutchNames::of)
        .oneOf("ernst", ernst, Severity.values(), DutchNames::of)
        .refuseUnknown();
    return new RulesView(
        checker.catalogueVersion(),
        checker.rules().stream()
            .map(RuleView::of)
            .filter(rule -> criterium == null || criterium.equals(rule.criterium()))
            .filter(rule -> ernst == null || ernst.equals(rule.ernst()))
            .toList());
  }

  @GET
  @Path("/{id}")
  @Operation(
      operationId = "regel",
      summary = "Eén regel",
      description = "Geeft alles over een regel: uitleg, bronnen en voorbeelden.")
  @APIResponse(responseCode = "200", description = "De regel.")
  public RuleView regel(
      @Parameter(description = "Het kenmerk van de regel.", example = "T1") @PathParam("id")
          String id) {
    return checker
        .rule(id)
        .map(RuleView::of)
        .orElseThrow(
            () ->
                new Refused(
                    404,
                    "Deze regel bestaat niet. Kijk in /v1/regels welke regels er zijn.",
                    List.of()));
  }
}
