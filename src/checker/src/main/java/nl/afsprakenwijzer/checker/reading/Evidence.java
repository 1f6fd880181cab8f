package nl.afsprakenwijzer.checker.reading;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What people know about a clause that its words do not tell; everything may be absent. Amounts
 * count what the clause counts, such as homes.
 *
 * @param accepted whether every party that it binds has accepted it
 * @param target the amount to reach; without it the first amount of the main duty counts
 * @param baseline the amount that is there already, when the target is a total and no addition
 * @param need how many are needed
 * @param capacity how many can be done in the time that the clause gives
 * @param budget in euros, for the whole clause
 * @param costEach in euros, for one of what is counted
 */
public record Evidence(
    Optional<Boolean> accepted,
    OptionalDouble target,
    OptionalDouble baseline,
    OptionalDouble need,
    OptionalDouble capacity,
    OptionalDouble budget,
    OptionalDouble costEach,
    List<Prerequisite> prerequisites) {
  private static final OptionalDouble UNKNOWN = OptionalDouble.empty();
  private static final Evidence NONE =
      new Evidence(
          Optional.empty(), UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN, List.of());

  public Evidence {
    prerequisites = List.copyOf(prerequisites);
  }

  /** Nothing is known but the words. */
  public static Evidence none() {
    return NONE;
  }

  /** Only whether it was accepted is known; empty when not even that. */
  public static Evidence ofAcceptance(Optional<Boolean> accepted) {
    return new Evidence(accepted, UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN, List.of());
  }

  /**
   * Something that has to be true first, such as a permit.
   *
   * @param name in Dutch, as people wrote it
   */
  public record Prerequisite(String name, boolean fulfilled) {}
}
