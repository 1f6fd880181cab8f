package nl.afsprakenwijzer.service.bid;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.afsprakenwijzer.service.platform.Link;
import nl.afsprakenwijzer.service.platform.Linked;
import nl.afsprakenwijzer.service.platform.Versioned;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A bid with its items, and the clauses that came from them. */
@Schema(name = "Bod", description = "Een bod van een corporatie voor één jaar.")
record BidView(
    @Schema(description = "Het kenmerk.") UUID id,
    @Schema(description = "Het aantal wijzigingen; dit is ook de ETag.") long versie,
    @Schema(description = "De stoel van de corporatie.") UUID stoel,
    @Schema(description = "Het jaar.") int jaar,
    @Schema(nullable = true, description = "Uitleg bij het bod.") String toelichting,
    @Schema(description = "Of het bod ingediend is.") boolean ingediend,
    @Schema(description = "De posten op nummer.") List<Item> posten,
    @Schema(description = "Verwijzingen naar dit bod en de afspraken.") Map<String, Link> _links)
    implements Versioned, Linked {

  /** One item. */
  @Schema(name = "Bodpost", description = "Eén ding uit een bod.")
  record Item(
      @Schema(description = "Het kenmerk.") UUID id,
      @Schema(description = "Het aantal wijzigingen; dit is ook de ETag.") long versie,
      @Schema(description = "Het nummer in het bod.") int nummer,
      @Schema(description = "Wat de corporatie wil doen.") String tekst,
      @Schema(nullable = true, description = "De afspraak die ervan gemaakt is.") UUID afspraak,
      @Schema(description = "Verwijzingen naar deze post en de afspraak.") Map<String, Link> _links)
      implements Versioned, Linked {}

  static BidView of(Bid bid, List<BidItem> items, Map<UUID, UUID> clauses) {
    return new BidView(
        bid.id,
        bid.version,
        bid.chairId,
        bid.bidYear,
        bid.explanation,
        bid.submittedAt != null,
        items.stream().map(item -> item(bid, item, clauses.get(item.id))).toList(),
        Map.of(
            "self", Link.to("prestatieafspraken", bid.agreementId, "biedingen", bid.id),
            "prestatieafspraken", Link.to("prestatieafspraken", bid.agreementId)));
  }

  static Item item(Bid bid, BidItem item, UUID clause) {
    Link self =
        Link.to("prestatieafspraken", bid.agreementId, "biedingen", bid.id, "posten", item.id);
    return new Item(
        item.id,
        item.version,
        item.number,
        item.text,
        clause,
        clause == null
            ? Map.of("self", self)
            : Map.of(
                "self",
                self,
                "afspraak",
                Link.to("prestatieafspraken", bid.agreementId, "afspraken", clause)));
  }

  /** All bids on a table. */
  @Schema(name = "Biedingen", description = "De biedingen die u mag zien.")
  record All(@Schema(description = "De biedingen, per jaar.") List<BidView> biedingen) {}
}
