package nl.afsprakenwijzer.service.subscription;

import java.util.List;
import java.util.Map;
import nl.afsprakenwijzer.service.platform.Link;
import nl.afsprakenwijzer.service.platform.Linked;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A part of the list of subscriptions. */
@Schema(name = "Abonnementen", description = "Een deel van de lijst met abonnementen.")
record SubscriptionsView(
    @Schema(description = "De abonnementen.") List<SubscriptionView> abonnementen,
    @Schema(description = "Dit deel van de lijst, en het volgende als dat er is.")
        Map<String, Link> _links)
    implements Linked {}
