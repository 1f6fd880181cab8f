package nl.afsprakenwijzer.service.audit;

import java.util.List;
import java.util.Map;
import nl.afsprakenwijzer.service.platform.Link;
import nl.afsprakenwijzer.service.platform.Linked;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A part of the chain. */
@Schema(name = "Auditregels", description = "Een deel van het logboek.")
record AuditRowsView(
    @Schema(description = "De regels.") List<AuditRowView> auditregels,
    @Schema(description = "Dit deel van de lijst, en het volgende als dat er is.")
        Map<String, Link> _links)
    implements Linked {}
