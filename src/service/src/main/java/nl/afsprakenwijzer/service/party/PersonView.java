package nl.afsprakenwijzer.service.party;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.afsprakenwijzer.service.audit.AuditTrace;
import nl.afsprakenwijzer.service.platform.Link;
import nl.afsprakenwijzer.service.platform.Linked;
import nl.afsprakenwijzer.service.platform.Versioned;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Everything we hold about a person. */
@Schema(name = "Persoonsgegevens", description = "Alles wat er over een persoon bewaard is.")
record PersonView(
    @Schema(description = "Het kenmerk.") UUID id,
    @Schema(description = "Het aantal wijzigingen; dit is ook de ETag.") long versie,
    @Schema(nullable = true, description = "De naam.") String naam,
    @Schema(nullable = true, description = "Het e-mailadres.") String email,
    @Schema(nullable = true, description = "Het kenmerk bij uw inlogdienst.") String inlogkenmerk,
    @Schema(description = "Wanneer het account gemaakt is, in UTC.") Instant gemaaktOp,
    @Schema(description = "Bij welke organisaties en in welke rollen.")
        List<MemberView> lidmaatschappen,
    @Schema(description = "Wat deze persoon deed, de laatste 10.000 regels.")
        List<AuditTrace> sporen,
    @Schema(description = "Verwijzing naar deze gegevens.") Map<String, Link> _links)
    implements Versioned, Linked {
  static PersonView of(Person person, List<Membership> memberships, List<AuditTrace> traces) {
    return new PersonView(
        person.id,
        person.version,
        person.name,
        person.email,
        person.tokenSubject,
        person.createdAt,
        memberships.stream().map(MemberView::of).toList(),
        traces,
        Map.of("self", Link.to("gebruikers", person.id)));
  }
}
