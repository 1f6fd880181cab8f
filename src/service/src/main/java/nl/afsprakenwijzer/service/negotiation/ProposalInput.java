package nl.afsprakenwijzer.service.negotiation;

import jakarta.validation.constraints.NotBlank;
import nl.afsprakenwijzer.checker.reading.Clause;
import nl.afsprakenwijzer.service.platform.ReadableText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A proposal as a client sends it. */
@Schema(name = "TekstvoorstelInvoer", description = "Een andere tekst voor een afspraak.")
record ProposalInput(
    @Schema(description = "De hele tekst zoals die moet worden.")
        @NotBlank(message = ReadableText.EMPTY)
        @ReadableText(max = Clause.MAX_CHARACTERS)
        String tekst,
    @Schema(description = "Waarom dit beter is.") @ReadableText(max = 2_000) String reden) {}
