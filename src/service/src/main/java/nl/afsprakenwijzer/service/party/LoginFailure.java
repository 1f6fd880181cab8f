package nl.afsprakenwijzer.service.party;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A login that failed; for an account that does not exist it looks the same. */
@Entity
@Table(name = "login_failure")
class LoginFailure {
  @Id UUID id;
  String accountHash;
  String addressHash;
  Instant happenedAt;
}
