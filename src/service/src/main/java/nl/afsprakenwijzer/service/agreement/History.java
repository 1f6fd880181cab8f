package nl.afsprakenwijzer.service.agreement;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import nl.afsprakenwijzer.service.platform.Refused;

/** What a clause was before. */
@Singleton
class History {
  private static final int MOST = 1_000;

  private final EntityManager entities;
  private final Agreements agreements;
  private final Clauses clauses;

  History(EntityManager entities, Agreements agreements, Clauses clauses) {
    this.entities = entities;
    this.agreements = agreements;
    this.clauses = clauses;
  }

  /** The latest versions, the newest first. */
  List<ClauseVersion> versions(UUID agreement, UUID clause) {
    agreements.get(agreement);
    clauses.find(agreement, clause);
    return entities
        .createQuery(
            "from ClauseVersion v where v.id.clauseId = :id order by v.id.version desc",
            ClauseVersion.class)
        .setParameter("id", clause)
        .setMaxResults(MOST)
        .getResultList();
  }

  DifferenceView difference(UUID agreement, UUID clause, long from, long to) {
    agreements.get(agreement);
    clauses.find(agreement, clause);
    return Difference.between(content(clause, from, "van"), content(clause, to, "tot"));
  }

  private ClauseContent content(UUID clause, long version, String field) {
    ClauseVersion found = entities.find(ClauseVersion.class, new ClauseVersion.Id(clause, version));
    if (found == null) {
      throw Refused.field(field, "Deze versie is er niet. Kijk bij de versies welke er zijn.");
    }
    return found.content();
  }
}
