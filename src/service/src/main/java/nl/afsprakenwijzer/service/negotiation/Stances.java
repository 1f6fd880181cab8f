package nl.afsprakenwijzer.service.negotiation;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.afsprakenwijzer.service.agreement.TableClause;
import nl.afsprakenwijzer.service.agreement.TableClauses;
import nl.afsprakenwijzer.service.audit.Audit;
import nl.afsprakenwijzer.service.audit.EventType;
import nl.afsprakenwijzer.service.audit.Subject;
import nl.afsprakenwijzer.service.platform.ActingParty;
import nl.afsprakenwijzer.service.platform.Refused;

/**
 * What parties think of clauses. A stance is about one version of one clause: when that clause
 * changes, its stances hold no longer, and those of all other clauses stay.
 */
@Singleton
class Stances {
  private final EntityManager entities;
  private final ActingParty acting;
  private final Audit audit;
  private final TableClauses clauses;
  private final Clock clock;

  Stances(
      EntityManager entities, ActingParty acting, Audit audit, TableClauses clauses, Clock clock) {
    this.entities = entities;
    this.acting = acting;
    this.audit = audit;
    this.clauses = clauses;
    this.clock = clock;
  }

  List<StanceView> list(UUID agreement, UUID clauseId) {
    TableClause clause = clauses.get(agreement, clauseId);
    Map<UUID, Stance> stances =
        entities
            .createQuery("from Stance s where s.clauseId = :id", Stance.class)
            .setParameter("id", clauseId)
            .getResultStream()
            .collect(Collectors.toMap(stance -> stance.chairId, stance -> stance));
    return clause.chairs().stream()
        .map(chair -> StanceView.of(chair, stances.get(chair.id()), clause))
        .toList();
  }

  /** Takes one for the acting party, on the text that the client saw. */
  StanceView take(UUID agreement, UUID clauseId, UUID chair, StanceInput input) {
    TableClause clause = clauses.getToChange(agreement, clauseId);
    if (!clause.ownChair().equals(chair)) {
      throw Refused.conflict("U spreekt alleen voor uw eigen organisatie. Kies uw eigen stoel.");
    }
    clauses.requireCurrent(agreement, clauseId, input);
    Stance stance = of(clauseId, chair);
    stance.personId = acting.personId();
    stance.clauseVersion = clause.version();
    stance.kind = input.standpunt();
    stance.reason = input.reden();
    stance.takenAt = clock.instant().truncatedTo(ChronoUnit.MICROS);
    entities.persist(stance);
    entities.flush();
    audit.record(
        EventType.POSITION_TAKEN,
        Subject.of("standpunt", stance.id, acting.organisationId())
            .atTable(agreement)
            .made(stance.version)
            .with(List.of(clauseId, stance.clauseVersion, stance.kind)));
    return list(agreement, clauseId).stream()
        .filter(one -> one.stoel().equals(chair))
        .findFirst()
        .orElseThrow();
  }

  private Stance of(UUID clause, UUID chair) {
    return entities
        .createQuery(
            "from Stance s where s.clauseId = :clause and s.chairId = :chair", Stance.class)
        .setParameter("clause", clause)
        .setParameter("chair", chair)
        .getResultStream()
        .findFirst()
        .orElseGet(() -> fresh(clause, chair));
  }

  private static Stance fresh(UUID clause, UUID chair) {
    Stance stance = new Stance();
    stance.id = UUID.randomUUID();
    stance.clauseId = clause;
    stance.chairId = chair;
    return stance;
  }
}
