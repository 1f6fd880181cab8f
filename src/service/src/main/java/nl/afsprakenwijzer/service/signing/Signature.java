package nl.afsprakenwijzer.service.signing;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** Somebody signed a text for a party. */
@Entity
@Table(name = "signature")
class Signature {
  @Id UUID id;
  @Version long version;
  UUID settlementId;
  UUID chairId;
  UUID organisationId;
  UUID personId;
  String partyName;
  String mandate;
  String hash;
  Instant authenticatedAt;
  Instant signedAt;
}
