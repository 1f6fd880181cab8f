package nl.afsprakenwijzer.service.agreement;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Knows what parties think of a text; the slice with the negotiation answers it. */
public interface Acceptance {
  /**
   * Whether those who sign accept a clause as it is written now.
   *
   * @param version of the clause; what parties thought of another version does not count
   * @param signers the chairs of those who sign
   * @return true when each of them accepts it, false when one refuses it or has a reservation, and
   *     empty as long as one of them did not say so
   */
  Optional<Boolean> of(UUID clause, long version, Set<UUID> signers);
}
