package nl.afsprakenwijzer.service.bid;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import nl.afsprakenwijzer.service.agreement.TableClauses;
import nl.afsprakenwijzer.service.audit.Audit;
import nl.afsprakenwijzer.service.audit.EventType;
import nl.afsprakenwijzer.service.audit.Subject;
import nl.afsprakenwijzer.service.platform.ActingParty;
import nl.afsprakenwijzer.service.platform.MergePatch;
import nl.afsprakenwijzer.service.platform.Merging;
import nl.afsprakenwijzer.service.platform.Precondition;
import nl.afsprakenwijzer.service.platform.Refused;

/** What is in a bid, and how it becomes a clause. */
@Singleton
class BidItems {
  private static final int MOST = 500;

  private final EntityManager entities;
  private final ActingParty acting;
  private final Audit audit;
  private final Precondition precondition;
  private final Merging merging;
  private final TableClauses table;
  private final Bids bids;

  BidItems(
      EntityManager entities,
      ActingParty acting,
      Audit audit,
      Precondition precondition,
      Merging merging,
      TableClauses table,
      Bids bids) {
    this.entities = entities;
    this.acting = acting;
    this.audit = audit;
    this.precondition = precondition;
    this.merging = merging;
    this.table = table;
    this.bids = bids;
  }

  BidView.Item add(UUID agreement, UUID bidId, BidInput.Item input) {
    Bid bid = own(agreement, bidId);
    List<Integer> numbers =
        entities
            .createQuery("select i.number from BidItem i where i.bidId = :bid", Integer.class)
            .setParameter("bid", bidId)
            .getResultList();
    if (numbers.size() >= MOST) {
      throw Refused.conflict("Een bod heeft hoogstens " + MOST + " posten.");
    }
    BidItem item = new BidItem();
    item.id = UUID.randomUUID();
    item.bidId = bidId;
    item.number = numbers.stream().max(Integer::compare).orElse(0) + 1;
    item.text = input.tekst().strip();
    entities.persist(item);
    audit.record(EventType.BID_ITEM_ADDED, subject(bid, item).made(0));
    return BidView.item(bid, item, null);
  }

  BidView.Item change(UUID agreement, UUID bidId, UUID id, MergePatch patch) {
    Bid bid = own(agreement, bidId);
    BidItem item = find(bidId, id);
    requireFree(item);
    long before = item.version;
    item.text =
        merging
            .apply(patch, BidView.item(bid, item, null), new BidInput.Item(item.text))
            .tekst()
            .strip();
    entities.flush();
    audit.record(EventType.BID_ITEM_CHANGED, subject(bid, item).changed(before, item.version));
    return BidView.item(bid, item, null);
  }

  void remove(UUID agreement, UUID bidId, UUID id) {
    Bid bid = own(agreement, bidId);
    BidItem item = find(bidId, id);
    requireFree(item);
    precondition.holds(BidView.item(bid, item, null), null);
    entities.remove(item);
    audit.record(EventType.BID_ITEM_REMOVED, subject(bid, item));
  }

  /** Makes a clause of it: its text, with the corporation as the one who does it. */
  BidView.Item agree(UUID agreement, UUID bidId, UUID id) {
    UUID chair = table.ownChairToChange(agreement);
    Bid bid = bids.visible(agreement, bidId, chair);
    if (bid.submittedAt == null) {
      throw Refused.conflict("Dien het bod eerst in. Daarna worden posten afspraken.");
    }
    BidItem item = find(bidId, id);
    requireFree(item);
    UUID clause = table.fromBid(agreement, item.id, item.text, bid.chairId);
    audit.record(EventType.BID_ITEM_AGREED, subject(bid, item));
    return BidView.item(bid, item, clause);
  }

  private Bid own(UUID agreement, UUID bidId) {
    UUID chair = table.ownChairToChange(agreement);
    Bid bid = bids.visible(agreement, bidId, chair);
    Bids.requireOwn(bid, chair);
    return bid;
  }

  private BidItem find(UUID bid, UUID id) {
    BidItem item = entities.find(BidItem.class, id);
    if (item == null || !item.bidId.equals(bid)) {
      throw Refused.absent();
    }
    return item;
  }

  private void requireFree(BidItem item) {
    if (!table.fromBids(List.of(item.id)).isEmpty()) {
      throw Refused.conflict("Deze post is al een afspraak. Wijzig de afspraak zelf.");
    }
  }

  private Subject subject(Bid bid, BidItem item) {
    Subject subject = Subject.of("post", item.id, acting.organisationId()).with(item.text);
    return Bids.forWhom(subject, bid);
  }
}
