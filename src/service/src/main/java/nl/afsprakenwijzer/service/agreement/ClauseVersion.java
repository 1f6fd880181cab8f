package nl.afsprakenwijzer.service.agreement;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** What a clause was or is; a version never changes. */
@Entity
@Immutable
@Table(name = "clause_version")
class ClauseVersion {
  @EmbeddedId Id id;
  String content;
  UUID organisationId;
  UUID personId;
  Instant madeAt;

  /** Which version of which clause. */
  @Embeddable
  record Id(UUID clauseId, long version) {}

  ClauseContent content() {
    return StoredJson.read(content, ClauseContent.class);
  }
}
