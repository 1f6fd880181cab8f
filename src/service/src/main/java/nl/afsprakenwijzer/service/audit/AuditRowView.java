package nl.afsprakenwijzer.service.audit;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A row of the chain as clients see it. */
@Schema(name = "Auditregel", description = "Eén regel in het logboek. Regels veranderen nooit.")
record AuditRowView(
    @Schema(description = "Het volgnummer in de keten.") long nummer,
    @Schema(description = "Wanneer het gebeurde, in UTC.") Instant tijdstip,
    @Schema(description = "Wat er gebeurde.") String gebeurtenis,
    @Schema(description = "Of het gelukt is of geweigerd.") String uitkomst,
    @Schema(nullable = true, description = "Het kenmerk van wie het deed.") UUID gebruiker,
    @Schema(nullable = true, description = "Voor welke organisatie.") UUID organisatie,
    @Schema(
            nullable = true,
            description = "Het kenmerk van de prestatieafspraken waar het bij hoort.")
        UUID prestatieafspraken,
    @Schema(description = "Waar het over gaat.") String soortOnderwerp,
    @Schema(nullable = true, description = "Het kenmerk daarvan.") UUID onderwerp,
    @Schema(nullable = true, description = "De versie ervoor.") Long versieVoor,
    @Schema(nullable = true, description = "De versie erna.") Long versieNa,
    @Schema(nullable = true, description = "De SHA-256 van de inhoud.") String inhoudHash,
    @Schema(description = "De hash van de regel ervoor.") String vorigeHash,
    @Schema(description = "De hash van deze regel.") String hash) {
  static AuditRowView of(AuditRow row) {
    return new AuditRowView(
        row.seq,
        row.happenedAt,
        row.eventType,
        row.outcome,
        row.personId,
        row.organisationId,
        row.agreementId,
        row.subjectKind,
        row.subjectId,
        row.versionBefore,
        row.versionAfter,
        row.contentHash,
        row.previousHash,
        row.rowHash);
  }
}
