package nl.afsprakenwijzer.service.signing;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** A text that parties fixed to sign it. The text never changes; another text is another one. */
@Entity
@Table(name = "settlement")
class Settlement {
  static final String OPEN = "open";
  static final String SIGNED = "ondertekend";
  static final String WITHDRAWN = "losgelaten";

  @Id UUID id;
  @Version long version;
  UUID agreementId;
  int edition;
  String title;
  String municipality;
  String text;
  String hash;
  String state;
  Instant settledAt;
  Instant signedAt;
}
