package nl.afsprakenwijzer.service.party;

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
import java.util.UUID;
import nl.afsprakenwijzer.service.platform.Write;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** {@code /v1/gebruikers/{id}}: what we hold about a person. */
@Path("/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Gebruikers")
class PersonResource {
  private static final String ID = "Het kenmerk van de gebruiker.";

  private final PersonalData data;
  private final OwnPassword password;

  PersonResource(PersonalData data, OwnPassword password) {
    this.data = data;
    this.password = password;
  }

  @GET
  @Path("/gebruikers/{id}")
  @Operation(
      operationId = "persoonsgegevens",
      summary = "Alles wat er over een persoon bewaard is",
      description = "Voor inzage volgens de AVG: voor uzelf, of voor wie alleen bij u werkt.")
  @APIResponse(responseCode = "200", description = "De gegevens.")
  public PersonView persoonsgegevens(@Parameter(description = ID) @PathParam("id") UUID id) {
    return data.of(id);
  }

  @DELETE
  @Path("/gebruikers/{id}")
  @Write
  @Operation(
      operationId = "wisPersoonsgegevens",
      summary = "Wis de gegevens van een persoon",
      description =
          "Wist naam, e-mailadres en inloggegevens en trekt de toegang in. Wat iemand deed, blijft"
              + " in het logboek onder een kenmerk zonder naam.")
  @APIResponse(responseCode = "204", description = "De gegevens zijn gewist.")
  public void wis(@Parameter(description = ID) @PathParam("id") UUID id) {
    data.erase(id);
  }

  @POST
  @Path("/wachtwoorden")
  @Write
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = OwnPassword.OPERATION,
      summary = "Wijzig uw wachtwoord",
      description =
          "Alleen voor accounts van deze installatie. Na vijf keer een verkeerd wachtwoord wacht u een"
              + " kwartier.")
  @APIResponse(responseCode = "204", description = "Uw nieuwe wachtwoord geldt.")
  public void wijzigWachtwoord(
      @NotNull(message = "Het verzoek is leeg.") @Valid PasswordInput wachtwoord) {
    password.change(wachtwoord);
  }
}
