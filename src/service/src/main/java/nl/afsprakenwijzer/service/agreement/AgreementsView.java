package nl.afsprakenwijzer.service.agreement;

import java.util.List;
import java.util.Map;
import nl.afsprakenwijzer.service.platform.Link;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A part of the list of agreements. */
@Schema(name = "PrestatieafsprakenLijst", description = "Een deel van de lijst.")
record AgreementsView(
    @Schema(description = "De prestatieafspraken.") List<AgreementView> prestatieafspraken,
    @Schema(description = "Dit deel van de lijst, en het volgende als dat er is.")
        Map<String, Link> _links)
    implements nl.afsprakenwijzer.service.platform.Linked {}
