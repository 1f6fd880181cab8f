package nl.afsprakenwijzer.service.bid;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** What a corporation says it will do in a year; others see it once it is submitted. */
@Entity
@Table(name = "bid")
class Bid {
  @Id UUID id;
  @Version long version;
  UUID agreementId;
  UUID chairId;
  int bidYear;
  String explanation;
  Instant submittedAt;
}
