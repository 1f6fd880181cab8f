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
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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

  /** How long no other copy of the service takes the same turn: much longer than a turn takes. */
  private static final Duration LEASE = Duration.ofMinutes(5);

  /**
   * After this a slow receiver gets no new event in the same turn; the last one takes 10 s more.
   */
  private static final Duration TURN = Duration.ofSeconds(30);

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

  /**
   * Gives each subscription one turn; those for which there is nothing make place for others. The
   * first round waits, so that a service that quits at its start for a wrong setting says that
   * alone.
   */
  @Scheduled(
      every = "10s",
      delayed = "5s",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void deliver() {
    Instant round = clock.instant();
    long last = audit.lastNumber();
    Set<UUID> had = new HashSet<>();
    for (List<UUID> due = due(round, last); had.addAll(due); due = due(round, last)) {
      due.forEach(this::deliver);
    }
  }

  private List<UUID> due(Instant round, long last) {
    return entities
        .createQuery(
            "select e.id from Subscription e where e.nextAttemptAt < :round"
                + " and e.deliveredSeq < :last order by e.nextAttemptAt, e.id",
            UUID.class)
        .setParameter("round", round)
        .setParameter("last", last)
        .setMaxResults(BATCH)
        .getResultList();
  }

  /** Sends what one subscription has not had yet. */
  void deliver(UUID id) {
    entities.clear(); // what another subscription or a moment ago showed is no longer so
    long last = audit.lastNumber();
    Subscription waiting = entities.find(Subscription.class, id);
    if (waiting == null) {
      return;
    }
    if (audit.after(waiting.deliveredSeq, waiting.organisationId, 1).isEmpty()) {
      note(waiting, Math.max(last, waiting.deliveredSeq), null);
      return;
    }
    Subscription turn = transactions.write(() -> claim(id));
    if (turn == null) {
      return;
    }
    long delivered = turn.deliveredSeq;
    Instant end = clock.instant().plus(TURN);
    for (AuditEvent event : audit.after(delivered, turn.organisationId, BATCH)) {
      Optional<String> fault = webhook.send(turn.id, turn.address, written(event));
      if (fault.isPresent()) {
        note(turn, delivered, fault.get());
        return;
      }
      delivered = event.number();
      if (clock.instant().isAfter(end)) {
        break; // others wait; the rest follows in the next round
      }
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
