package nl.afsprakenwijzer.service.platform;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** The answer that goes with an {@code Idempotency-Key}. */
@Entity
@Table(name = "stored_reply")
class StoredReply {
  @EmbeddedId Id id;
  String requestHash;
  int status;
  String entityTag;
  String location;
  String body;
  Instant createdAt;

  /** A key belongs to the person who made it up. */
  @Embeddable
  record Id(UUID personId, String idempotencyKey) {}
}
