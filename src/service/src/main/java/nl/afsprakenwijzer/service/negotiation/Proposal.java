package nl.afsprakenwijzer.service.negotiation;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** Another text for a clause, from one party. Several can stand beside each other. */
@Entity
@Table(name = "proposal")
class Proposal {
  static final String OPEN = "open";
  static final String ADOPTED = "overgenomen";
  static final String WITHDRAWN = "ingetrokken";

  @Id UUID id;
  @Version long version;
  UUID clauseId;
  UUID chairId;
  UUID personId;
  String text;
  String reason;
  long clauseVersion;
  String state;
  Instant madeAt;
}
