package nl.afsprakenwijzer.service.party;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.afsprakenwijzer.service.platform.Link;
import nl.afsprakenwijzer.service.platform.Linked;
import nl.afsprakenwijzer.service.platform.Versioned;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An alliance as clients see it. */
@Schema(name = "Samenwerkingsverband", description = "Organisaties die samenwerken.")
record AllianceView(
    @Schema(description = "Het kenmerk.") UUID id,
    @Schema(description = "Het aantal wijzigingen; dit is ook de ETag.") long versie,
    @Schema(description = "De naam.") String naam,
    @Schema(description = "Het kenmerk van de organisatie die trekt.") UUID trekker,
    @Schema(description = "De kenmerken van de organisaties die meedoen.") List<UUID> deelnemers,
    @Schema(description = "Verwijzingen naar dit verband en de trekker.") Map<String, Link> _links)
    implements Versioned, Linked {
  static AllianceView of(Alliance alliance) {
    return new AllianceView(
        alliance.id,
        alliance.version,
        alliance.name,
        alliance.lead.id,
        AllianceInput.of(alliance).deelnemers(),
        Map.of(
            "self", Link.to("samenwerkingsverbanden", alliance.id),
            "trekker", Link.to("organisaties", alliance.lead.id)));
  }
}
