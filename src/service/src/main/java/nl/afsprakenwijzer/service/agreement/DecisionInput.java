package nl.afsprakenwijzer.service.agreement;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import nl.afsprakenwijzer.service.platform.ReadableText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What people decide about a finding. */
@Schema(name = "BesluitInvoer", description = "Wat u over een bevinding besluit.")
record DecisionInput(
    @Schema(description = "Het kenmerk van de regel.", examples = "T1")
        @NotBlank(message = ReadableText.EMPTY)
        @ReadableText(max = 20)
        String regel,
    @Schema(description = "De woorden waar de bevinding over gaat, precies zoals in de tekst.")
        @NotNull(message = "Stuur de woorden van de bevinding mee.")
        @ReadableText(max = nl.afsprakenwijzer.checker.reading.Clause.MAX_CHARACTERS)
        String woorden,
    @Schema(
            description = "Afgewezen, of met opzet nog open.",
            enumeration = {"afgewezen", "bewust_open"})
        @NotNull(message = "Kies afgewezen of bewust_open.")
        @Pattern(regexp = "afgewezen|bewust_open", message = "Kies afgewezen of bewust_open.")
        String soort,
    @Schema(description = "Waarom.")
        @NotBlank(message = ReadableText.EMPTY)
        @ReadableText(max = 2_000)
        String reden,
    @Schema(description = "Tot en met welke dag het open blijft; nodig bij bewust_open.")
        LocalDate tot) {}
