package nl.afsprakenwijzer.service.party;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import nl.afsprakenwijzer.service.platform.ReadableText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Somebody who joins an organisation. */
@Schema(name = "GebruikerInvoer", description = "Iemand die voor een organisatie gaat werken.")
record MemberInput(
    @Schema(description = "De naam.")
        @NotBlank(message = ReadableText.EMPTY)
        @ReadableText(max = 200)
        String naam,
    @Schema(description = "Het e-mailadres, waarmee iemand ook inlogt.", maxLength = 254)
        @NotBlank(message = ReadableText.EMPTY)
        @ReadableText(max = 254)
        @Email(message = "Dit is geen e-mailadres.")
        String email,
    @Schema(
            description =
                "Het eerste wachtwoord: 12 tekens of meer. Voor wie al een account heeft, is het de"
                    + " uitnodiging. Niet nodig met een eigen inlogdienst.")
        @Size(
            min = Passwords.SHORTEST,
            max = Passwords.LONGEST,
            message = "Een wachtwoord heeft {min} tot {max} tekens.")
        String wachtwoord,
    @Schema(description = "Het kenmerk (sub) van deze persoon bij uw inlogdienst.", maxLength = 255)
        @ReadableText(max = 255)
        String inlogkenmerk,
    @Schema(description = "De rollen bij deze organisatie.")
        @NotEmpty(message = "Kies ten minste één rol.")
        List<@NotNull(message = "Laat een lege plek weg.") String> rollen,
    @Schema(description = "Wat een tekenbevoegde namens de organisatie mag beslissen.")
        @ReadableText(max = 500)
        String mandaat,
    @Schema(description = "De laatste dag waarop het mandaat geldt.")
        java.time.LocalDate mandaatTot) {
  @Override
  public String toString() {
    return "GebruikerInvoer";
  }
}
