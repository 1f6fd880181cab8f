package nl.afsprakenwijzer.service.subscription;

import java.util.Map;
import java.util.UUID;
import nl.afsprakenwijzer.service.platform.Link;
import nl.afsprakenwijzer.service.platform.Linked;
import nl.afsprakenwijzer.service.platform.Versioned;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A subscription as its owner sees it. */
@Schema(name = "Abonnement", description = "Een adres dat hoort wat er gebeurt.")
record SubscriptionView(
    @Schema(description = "Het kenmerk.") UUID id,
    @Schema(description = "Het aantal wijzigingen; dit is ook de ETag.") long versie,
    @Schema(description = "Het adres dat we aanroepen.") String adres,
    @Schema(description = "Tot en met welke auditregel we geleverd hebben.") long geleverdTot,
    @Schema(description = "Hoe vaak het de laatste keren achter elkaar mislukte.") int mislukt,
    @Schema(nullable = true, description = "Waarom het de laatste keer mislukte.") String reden,
    @Schema(description = "Waarmee u de handtekening van een bericht controleert (HMAC-SHA256).")
        String sleutel,
    @Schema(description = "Verwijzing naar dit abonnement.") Map<String, Link> _links)
    implements Versioned, Linked {
  static SubscriptionView of(Subscription subscription, String key) {
    return new SubscriptionView(
        subscription.id,
        subscription.version,
        subscription.address,
        subscription.deliveredSeq,
        subscription.failures,
        subscription.lastFault,
        key,
        Map.of("self", Link.to("abonnementen", subscription.id)));
  }
}
