package nl.afsprakenwijzer.service.party;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import nl.afsprakenwijzer.service.platform.Refused;
import nl.afsprakenwijzer.service.platform.Secret;

/**
 * Slows down guessing: five failures in a quarter of an hour from one address, or fifty from all
 * together, and an account waits. It is kept in the database, for all copies of the service.
 */
@Singleton
class LoginLimit {
  static final Duration WHILE = Duration.ofMinutes(15);
  static final int FROM_ONE_ADDRESS = 5;
  static final int IN_ALL = 50;

  private final EntityManager entities;
  private final Clock clock;
  private final Secret secret;

  LoginLimit(EntityManager entities, Clock clock, Secret secret) {
    this.entities = entities;
    this.clock = clock;
    this.secret = secret;
  }

  /** Refuses when this address may not try this account now; the same when there is no account. */
  void requireAllowed(String email, String address) {
    if (!allows(email, address)) {
      throw new Refused(
          429,
          "Het inloggen is te vaak mislukt. Probeer het over een kwartier opnieuw.",
          List.of());
    }
  }

  private boolean allows(String email, String address) {
    Object[] counts =
        entities
            .createQuery(
                "select count(e), sum(case when e.addressHash = :address then 1 else 0 end)"
                    + " from LoginFailure e where e.accountHash = :account and e.happenedAt >"
                    + " :since",
                Object[].class)
            .setParameter("account", hash(email))
            .setParameter("address", hash(address))
            .setParameter("since", start())
            .getSingleResult();
    long inAll = (Long) counts[0];
    long here = counts[1] == null ? 0 : ((Number) counts[1]).longValue();
    return inAll < IN_ALL && here < FROM_ONE_ADDRESS;
  }

  /** Remembers a failure, and forgets those that no longer count. */
  void failed(String email, String address) {
    entities
        .createQuery("delete from LoginFailure e where e.happenedAt <= :since")
        .setParameter("since", start())
        .executeUpdate();
    LoginFailure failure = new LoginFailure();
    failure.id = UUID.randomUUID();
    failure.accountHash = hash(email);
    failure.addressHash = hash(address);
    failure.happenedAt = clock.instant();
    entities.persist(failure);
  }

  private Instant start() {
    return clock.instant().minus(WHILE);
  }

  private String hash(String text) {
    String plain = text.strip().toLowerCase(Locale.ROOT);
    return HexFormat.of().formatHex(secret.key("inlogpoging " + plain));
  }
}
