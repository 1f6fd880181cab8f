package nl.afsprakenwijzer.service.negotiation;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** What a party thinks of one version of a clause. */
@Entity
@Table(name = "stance")
class Stance {
  @Id UUID id;
  @Version long version;
  UUID clauseId;
  UUID chairId;
  UUID personId;
  long clauseVersion;
  String kind;
  String reason;
  Instant takenAt;
}
