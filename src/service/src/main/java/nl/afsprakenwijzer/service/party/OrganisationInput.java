package nl.afsprakenwijzer.service.party;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import nl.afsprakenwijzer.service.platform.ReadableText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a client says about an organisation. */
@Schema(name = "OrganisatieInvoer", description = "De gegevens van een organisatie.")
record OrganisationInput(
    @Schema(description = "Wat voor organisatie het is.")
        @NotNull(message = "Kies wat voor organisatie het is.")
        String soort,
    @Schema(description = "De naam.")
        @NotBlank(message = ReadableText.EMPTY)
        @ReadableText(max = 200)
        String naam,
    @Schema(description = "Het nummer bij de Kamer van Koophandel: 8 cijfers.")
        @Pattern(regexp = "[0-9]{8}", message = "Een KvK-nummer heeft 8 cijfers.")
        String kvkNummer,
    @Schema(description = "Het Organisatie-identificatienummer van de overheid: 20 cijfers.")
        @Pattern(regexp = "[0-9]{20}", message = "Een OIN heeft 20 cijfers.")
        String oin,
    @Schema(description = "De gemeentecode van het CBS: GM en 4 cijfers.")
        @Pattern(regexp = "GM[0-9]{4}", message = "Een gemeentecode is GM en 4 cijfers.")
        String gemeentecode,
    @Schema(description = "Het jaar van de indeling waaruit de gemeentecode komt.")
        Integer gemeentecodeJaar,
    @Schema(description = "Het nummer van een toegelaten instelling: L en 4 cijfers.")
        @Pattern(regexp = "L[0-9]{4}", message = "Een L-nummer is L en 4 cijfers.")
        String lNummer) {
  static OrganisationInput of(Organisation organisation) {
    return new OrganisationInput(
        nl.afsprakenwijzer.documents.DutchNames.of(organisation.kind),
        organisation.name,
        organisation.kvkNumber,
        organisation.oin,
        organisation.municipalityCode,
        organisation.municipalityCodeYear,
        organisation.lNumber);
  }
}
