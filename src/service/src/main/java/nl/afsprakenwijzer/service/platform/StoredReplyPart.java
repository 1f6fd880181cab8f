package nl.afsprakenwijzer.service.platform;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;

/** What of a long answer does not fit in its {@link StoredReply}. */
@Entity
@Table(name = "stored_reply_part")
class StoredReplyPart {
  @EmbeddedId Id id;
  String body;

  /** Parts of one answer are numbered from 1. */
  @Embeddable
  record Id(UUID personId, String idempotencyKey, int number) {}
}
