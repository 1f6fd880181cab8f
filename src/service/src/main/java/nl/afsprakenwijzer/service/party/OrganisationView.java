package nl.afsprakenwijzer.service.party;

import java.util.Map;
import java.util.UUID;
import nl.afsprakenwijzer.documents.DutchNames;
import nl.afsprakenwijzer.service.platform.Link;
import nl.afsprakenwijzer.service.platform.Linked;
import nl.afsprakenwijzer.service.platform.Versioned;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An organisation as clients see it. */
@Schema(name = "Organisatie", description = "Een organisatie die meedoet.")
record OrganisationView(
    @Schema(description = "Het kenmerk.") UUID id,
    @Schema(description = "Het aantal wijzigingen; dit is ook de ETag.") long versie,
    @Schema(description = "Wat voor organisatie het is.") String soort,
    @Schema(description = "De naam.") String naam,
    @Schema(nullable = true, description = "Het nummer bij de Kamer van Koophandel.")
        String kvkNummer,
    @Schema(nullable = true, description = "Het Organisatie-identificatienummer van de overheid.")
        String oin,
    @Schema(nullable = true, description = "De gemeentecode van het CBS.") String gemeentecode,
    @Schema(nullable = true, description = "Het jaar van de indeling waaruit de gemeentecode komt.")
        Integer gemeentecodeJaar,
    @Schema(nullable = true, description = "Het nummer van een toegelaten instelling.")
        String lNummer,
    @Schema(description = "Verwijzingen naar deze organisatie en wat erbij hoort.")
        Map<String, Link> _links)
    implements Versioned, Linked {
  static OrganisationView of(Organisation organisation) {
    return new OrganisationView(
        organisation.id,
        organisation.version,
        DutchNames.of(organisation.kind),
        organisation.name,
        organisation.kvkNumber,
        organisation.oin,
        organisation.municipalityCode,
        organisation.municipalityCodeYear,
        organisation.lNumber,
        Map.of("self", Link.to("organisaties", organisation.id)));
  }
}
