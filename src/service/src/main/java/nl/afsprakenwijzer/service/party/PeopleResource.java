package nl.afsprakenwijzer.service.party;

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

/** {@code /v1/organisaties/{id}/gebruikers}: who works for an organisation, in which roles. */
@Path("/v1/organisaties/{id}/gebruikers")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Gebruikers")
class PeopleResource {
  private static final String ID = "Het kenmerk van de organisatie.";
  private static final String PERSON = "Het kenmerk van de gebruiker.";

  private final People people;

  PeopleResource(People people) {
    this.people = people;
  }

  @GET
  @Operation(
      operationId = "gebruikers",
      summary = "De gebruikers van een organisatie",
      description = "Geeft wie er voor de organisatie werkt. U kunt sorteren op naam.")
  @APIResponse(responseCode = "200", description = "Een deel van de lijst.")
  public MembersView gebruikers(
      @Parameter(description = ID) @PathParam("id") UUID id,
      @BeanParam PageRequest pagina,
      UriInfo uri) {
    return people.list(id, pagina).view(MemberView::of, MembersView::new, uri);
  }

  @GET
  @Path("/{gebruiker}")
  @Operation(
      operationId = "gebruiker",
      summary = "Eén gebruiker van een organisatie",
      description = "Geeft naam, rollen en mandaat.")
  @APIResponse(responseCode = "200", description = "De gebruiker.")
  public MemberView gebruiker(
      @Parameter(description = ID) @PathParam("id") UUID id,
      @Parameter(description = PERSON) @PathParam("gebruiker") UUID gebruiker) {
    return MemberView.of(people.get(id, gebruiker));
  }

  @POST
  @Write
  @ResponseStatus(201)
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "voegGebruikerToe",
      summary = "Voeg een gebruiker toe",
      description =
          "Geeft iemand toegang voor deze organisatie. Wie al een account heeft, nodigt u uit: noem"
              + " de naam zoals die bij dat account staat. De toegang begint als die persoon inlogt"
              + " met de uitnodiging (`POST /v1/sessies`).")
  @APIResponse(responseCode = "201", description = "De nieuwe gebruiker.")
  public MemberView voegToe(
      @Parameter(description = ID) @PathParam("id") UUID id,
      @NotNull(message = "Het verzoek is leeg.") @Valid MemberInput gebruiker) {
    return MemberView.of(people.add(id, gebruiker));
  }

  @PATCH
  @Path("/{gebruiker}")
  @Write
  @Consumes(MergePatch.MEDIA_TYPE)
  @Operation(
      operationId = "wijzigGebruiker",
      summary = "Wijzig rollen of mandaat",
      description = "Wijzigt de velden die u stuurt. Er blijft altijd een beheerder over.")
  @APIResponse(responseCode = "200", description = "De gebruiker na de wijziging.")
  public MemberView wijzig(
      @Parameter(description = ID) @PathParam("id") UUID id,
      @Parameter(description = PERSON) @PathParam("gebruiker") UUID gebruiker,
      @RequestBody(
              required = true,
              content = @Content(schema = @Schema(implementation = RolesInput.class)))
          @NotNull(message = "Het verzoek is leeg.")
          MergePatch wijziging) {
    return MemberView.of(people.change(id, gebruiker, wijziging));
  }

  @DELETE
  @Path("/{gebruiker}")
  @Write
  @Operation(
      operationId = "verwijderGebruiker",
      summary = "Haal een gebruiker weg bij de organisatie",
      description = "De toegang vervalt meteen. De gegevens van de persoon zelf blijven staan.")
  @APIResponse(responseCode = "204", description = "De gebruiker hoort er niet meer bij.")
  public void verwijder(
      @Parameter(description = ID) @PathParam("id") UUID id,
      @Parameter(description = PERSON) @PathParam("gebruiker") UUID gebruiker) {
    people.remove(id, gebruiker);
  }
}
