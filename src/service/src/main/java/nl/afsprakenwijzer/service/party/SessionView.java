package nl.afsprakenwijzer.service.party;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A session as its owner sees it. */
@Schema(name = "Sessie", description = "Een sessie: stuur het token mee als Authorization: Bearer.")
record SessionView(
    @Schema(description = "Het token.") String token,
    @Schema(description = "Tot wanneer het token geldt.") Instant geldigTot,
    @Schema(description = "Het kenmerk van de gebruiker.") UUID gebruiker) {}
