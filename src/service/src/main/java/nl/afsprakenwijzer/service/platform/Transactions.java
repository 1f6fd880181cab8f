package nl.afsprakenwijzer.service.platform;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.event.Event;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

/**
 * The one place where changes are committed: all of them or none, with their audit rows, and on the
 * disk before the answer goes out. When another transaction got in between, it starts again.
 */
@Singleton
public class Transactions {
  private static final int ATTEMPTS = 5;

  private static final String UNIQUE = "23505";

  /** Serialisation failure, deadlock and unique violation, in H2 and in PostgreSQL. */
  private static final Set<String> IN_BETWEEN = Set.of("40001", "40P01", UNIQUE, "HYT00", "90131");

  private static final String TAKEN =
      "Een nummer of kenmerk in dit verzoek is al van een ander. Er is niets opgeslagen.";

  private static final String CROWDED =
      "Er wordt nu te veel tegelijk gewijzigd. Er is niets opgeslagen. Probeer het zo opnieuw.";

  private final EntityManager entities;
  private final Event<Ending> ending;
  private final EmbeddedDatabase database;
  private final TransactionSynchronizationRegistry transaction;

  Transactions(
      EntityManager entities,
      Event<Ending> ending,
      EmbeddedDatabase database,
      TransactionSynchronizationRegistry transaction) {
    this.transaction = transaction;
    this.entities = entities;
    this.ending = ending;
    this.database = database;
  }

  /** Fired within the transaction when the work is done, right before the commit. */
  public record Ending() {}

  /**
   * Runs the work in a transaction of its own, or in the one that is there already.
   *
   * @throws RuntimeException what the work throws; nothing of it then has happened
   */
  public <T> T write(Callable<T> work) {
    if (transaction.getTransactionStatus() == Status.STATUS_ACTIVE) {
      return call(work);
    }
    try (EmbeddedDatabase.Turn turn =
        database.takeTurn().orElseThrow(() -> new Refused(503, CROWDED, List.of()))) {
      T result = committed(work);
      turn.sync();
      return result;
    }
  }

  /** Nothing that comes after a commit stands in here: then the work would be done twice. */
  private <T> T committed(Callable<T> work) {
    for (int attempt = 1; ; attempt++) {
      try {
        return QuarkusTransaction.requiringNew().call(() -> inOne(work));
      } catch (RuntimeException failure) {
        // the container wraps what the database says in many ways; the causes tell which it was
        if (!cameInBetween(failure)) {
          throw failure;
        }
        if (attempt == ATTEMPTS) {
          throw isTaken(failure) ? Refused.conflict(TAKEN) : new Refused(503, CROWDED, List.of());
        }
      }
    }
  }

  private <T> T inOne(Callable<T> work) throws Exception {
    T result = work.call();
    entities.flush();
    ending.fire(new Ending());
    entities.flush();
    return result;
  }

  private static <T> T call(Callable<T> work) {
    try {
      return work.call();
    } catch (RuntimeException said) {
      throw said; // a refusal reaches the client as it is
    } catch (Exception e) {
      // a Callable may throw anything that is checked; callers know only what they throw themselves
      throw new IllegalStateException(e);
    }
  }

  private static boolean cameInBetween(Throwable failure) {
    return causes(failure)
        .anyMatch(
            cause ->
                cause instanceof OptimisticLockException
                    || cause instanceof SQLException sql && IN_BETWEEN.contains(sql.getSQLState()));
  }

  private static boolean isTaken(Throwable failure) {
    return causes(failure)
        .anyMatch(cause -> cause instanceof SQLException sql && UNIQUE.equals(sql.getSQLState()));
  }

  private static Stream<Throwable> causes(Throwable failure) {
    return Stream.iterate(failure, Objects::nonNull, Throwable::getCause);
  }
}
