package nl.afsprakenwijzer.service.party;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import nl.afsprakenwijzer.service.platform.ReadableText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Somebody's new password. */
@Schema(name = "WachtwoordInvoer", description = "Uw oude en uw nieuwe wachtwoord.")
record PasswordInput(
    @Schema(description = "Uw wachtwoord tot nu toe.")
        @NotBlank(message = ReadableText.EMPTY)
        @Size(max = Passwords.LONGEST, message = "Een wachtwoord heeft hoogstens {max} tekens.")
        String huidig,
    @Schema(description = "Uw nieuwe wachtwoord: 12 tekens of meer.")
        @NotNull(message = ReadableText.EMPTY)
        @Size(
            min = Passwords.SHORTEST,
            max = Passwords.LONGEST,
            message = "Een wachtwoord heeft {min} tot {max} tekens.")
        String nieuw) {
  @Override
  public String toString() {
    return "WachtwoordInvoer";
  }
}
