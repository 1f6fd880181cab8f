package nl.afsprakenwijzer.service.agreement;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where an agreement has to go. */
@Schema(name = "OvergangInvoer", description = "De volgende toestand.")
record MoveInput(
    @Schema(description = "De toestand waar de afspraken naartoe gaan.")
        @NotNull(message = "Kies een toestand.")
        String toestand) {}
