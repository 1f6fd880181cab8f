package nl.afsprakenwijzer.service.audit;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import nl.afsprakenwijzer.service.platform.PageRequest;
import nl.afsprakenwijzer.service.platform.Write;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

/** {@code /v1/auditregels}: what happened. It can be read and checked, never changed. */
@Path("/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Audit")
class AuditResource {
  private final AuditRows rows;

  AuditResource(AuditRows rows) {
    this.rows = rows;
  }

  @GET
  @Path("/auditregels")
  @Operation(
      operationId = "auditregels",
      summary = "Wat er gebeurd is",
      description =
          "Geeft wat uw organisatie deed, wat er met haar gegevens gebeurde, en wat er gebeurde aan"
              + " de tafels waar zij zit. Namen staan er niet in: een gebruiker is een kenmerk.")
  @APIResponse(responseCode = "200", description = "Een deel van het logboek.")
  public AuditRowsView auditregels(
      @BeanParam PageRequest pagina,
      @Parameter(description = "Alleen deze gebeurtenis.", example = "organisatie.gewijzigd")
          @QueryParam("gebeurtenis")
          String gebeurtenis,
      @Parameter(description = "Alleen regels over het ding met dit kenmerk.")
          @QueryParam("onderwerp")
          UUID onderwerp,
      UriInfo uri) {
    return rows.list(pagina, gebeurtenis, onderwerp)
        .view(AuditRowView::of, AuditRowsView::new, uri);
  }

  @POST
  @Write
  @ResponseStatus(201)
  @Path("/auditcontroles")
  @Operation(
      operationId = "controleerAudit",
      summary = "Reken het logboek na",
      description =
          "Volgt de hele keten en alle zegels, en zegt of er iets veranderd, verdwenen of"
              + " toegevoegd is.")
  @APIResponse(responseCode = "201", description = "De uitkomst.")
  public VerificationView controleer() {
    return rows.verify();
  }
}
