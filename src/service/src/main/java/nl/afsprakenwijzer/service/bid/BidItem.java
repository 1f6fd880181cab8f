package nl.afsprakenwijzer.service.bid;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;

/** One thing in a bid, that can become a clause. */
@Entity
@Table(name = "bid_item")
class BidItem {
  @Id UUID id;
  @Version long version;
  UUID bidId;
  int number;
  String text;
}
