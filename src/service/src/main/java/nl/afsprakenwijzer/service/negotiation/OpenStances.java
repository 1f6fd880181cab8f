package nl.afsprakenwijzer.service.negotiation;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The door of this slice for who puts an agreement on paper: where parties did not agree. */
@Singleton
public class OpenStances {
  private final EntityManager entities;

  OpenStances(EntityManager entities) {
    this.entities = entities;
  }

  /** A stance other than plain agreement; the reason may be empty. */
  public record OpenStance(UUID clauseId, UUID chairId, String stance, String reason) {}

  /**
   * What parties hold against clauses that the acting party may see.
   *
   * @param versions of the clauses, by id: a stance on another version holds no longer
   */
  public List<OpenStance> on(Map<UUID, Long> versions) {
    return entities
        .createQuery(
            "from Stance s where s.clauseId in :ids and s.kind <> 'akkoord' order by s.takenAt",
            Stance.class)
        .setParameter("ids", versions.keySet())
        .getResultStream()
        .filter(stance -> stance.clauseVersion == versions.get(stance.clauseId))
        .map(
            stance ->
                new OpenStance(
                    stance.clauseId,
                    stance.chairId,
                    stance.kind,
                    stance.reason == null ? "" : stance.reason))
        .toList();
  }
}
