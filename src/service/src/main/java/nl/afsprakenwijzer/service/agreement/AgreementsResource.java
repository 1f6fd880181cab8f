package nl.afsprakenwijzer.service.agreement;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import nl.afsprakenwijzer.service.platform.MergePatch;
import nl.afsprakenwijzer.service.platform.PageRequest;
import nl.afsprakenwijzer.service.platform.Slice;
import nl.afsprakenwijzer.service.platform.Write;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

/** {@code /v1/prestatieafspraken}: agreements of equal parties. */
@Path("/v1/prestatieafspraken")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Prestatieafspraken")
class AgreementsResource {
  private static final String ID = "Het kenmerk van de prestatieafspraken.";

  private final Agreements agreements;

  AgreementsResource(Agreements agreements) {
    this.agreements = agreements;
  }

  @GET
  @Operation(
      operationId = "prestatieafspraken",
      summary = "Uw prestatieafspraken",
      description = "Geeft de prestatieafspraken waarbij uw organisatie aan tafel zit.")
  @APIResponse(responseCode = "200", description = "Een deel van de lijst.")
  public AgreementsView prestatieafspraken(
      @BeanParam PageRequest pagina,
      @Parameter(description = "Alleen die van deze gemeente.") @QueryParam("gemeente")
          String gemeente,
      @Parameter(description = "Alleen die in deze toestand.") @QueryParam("toestand")
          String toestand,
      UriInfo uri) {
    Slice<Agreement> found = agreements.list(pagina, gemeente, toestand);
    return new AgreementsView(agreements.views(found.rows()), found.links(uri));
  }

  @GET
  @Path("/{id}")
  @Operation(
      operationId = "prestatieafsprakenStuk",
      summary = "Eén stel prestatieafspraken",
      description = "Geeft het kader, de partijen aan tafel en wat u beter eerst regelt.")
  @APIResponse(responseCode = "200", description = "De prestatieafspraken.")
  public AgreementView stuk(@Parameter(description = ID) @PathParam("id") UUID id) {
    return agreements.view(agreements.get(id));
  }

  @POST
  @Write
  @ResponseStatus(201)
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "beginPrestatieafspraken",
      summary = "Begin prestatieafspraken",
      description =
          "Begint nieuwe prestatieafspraken. Uw organisatie zit meteen aan tafel; de gewone"
              + " thema's liggen klaar als hoofdstukken.")
  @APIResponse(responseCode = "201", description = "De nieuwe prestatieafspraken.")
  public AgreementView begin(
      @NotNull(message = "Het verzoek is leeg.") @Valid AgreementInput afspraken) {
    return agreements.view(agreements.add(afspraken));
  }

  @PATCH
  @Path("/{id}")
  @Write
  @Consumes(MergePatch.MEDIA_TYPE)
  @Operation(
      operationId = "wijzigPrestatieafspraken",
      summary = "Wijzig het kader",
      description = "Wijzigt de velden die u stuurt; een veld met null wordt leeg.")
  @APIResponse(responseCode = "200", description = "De prestatieafspraken na de wijziging.")
  public AgreementView wijzig(
      @Parameter(description = ID) @PathParam("id") UUID id,
      @RequestBody(
              required = true,
              content = @Content(schema = @Schema(implementation = AgreementInput.class)))
          @NotNull(message = "Het verzoek is leeg.")
          MergePatch wijziging) {
    return agreements.view(agreements.change(id, wijziging));
  }

  @POST
  @Path("/{id}/overgangen")
  @Write
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "verplaatsPrestatieafspraken",
      summary = "Ga naar een volgende toestand",
      description =
          "Brengt de afspraken naar een toestand uit het veld overgangen. Ondertekend worden ze"
              + " door de laatste handtekening. Terug naar de onderhandeling vóór die tijd laat de"
              + " vastgestelde tekst los, met de handtekeningen die er al onder staan. Terug naar de"
              + " onderhandeling na het ondertekenen begint een nieuwe uitgave; de getekende tekst"
              + " blijft gelden. Ziet u van die uitgave af, dan gaat u van in_onderhandeling naar"
              + " ondertekend. Elke afspraak wordt dan weer wat getekend is, als nieuwe versie; een"
              + " afspraak die erbij kwam, vervalt. Zijn het kader, de hoofdstukken of de partijen"
              + " anders dan getekend, dan verandert er niets en krijgt u een 409. Beëindigen kan na"
              + " de laatste dag van de looptijd; wie eerder wil stoppen, laat een nieuwe uitgave met"
              + " een kortere looptijd tekenen.")
  @APIResponse(responseCode = "200", description = "De prestatieafspraken in hun nieuwe toestand.")
  public AgreementView verplaats(
      @Parameter(description = ID) @PathParam("id") UUID id,
      @NotNull(message = "Het verzoek is leeg.") @Valid MoveInput overgang) {
    return agreements.view(agreements.move(id, overgang.toestand()));
  }

  @PUT
  @Path("/{id}/vragen/{vraag}")
  @Write
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "beantwoordVraag",
      summary = "Beantwoord een vraag vooraf",
      description =
          "Legt het antwoord vast, met wie het gaf en wanneer. Een vraag zonder antwoord geeft een"
              + " waarschuwing en houdt niets tegen. Stuur de ETag van de prestatieafspraken mee.")
  @APIResponse(responseCode = "200", description = "De prestatieafspraken met het antwoord.")
  public AgreementView beantwoord(
      @Parameter(description = ID) @PathParam("id") UUID id,
      @Parameter(description = "De vraag: tafel, visie of vraag.") @PathParam("vraag") String vraag,
      @NotNull(message = "Het verzoek is leeg.") @Valid AnswerInput antwoord) {
    return agreements.view(agreements.answer(id, vraag, antwoord));
  }
}
