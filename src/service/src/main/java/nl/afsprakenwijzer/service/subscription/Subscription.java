package nl.afsprakenwijzer.service.subscription;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.OptimisticLock;

/**
 * An address that is told what happened. The audit chain is the outbox: a row is there exactly when
 * its change is, and the subscription remembers up to which row it was told.
 */
@Entity
@Table(name = "subscription")
class Subscription {
  @Id UUID id;
  @Version long version;
  UUID organisationId;
  String address;

  long deliveredSeq;

  @OptimisticLock(excluded = true)
  int failures;

  @OptimisticLock(excluded = true)
  Instant nextAttemptAt;

  @OptimisticLock(excluded = true)
  String lastFault;

  Instant createdAt;
}
