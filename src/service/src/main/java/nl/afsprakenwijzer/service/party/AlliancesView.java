package nl.afsprakenwijzer.service.party;

import java.util.List;
import java.util.Map;
import nl.afsprakenwijzer.service.platform.Link;
import nl.afsprakenwijzer.service.platform.Linked;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A part of the list of alliances. */
@Schema(name = "Samenwerkingsverbanden", description = "Een deel van de lijst.")
record AlliancesView(
    @Schema(description = "De samenwerkingsverbanden.") List<AllianceView> samenwerkingsverbanden,
    @Schema(description = "Dit deel van de lijst, en het volgende als dat er is.")
        Map<String, Link> _links)
    implements Linked {}
