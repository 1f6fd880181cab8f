package nl.afsprakenwijzer.service.party;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import nl.afsprakenwijzer.service.platform.ReadableText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who logs in. */
@Schema(name = "SessieInvoer", description = "De gegevens om in te loggen.")
record SessionInput(
    @Schema(description = "Uw e-mailadres.", maxLength = 254)
        @NotBlank(message = ReadableText.EMPTY)
        @ReadableText(max = 254)
        String email,
    @Schema(description = "Uw wachtwoord.")
        @NotBlank(message = ReadableText.EMPTY)
        @Size(max = Passwords.LONGEST, message = "Een wachtwoord heeft hoogstens {max} tekens.")
        String wachtwoord,
    @Schema(
            description =
                "Wat een organisatie u gaf toen zij u uitnodigde. Hiermee aanvaardt u de"
                    + " uitnodiging.")
        @Size(max = Passwords.LONGEST, message = "Een uitnodiging heeft hoogstens {max} tekens.")
        String uitnodiging,
    @Schema(
            description =
                "Alleen bij een uitnodiging: een nieuw wachtwoord dat niemand anders kent. Het oude"
                    + " geldt dan niet meer.")
        @Size(
            min = Passwords.SHORTEST,
            max = Passwords.LONGEST,
            message = "Een wachtwoord heeft {min} tot {max} tekens.")
        String nieuwWachtwoord) {
  @Override
  public String toString() {
    return "SessieInvoer";
  }
}
