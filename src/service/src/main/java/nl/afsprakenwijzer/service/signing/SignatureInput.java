package nl.afsprakenwijzer.service.signing;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A signature as a client sends it. */
@Schema(name = "OndertekeningInvoer", description = "Uw handtekening onder een tekst.")
record SignatureInput(
    @Schema(description = "De vingerafdruk van de tekst die u gelezen hebt, uit de vaststelling.")
        @NotNull(message = "Stuur de vingerafdruk mee van de tekst die u gelezen hebt.")
        @Pattern(regexp = "[0-9a-f]{64}", message = "Een vingerafdruk heeft 64 cijfers en letters.")
        String vingerafdruk) {}
