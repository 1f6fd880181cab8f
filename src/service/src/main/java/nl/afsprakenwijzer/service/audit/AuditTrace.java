package nl.afsprakenwijzer.service.audit;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a person did, for that person to look into. */
@Schema(name = "Spoor", description = "Eén ding dat een persoon deed.")
public record AuditTrace(
    @Schema(description = "Het nummer van de auditregel.") long nummer,
    @Schema(description = "Wanneer, in UTC.") Instant tijdstip,
    @Schema(description = "Wat er gebeurde.") String gebeurtenis) {}
