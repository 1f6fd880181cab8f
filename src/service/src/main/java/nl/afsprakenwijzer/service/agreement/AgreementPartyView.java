package nl.afsprakenwijzer.service.agreement;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.afsprakenwijzer.documents.DutchNames;
import nl.afsprakenwijzer.service.platform.Link;
import nl.afsprakenwijzer.service.platform.Linked;
import nl.afsprakenwijzer.service.platform.Versioned;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A chair at the table. */
@Schema(name = "PartijAanTafel", description = "Een stoel aan tafel.")
record AgreementPartyView(
    @Schema(description = "Het kenmerk van de stoel.") UUID id,
    @Schema(description = "Het aantal wijzigingen; dit is ook de ETag.") long versie,
    @Schema(nullable = true, description = "Wie er zit; null als de stoel nog leeg is.")
        UUID organisatie,
    @Schema(description = "Wat voor organisatie het is.") String soort,
    @Schema(description = "De naam in deze afspraken.") String naam,
    @Schema(description = "Andere namen waaronder de partij in de tekst staat.")
        List<String> aliassen,
    @Schema(description = "Of de partij tekent.") boolean tekent,
    @Schema(description = "Verwijzingen naar deze stoel en de afspraken.") Map<String, Link> _links)
    implements Versioned, Linked {

  static AgreementPartyView of(AgreementParty party) {
    return new AgreementPartyView(
        party.id,
        party.version,
        party.organisationId,
        DutchNames.of(party.kind),
        party.name,
        party.aliasList(),
        party.signs,
        Map.of(
            "self", Link.to("prestatieafspraken", party.agreementId, "partijen", party.id),
            "prestatieafspraken", Link.to("prestatieafspraken", party.agreementId)));
  }
}
