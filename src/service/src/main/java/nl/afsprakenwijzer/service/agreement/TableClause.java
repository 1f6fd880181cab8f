package nl.afsprakenwijzer.service.agreement;

import java.util.List;
import java.util.UUID;

/**
 * A clause for slices that let parties talk about it.
 *
 * @param version counts its changes; who says something about it means this version
 * @param chairs of everybody at the table
 * @param ownChair of the acting party
 */
public record TableClause(
    UUID agreementId,
    UUID clauseId,
    long version,
    int number,
    String text,
    List<Chair> chairs,
    UUID ownChair) {

  /** A party at the table, by the name it has in this agreement. */
  public record Chair(UUID id, String name, boolean signs) {}

  /** The name of the party on a chair; empty when it left the table. */
  public String nameOf(UUID chair) {
    return chairs.stream()
        .filter(one -> one.id().equals(chair))
        .map(Chair::name)
        .findFirst()
        .orElse("");
  }
}
