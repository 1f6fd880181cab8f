package nl.afsprakenwijzer.service.bid;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.afsprakenwijzer.checker.reading.PartyKind;
import nl.afsprakenwijzer.service.agreement.TableClauses;
import nl.afsprakenwijzer.service.audit.Audit;
import nl.afsprakenwijzer.service.audit.EventType;
import nl.afsprakenwijzer.service.audit.Subject;
import nl.afsprakenwijzer.service.platform.ActingParty;
import nl.afsprakenwijzer.service.platform.MergePatch;
import nl.afsprakenwijzer.service.platform.Merging;
import nl.afsprakenwijzer.service.platform.Refused;

/** The bids on a table. A bid that is not submitted exists for its own corporation only. */
@Singleton
class Bids {
  private static final int MOST = 200;

  private final EntityManager entities;
  private final ActingParty acting;
  private final Audit audit;
  private final Merging merging;
  private final TableClauses table;
  private final Clock clock;

  Bids(
      EntityManager entities,
      ActingParty acting,
      Audit audit,
      Merging merging,
      TableClauses table,
      Clock clock) {
    this.entities = entities;
    this.acting = acting;
    this.audit = audit;
    this.merging = merging;
    this.table = table;
    this.clock = clock;
  }

  List<BidView> list(UUID agreement) {
    List<Bid> bids =
        entities
            .createQuery(
                "from Bid b where b.agreementId = :agreement"
                    + " and (b.submittedAt is not null or b.chairId = :own)"
                    + " order by b.bidYear, b.id",
                Bid.class)
            .setParameter("agreement", agreement)
            .setParameter("own", table.ownChair(agreement))
            .setMaxResults(MOST)
            .getResultList();
    Map<UUID, List<BidItem>> items =
        items(bids.stream().map(bid -> bid.id).toList()).stream()
            .collect(Collectors.groupingBy(item -> item.bidId));
    Map<UUID, UUID> clauses =
        table.fromBids(items.values().stream().flatMap(List::stream).map(item -> item.id).toList());
    return bids.stream()
        .map(bid -> BidView.of(bid, items.getOrDefault(bid.id, List.of()), clauses))
        .toList();
  }

  BidView show(UUID agreement, UUID id) {
    return view(visible(agreement, id, table.ownChair(agreement)));
  }

  BidView add(UUID agreement, BidInput input) {
    UUID own = table.ownChairToChange(agreement);
    if (acting.kind() != PartyKind.HOUSING_CORPORATION) {
      throw Refused.conflict("Alleen een woningcorporatie doet een bod.");
    }
    requireOnlyOne(agreement, own, input.jaar());
    Bid bid = new Bid();
    bid.id = UUID.randomUUID();
    bid.agreementId = agreement;
    bid.chairId = own;
    fill(bid, input);
    entities.persist(bid);
    audit.record(EventType.BID_ADDED, subject(bid).made(0));
    return view(bid);
  }

  BidView change(UUID agreement, UUID id, MergePatch patch) {
    UUID own = table.ownChairToChange(agreement);
    Bid bid = visible(agreement, id, own);
    requireOwn(bid, own);
    BidInput input = merging.apply(patch, view(bid), BidInput.of(bid));
    if (bid.submittedAt != null && !Boolean.TRUE.equals(input.ingediend())) {
      throw Refused.field("ingediend", "Dit bod is ingediend. Dat kan niet terug.");
    }
    if (input.jaar() != bid.bidYear) {
      requireOnlyOne(agreement, own, input.jaar());
    }
    long before = bid.version;
    fill(bid, input);
    entities.flush();
    audit.record(EventType.BID_CHANGED, subject(bid).changed(before, bid.version));
    return view(bid);
  }

  /** The bid, when it is on this table and the acting party may see it. */
  Bid visible(UUID agreement, UUID id, UUID own) {
    Bid bid = entities.find(Bid.class, id);
    if (bid == null
        || !bid.agreementId.equals(agreement)
        || bid.submittedAt == null && !bid.chairId.equals(own)) {
      throw Refused.absent();
    }
    return bid;
  }

  static void requireOwn(Bid bid, UUID own) {
    if (!bid.chairId.equals(own)) {
      throw Refused.conflict("Een bod wijzigt alleen de corporatie die het doet.");
    }
  }

  private void requireOnlyOne(UUID agreement, UUID own, int year) {
    long same =
        entities
            .createQuery(
                "select count(b) from Bid b where b.agreementId = :agreement"
                    + " and b.chairId = :own and b.bidYear = :year",
                Long.class)
            .setParameter("agreement", agreement)
            .setParameter("own", own)
            .setParameter("year", year)
            .getSingleResult();
    if (same > 0) {
      throw Refused.conflict("Uw organisatie heeft voor " + year + " al een bod.");
    }
  }

  private void fill(Bid bid, BidInput input) {
    bid.bidYear = input.jaar();
    bid.explanation = input.toelichting();
    if (bid.submittedAt == null && Boolean.TRUE.equals(input.ingediend())) {
      bid.submittedAt = clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
  }

  private BidView view(Bid bid) {
    List<BidItem> items = items(List.of(bid.id));
    return BidView.of(bid, items, table.fromBids(items.stream().map(item -> item.id).toList()));
  }

  private List<BidItem> items(List<UUID> bids) {
    return entities
        .createQuery("from BidItem i where i.bidId in :bids", BidItem.class)
        .setParameter("bids", bids)
        .getResultStream()
        .sorted(Comparator.comparing((BidItem item) -> item.number))
        .toList();
  }

  private Subject subject(Bid bid) {
    return forWhom(Subject.of("bod", bid.id, acting.organisationId()), bid).with(BidInput.of(bid));
  }

  /** What is not submitted is not for the table. */
  static Subject forWhom(Subject subject, Bid bid) {
    return bid.submittedAt == null ? subject : subject.atTable(bid.agreementId);
  }
}
