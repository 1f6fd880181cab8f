package nl.afsprakenwijzer.service.party;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import nl.afsprakenwijzer.service.platform.ReadableText;
import nl.afsprakenwijzer.service.platform.Role;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an administrator can change about a member. */
@Schema(name = "RollenInvoer", description = "De rollen en het mandaat van een gebruiker.")
record RolesInput(
    @Schema(description = "De rollen bij deze organisatie.")
        @NotEmpty(message = "Kies ten minste één rol.")
        List<@NotNull(message = "Laat een lege plek weg.") String> rollen,
    @Schema(description = "Wat een tekenbevoegde namens de organisatie mag beslissen.")
        @ReadableText(max = 500)
        String mandaat,
    @Schema(description = "De laatste dag waarop het mandaat geldt.") LocalDate mandaatTot) {
  static RolesInput of(Membership member) {
    return new RolesInput(
        member.roles.stream().sorted().map(Role::dutch).toList(),
        member.mandate,
        member.mandateUntil);
  }
}
