package nl.afsprakenwijzer.service.audit;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** One link of the chain. */
@Entity
@Immutable
@Table(name = "audit_row")
class AuditRow {
  @Id Long seq;
  Instant happenedAt;
  String eventType;
  String outcome;
  UUID personId;
  UUID organisationId;
  String subjectKind;
  UUID subjectId;
  UUID ownerId;
  UUID agreementId;
  Long versionBefore;
  Long versionAfter;
  String contentHash;
  String previousHash;
  String rowHash;

  AuditEvent event() {
    return new AuditEvent(
        seq,
        happenedAt,
        eventType,
        organisationId,
        agreementId,
        subjectKind,
        subjectId,
        versionAfter);
  }
}
