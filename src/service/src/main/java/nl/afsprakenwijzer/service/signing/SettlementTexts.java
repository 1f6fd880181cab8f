package nl.afsprakenwijzer.service.signing;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The door of this slice for who puts an agreement on paper: how far the signing is. */
@Singleton
public class SettlementTexts {
  private final EntityManager entities;
  private final Settlements settlements;

  SettlementTexts(EntityManager entities, Settlements settlements) {
    this.entities = entities;
    this.settlements = settlements;
  }

  /**
   * A text that can no longer change.
   *
   * @param signedAt when the last party signed; empty while some did not yet
   */
  public record SettlementText(
      String fingerprint,
      Instant settledAt,
      Optional<Instant> signedAt,
      List<GivenSignature> signatures) {}

  /** A signature for a party. */
  public record GivenSignature(String party, String mandate, Instant moment) {}

  /** The text of this edition of an agreement that the acting party may see, when it is settled. */
  public Optional<SettlementText> of(UUID agreement, int edition) {
    return entities
        .createQuery(
            "from Settlement s where s.agreementId = :id and s.edition = :edition"
                + " and s.state <> :withdrawn",
            Settlement.class)
        .setParameter("id", agreement)
        .setParameter("edition", edition)
        .setParameter("withdrawn", Settlement.WITHDRAWN)
        .getResultStream()
        .findFirst()
        .map(this::text);
  }

  private SettlementText text(Settlement settlement) {
    return new SettlementText(
        settlement.hash,
        settlement.settledAt,
        Optional.ofNullable(settlement.signedAt),
        settlements.signatures(settlement.id).stream()
            .map(one -> new GivenSignature(one.partyName, one.mandate, one.signedAt))
            .toList());
  }
}
