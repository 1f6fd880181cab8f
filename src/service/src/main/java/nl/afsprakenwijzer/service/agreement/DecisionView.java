package nl.afsprakenwijzer.service.agreement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import nl.afsprakenwijzer.service.platform.Link;
import nl.afsprakenwijzer.service.platform.Linked;
import nl.afsprakenwijzer.service.platform.Versioned;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A decision about a finding. */
@Schema(name = "Besluit", description = "Wat er over een bevinding besloten is.")
record DecisionView(
    @Schema(description = "Het kenmerk.") UUID id,
    @Schema(description = "Het aantal wijzigingen; dit is ook de ETag.") long versie,
    @Schema(description = "Het kenmerk van de regel.") String regel,
    @Schema(description = "De woorden waar de bevinding over gaat.") String woorden,
    @Schema(description = "Afgewezen, of met opzet nog open.") String soort,
    @Schema(description = "Waarom.") String reden,
    @Schema(nullable = true, description = "Tot en met welke dag het open blijft.") LocalDate tot,
    @Schema(description = "Welke organisatie het besloot.") UUID organisatie,
    @Schema(description = "Wie het besloot.") UUID gebruiker,
    @Schema(description = "Wanneer het besloten is.") Instant moment,
    @Schema(description = "Of het over een bevinding gaat die er nu is, en nog geldt.")
        boolean geldt,
    @Schema(description = "Verwijzingen naar dit besluit.") Map<String, Link> _links)
    implements Versioned, Linked {

  static DecisionView of(ClauseDecision decision, boolean holds, UUID agreement) {
    return new DecisionView(
        decision.id,
        decision.version,
        decision.rule,
        decision.words,
        decision.kind,
        decision.reason,
        decision.openUntil,
        decision.organisationId,
        decision.personId,
        decision.madeAt,
        holds,
        Map.of(
            "self",
            Link.to(
                "prestatieafspraken",
                agreement,
                "afspraken",
                decision.clauseId,
                "besluiten",
                decision.id)));
  }
}
