package nl.afsprakenwijzer.service.party;

import java.util.List;
import java.util.Map;
import nl.afsprakenwijzer.service.platform.Link;
import nl.afsprakenwijzer.service.platform.Linked;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A part of the list of members. */
@Schema(name = "Gebruikers", description = "Een deel van de lijst met gebruikers.")
record MembersView(
    @Schema(description = "De gebruikers.") List<MemberView> gebruikers,
    @Schema(description = "Dit deel van de lijst, en het volgende als dat er is.")
        Map<String, Link> _links)
    implements Linked {}
