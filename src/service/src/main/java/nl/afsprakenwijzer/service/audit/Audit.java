package nl.afsprakenwijzer.service.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.interceptor.Interceptor;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.afsprakenwijzer.service.platform.ActingParty;
import nl.afsprakenwijzer.service.platform.Actor;
import nl.afsprakenwijzer.service.platform.Hash;
import nl.afsprakenwijzer.service.platform.RefusedAttempt;
import nl.afsprakenwijzer.service.platform.Transactions;

/**
 * The record of what people did: append-only, in one chain, in the same transaction as what it
 * describes. Rows wait until the end of the transaction, so that the end of the chain is locked for
 * a moment only.
 */
@Singleton
public class Audit {
  /** Which rows an organisation may see: its own, about its things, and of tables it sits at. */
  static final String VISIBLE =
      "(e.organisationId = :own or e.ownerId = :own or e.agreementId in :tables)";

  private static final int TRACES = 10_000;
  private static final String DONE = "gelukt";
  private static final String REFUSED = "geweigerd";

  private final EntityManager entities;
  private final ActingParty acting;
  private final TransactionSynchronizationRegistry transaction;
  private final Transactions transactions;
  private final Tables tables;
  private final ObjectMapper json;
  private final Clock clock;

  Audit(
      EntityManager entities,
      ActingParty acting,
      TransactionSynchronizationRegistry transaction,
      Transactions transactions,
      Tables tables,
      ObjectMapper json,
      Clock clock) {
    this.entities = entities;
    this.acting = acting;
    this.transaction = transaction;
    this.transactions = transactions;
    this.tables = tables;
    this.json = json;
    this.clock = clock;
  }

  /** Records what the acting party did. Call it in a transaction, once for each change. */
  public void record(EventType type, Subject subject) {
    record(type, subject, acting.isKnown() ? acting.actor() : null);
  }

  /** The same for whom the request itself does not tell, as at the login. */
  public void record(EventType type, Subject subject, Actor actor) {
    waiting().add(row(type, DONE, subject, actor));
  }

  /** What a person did, the latest first; at most 10,000. */
  public List<AuditTrace> tracesOf(UUID person) {
    return entities
        .createQuery(
            "from AuditRow e where e.personId = :person order by e.seq desc", AuditRow.class)
        .setParameter("person", person)
        .setMaxResults(TRACES)
        .getResultStream()
        .map(row -> new AuditTrace(row.seq, row.happenedAt, row.eventType))
        .toList();
  }

  /** The number of the last row there is now. */
  public long lastNumber() {
    return entities.find(AuditHead.class, AuditHead.ONLY).seq;
  }

  /** The next rows that an organisation may see, in the order in which they were committed. */
  public List<AuditEvent> after(long number, UUID organisation, int most) {
    return entities
        .createQuery(
            "from AuditRow e where e.seq > :number and " + VISIBLE + " order by e.seq",
            AuditRow.class)
        .setParameter("number", number)
        .setParameter("own", organisation)
        .setParameter("tables", tables.of(organisation))
        .setMaxResults(most)
        .getResultStream()
        .map(AuditRow::event)
        .toList();
  }

  /** Records what somebody tried and may not, in a transaction of its own. */
  void refused(@Observes RefusedAttempt attempt) {
    Actor actor = acting.isKnown() ? acting.actor() : null;
    Subject what = Subject.of("operatie", null, null).with(attempt);
    transactions.write(() -> waiting().add(row(EventType.ATTEMPT_REFUSED, REFUSED, what, actor)));
  }

  void append(@Observes @Priority(Interceptor.Priority.APPLICATION) Transactions.Ending ending) {
    List<AuditRow> rows = waiting();
    if (rows.isEmpty()) {
      return;
    }
    AuditHead head = entities.find(AuditHead.class, AuditHead.ONLY, LockModeType.PESSIMISTIC_WRITE);
    for (AuditRow row : rows) {
      row.seq = head.seq + 1;
      row.previousHash = head.rowHash;
      row.rowHash = Chain.hash(row);
      entities.persist(row);
      head.seq = row.seq;
      head.rowHash = row.rowHash;
    }
    rows.clear();
  }

  private AuditRow row(EventType type, String outcome, Subject subject, Actor actor) {
    AuditRow row = new AuditRow();
    row.happenedAt = clock.instant();
    row.eventType = type.dutch();
    row.outcome = outcome;
    row.personId = actor == null ? null : actor.personId();
    row.organisationId = actor == null ? null : actor.organisationId();
    row.subjectKind = subject.kind();
    row.subjectId = subject.id();
    row.ownerId = subject.ownerId();
    row.agreementId = subject.agreementId();
    row.versionBefore = subject.versionBefore();
    row.versionAfter = subject.versionAfter();
    row.contentHash = subject.content() == null ? null : Hash.of(written(subject.content()));
    return row;
  }

  private String written(Object content) {
    try {
      return json.writeValueAsString(content);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The rows of this transaction that wait for its end. */
  @SuppressWarnings("unchecked")
  private List<AuditRow> waiting() {
    if (transaction.getTransactionKey() == null) {
      throw new IllegalStateException("what is recorded must be in a transaction");
    }
    List<AuditRow> rows = (List<AuditRow>) transaction.getResource(Audit.class);
    if (rows == null) {
      rows = new ArrayList<>();
      transaction.putResource(Audit.class, rows);
    }
    return rows;
  }
}
