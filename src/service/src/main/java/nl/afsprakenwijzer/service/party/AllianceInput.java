package nl.afsprakenwijzer.service.party;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import nl.afsprakenwijzer.service.platform.ReadableText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a client says about an alliance. */
@Schema(name = "SamenwerkingsverbandInvoer", description = "Organisaties die samenwerken.")
record AllianceInput(
    @Schema(description = "De naam.")
        @NotBlank(message = ReadableText.EMPTY)
        @ReadableText(max = 200)
        String naam,
    @Schema(description = "De kenmerken van de organisaties die meedoen; de trekker hoort erbij.")
        @NotNull(message = "Noem welke organisaties meedoen.")
        @Size(min = 2, max = 200, message = "Er doen {min} tot {max} organisaties mee.")
        List<@NotNull(message = "Dit kenmerk is leeg.") UUID> deelnemers) {
  static AllianceInput of(Alliance alliance) {
    return new AllianceInput(
        alliance.name, alliance.members.stream().map(member -> member.id).sorted().toList());
  }
}
