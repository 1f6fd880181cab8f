package nl.afsprakenwijzer.service.subscription;

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
import java.util.UUID;
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

/** {@code /v1/abonnementen}: who is told what happens. */
@Path("/v1/abonnementen")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Abonnementen")
class SubscriptionsResource {
  private static final String ID = "Het kenmerk van het abonnement.";

  private final Subscriptions subscriptions;

  SubscriptionsResource(Subscriptions subscriptions) {
    this.subscriptions = subscriptions;
  }

  @GET
  @Operation(
      operationId = "abonnementen",
      summary = "De abonnementen van uw organisatie",
      description = "Geeft naar welke adressen we sturen wat er gebeurt.")
  @APIResponse(responseCode = "200", description = "Een deel van de lijst.")
  public SubscriptionsView abonnementen(@BeanParam PageRequest pagina, UriInfo uri) {
    return subscriptions.list(pagina).view(subscriptions::view, SubscriptionsView::new, uri);
  }

  @GET
  @Path("/{id}")
  @Operation(
      operationId = "abonnement",
      summary = "Eén abonnement",
      description = "Geeft het adres, hoe ver we zijn en de sleutel van de handtekening.")
  @APIResponse(responseCode = "200", description = "Het abonnement.")
  public SubscriptionView abonnement(@Parameter(description = ID) @PathParam("id") UUID id) {
    return subscriptions.view(subscriptions.get(id));
  }

  @POST
  @Write
  @ResponseStatus(201)
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "voegAbonnementToe",
      summary = "Neem een abonnement",
      description =
          "We sturen vanaf nu elke gebeurtenis die u in het logboek mag zien naar dit adres, als"
              + " CloudEvent volgens het NL GOV-profiel. Lukt het niet, dan proberen we het later"
              + " opnieuw; een bericht kan twee keer komen.")
  @APIResponse(responseCode = "201", description = "Het nieuwe abonnement.")
  public SubscriptionView voegToe(
      @NotNull(message = "Het verzoek is leeg.") @Valid SubscriptionInput abonnement) {
    return subscriptions.view(subscriptions.add(abonnement));
  }

  @PATCH
  @Path("/{id}")
  @Write
  @Consumes(MergePatch.MEDIA_TYPE)
  @Operation(
      operationId = "wijzigAbonnement",
      summary = "Wijzig een abonnement, of krijg berichten nog eens",
      description = "Zet geleverdTot terug en u krijgt alles vanaf daar nog eens.")
  @APIResponse(responseCode = "200", description = "Het abonnement na de wijziging.")
  public SubscriptionView wijzig(
      @Parameter(description = ID) @PathParam("id") UUID id,
      @RequestBody(
              required = true,
              content = @Content(schema = @Schema(implementation = SubscriptionInput.class)))
          @NotNull(message = "Het verzoek is leeg.")
          MergePatch wijziging) {
    return subscriptions.view(subscriptions.change(id, wijziging));
  }

  @DELETE
  @Path("/{id}")
  @Write
  @Operation(
      operationId = "verwijderAbonnement",
      summary = "Zeg een abonnement op",
      description = "We sturen niets meer naar dit adres.")
  @APIResponse(responseCode = "204", description = "Het abonnement is weg.")
  public void verwijder(@Parameter(description = ID) @PathParam("id") UUID id) {
    subscriptions.remove(id);
  }
}
