package nl.afsprakenwijzer.service.negotiation;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import nl.afsprakenwijzer.service.platform.ReadableText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a party thinks of a clause. */
@Schema(name = "StandpuntInvoer", description = "Wat uw organisatie van deze tekst vindt.")
record StanceInput(
    @Schema(
            description = "Het standpunt.",
            enumeration = {"akkoord", "voorbehoud", "afwijzing", "onthouding"})
        @NotNull(message = WORDS)
        @Pattern(regexp = "akkoord|voorbehoud|afwijzing|onthouding", message = WORDS)
        String standpunt,
    @Schema(description = "De reden; nodig bij een voorbehoud of een afwijzing.")
        @ReadableText(max = 2_000)
        String reden) {
  static final String WORDS = "Kies uit: akkoord, voorbehoud, afwijzing, onthouding.";

  @JsonIgnore
  @Schema(hidden = true)
  @AssertTrue(message = "Zeg bij een voorbehoud of een afwijzing waarom.")
  public boolean isReden() {
    boolean needed = "voorbehoud".equals(standpunt) || "afwijzing".equals(standpunt);
    return !needed || reden != null && !reden.isBlank();
  }
}
