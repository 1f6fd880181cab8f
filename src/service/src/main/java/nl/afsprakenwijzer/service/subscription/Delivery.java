package nl.afsprakenwijzer.service.subscription;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import nl.afsprakenwijzer.service.audit.Audit;
import nl.afsprakenwijzer.service.audit.AuditEvent;
import nl.afsprakenwijzer.service.platform.Transactions;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Brings the rows of the audit chain to who subscribed to them, in order and at least once. What
 * fails is tried again later and later; nothing behind it overtakes it.
 */
@Singleton
class Delivery {
  private static final int BATCH = 50;
  private static final Duration LEASE = Duration.ofMinutes(5);
  private static final Duration FIRST_WAIT = Duration.ofSeconds(10);
  private static final int DOUBLINGS = 11;

  private final EntityManager entities;
  private final Transactions transactions;
  private final Audit audit;
  private final Webhook webhook;
  private final ObjectMapper json;
  private final Clock clock;
  private final String source;

  Delivery(
      EntityManager entities,
      Transactions transactions,
      Audit audit,
      Webhook webhook,
      ObjectMapper json,
      Clock clock,
      @ConfigProperty(name = "afsprakenwijzer.bron", defaultValue = "urn:nld:afsprakenwijzer")
          String source) {
    this.entities = entities;
    this.transactions = transactions;
    this.audit = audit;
    this.webhook = webhook;
    this.json = json;
    this.clock = clock;
    this.source = source;
  }

  @Scheduled(every = "10s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void deliver() {
    List<UUID> due =
        entities
            .createQuery(
                "select e.id from Subscription e where e.nextAttemptAt <= :now order by"
                    + " e.nextAttemptAt",
                UUID.class)
            .setParameter("now", clock.instant())
            .setMaxResults(BATCH)
            .getResultList();
    due.forEach(this::deliver);
  }

  /** Sends what one subscription has not had yet. */
  void deliver(UUID id) {
    Subscription waiting = entities.find(Subscription.class, id);
    if (waiting == null || audit.after(waiting.deliveredSeq, waiting.organisationId, 1).isEmpty()) {
      return;
    }
    Subscription turn = transactions.write(() -> claim(id));
    if (turn == null) {
      return;
    }
    long delivered = turn.deliveredSeq;
    for (AuditEvent event : audit.after(delivered, turn.organisationId, BATCH)) {
      Optional<String> fault = webhook.send(turn.id, turn.address, written(event));
      if (fault.isPresent()) {
        note(turn, delivered, fault.get());
        return;
      }
      delivered = event.number();
    }
    note(turn, delivered, null);
  }

  /** Takes the turn, so that no other copy of the service sends the same; null when taken. */
  private Subscription claim(UUID id) {
    Subscription found = entities.find(Subscription.class, id, LockModeType.PESSIMISTIC_WRITE);
    if (found == null || found.nextAttemptAt.isAfter(clock.instant())) {
      return null;
    }
    found.nextAttemptAt = clock.instant().plus(LEASE);
    return found;
  }

  /** Remembers how far it came, unless its owner changed the subscription meanwhile. */
  private void note(Subscription turn, long delivered, String fault) {
    transactions.write(
        () ->
            entities
                .createQuery(
                    "update Subscription e set e.deliveredSeq = :delivered, e.failures = :failures,"
                        + " e.lastFault = :fault, e.nextAttemptAt = :next"
                        + " where e.id = :id and e.deliveredSeq = :before and e.address = :address")
                .setParameter("delivered", delivered)
                .setParameter("failures", fault == null ? 0 : turn.failures + 1)
                .setParameter("fault", fault)
                .setParameter("next", next(fault == null ? -1 : turn.failures))
                .setParameter("id", turn.id)
                .setParameter("before", turn.deliveredSeq)
                .setParameter("address", turn.address)
                .executeUpdate());
  }

  private Instant next(int failures) {
    if (failures < 0) {
      return clock.instant();
    }
    long wait = FIRST_WAIT.toMillis() << Math.min(failures, DOUBLINGS);
    return clock.instant().plusMillis(wait + ThreadLocalRandom.current().nextLong(wait / 2));
  }

  private String written(AuditEvent event) {
    try {
      return json.writeValueAsString(CloudEvent.of(event, source));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
