package nl.afsprakenwijzer.service.agreement;

import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.interceptor.Interceptor;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A signed text that was opened for changes again. When the parties give those up, every clause
 * becomes what it was, as a new version; a clause that came later ends. The signing then holds the
 * whole to what was signed.
 */
@Singleton
class Reopened {
  private final EntityManager entities;
  private final Clauses clauses;

  Reopened(EntityManager entities, Clauses clauses) {
    this.entities = entities;
    this.clauses = clauses;
  }

  void follow(@Observes @Priority(Interceptor.Priority.LIBRARY_BEFORE) AgreementMoved moved) {
    if (moved.isBackToSigned()) {
      Agreement agreement = entities.find(Agreement.class, moved.agreementId());
      Map<UUID, ClauseVersion> signed = versions(moved.agreementId(), moved.reopenedAt());
      for (Clause clause : all(moved.agreementId())) {
        ClauseVersion version = signed.get(clause.id);
        clauses.restore(
            agreement,
            clause,
            version == null ? ClauseContent.of(clause).ended() : version.content());
      }
    }
  }

  /** Whether the signed text names this chapter or chair, so that it must stay to go back to. */
  boolean names(Agreement agreement, UUID id) {
    return agreement.reopenedAt != null
        && versions(agreement.id, agreement.reopenedAt).values().stream()
            .map(ClauseVersion::content)
            .filter(content -> !content.withdrawn())
            .anyMatch(content -> content.names(id));
  }

  private List<Clause> all(UUID agreement) {
    return entities
        .createQuery("from Clause c where c.agreementId = :id order by c.number", Clause.class)
        .setParameter("id", agreement)
        .getResultList();
  }

  /** The last version of each clause before that moment. */
  private Map<UUID, ClauseVersion> versions(UUID agreement, Instant moment) {
    return entities
        .createQuery(
            "from ClauseVersion v where v.id.version = (select max(o.id.version)"
                + " from ClauseVersion o where o.id.clauseId = v.id.clauseId"
                + " and o.madeAt < :moment) and exists (select 1 from Clause c"
                + " where c.id = v.id.clauseId and c.agreementId = :id)",
            ClauseVersion.class)
        .setParameter("moment", moment)
        .setParameter("id", agreement)
        .getResultStream()
        .collect(Collectors.toMap(version -> version.id.clauseId(), Function.identity()));
  }
}
