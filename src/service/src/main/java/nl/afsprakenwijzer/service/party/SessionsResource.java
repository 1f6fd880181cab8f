package nl.afsprakenwijzer.service.party;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

/** {@code POST /v1/sessies}: logging in with an account of this installation. */
@Path("/v1/sessies")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Sessies")
class SessionsResource {
  private final Login login;

  SessionsResource(Login login) {
    this.login = login;
  }

  @POST
  @ResponseStatus(201)
  @Operation(
      operationId = "beginSessie",
      summary = "Log in",
      description =
          "Geeft een token dat een kwartier geldt. Alleen voor accounts van deze installatie; met"
              + " een eigen inlogdienst krijgt u het token daar. Nodigde een organisatie u uit, dan"
              + " stuurt u eenmalig ook de uitnodiging en een nieuw wachtwoord mee.")
  @APIResponse(responseCode = "201", description = "De sessie met het token.")
  public SessionView begin(
      @NotNull(message = "Het verzoek is leeg.") @Valid SessionInput gegevens) {
    return login.with(gegevens);
  }
}
