package nl.afsprakenwijzer.service.party;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.afsprakenwijzer.service.platform.Link;
import nl.afsprakenwijzer.service.platform.Linked;
import nl.afsprakenwijzer.service.platform.Role;
import nl.afsprakenwijzer.service.platform.Versioned;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A member of an organisation as its administrators see it. */
@Schema(name = "Gebruiker", description = "Iemand die voor een organisatie werkt.")
record MemberView(
    @Schema(description = "Het kenmerk.") UUID id,
    @Schema(description = "Het aantal wijzigingen; dit is ook de ETag.") long versie,
    @Schema(nullable = true, description = "De naam.") String naam,
    @Schema(nullable = true, description = "Het e-mailadres.") String email,
    @Schema(
            description =
                "Of deze persoon de uitnodiging nog moet aanvaarden; tot dan geen toegang.")
        boolean uitgenodigd,
    @Schema(description = "De rollen bij deze organisatie.") List<String> rollen,
    @Schema(nullable = true, description = "Wat iemand namens de organisatie mag beslissen.")
        String mandaat,
    @Schema(nullable = true, description = "De laatste dag waarop het mandaat geldt.")
        LocalDate mandaatTot,
    @Schema(description = "Verwijzingen naar deze gebruiker en diens gegevens.")
        Map<String, Link> _links)
    implements Versioned, Linked {
  static MemberView of(Membership member) {
    UUID id = member.person.id;
    return new MemberView(
        id,
        member.version,
        member.person.name,
        member.person.email,
        !member.holds(),
        member.roles.stream().sorted().map(Role::dutch).toList(),
        member.mandate,
        member.mandateUntil,
        Map.of(
            "self", Link.to("organisaties", member.organisation.id, "gebruikers", id),
            "gegevens", Link.to("gebruikers", id)));
  }
}
