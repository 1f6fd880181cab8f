package nl.afsprakenwijzer.service.analysis;

import io.quarkus.resteasy.reactive.server.EndpointDisabled;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;

/**
 * Reads and validates the same request and answers with it, so that a load comparison shows what
 * the checking itself costs. Only there when the setting asks for it.
 */
@Path("/v1/echo")
@EndpointDisabled(
    name = "afsprakenwijzer.benchmark",
    stringValue = "false",
    disableIfMissing = true)
class EchoResource {
  @POST
  @Operation(hidden = true)
  public CheckRequest echo(@NotNull @Valid CheckRequest verzoek) {
    return verzoek;
  }
}
