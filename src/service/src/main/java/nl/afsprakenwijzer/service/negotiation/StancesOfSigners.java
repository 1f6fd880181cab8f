package nl.afsprakenwijzer.service.negotiation;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.afsprakenwijzer.service.agreement.Acceptance;

/** Tells the check of a clause what the parties think of it. */
@Singleton
class StancesOfSigners implements Acceptance {
  private static final Set<String> AGAINST = Set.of("voorbehoud", "afwijzing");

  private final EntityManager entities;

  StancesOfSigners(EntityManager entities) {
    this.entities = entities;
  }

  @Override
  public Optional<Boolean> of(UUID clause, long version, Set<UUID> signers) {
    List<String> kinds =
        entities
            .createQuery(
                "select s.kind from Stance s where s.clauseId = :clause"
                    + " and s.clauseVersion = :version and s.chairId in :signers",
                String.class)
            .setParameter("clause", clause)
            .setParameter("version", version)
            .setParameter("signers", signers)
            .getResultList();
    if (kinds.stream().anyMatch(AGAINST::contains)) {
      return Optional.of(false);
    }
    long accepted = kinds.stream().filter("akkoord"::equals).count();
    return accepted > 0 && accepted == signers.size() ? Optional.of(true) : Optional.empty();
  }
}
