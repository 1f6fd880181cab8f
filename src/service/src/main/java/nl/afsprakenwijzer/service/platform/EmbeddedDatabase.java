package nl.afsprakenwijzer.service.platform;

import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * What H2 needs to stay whole when the service is killed; PostgreSQL needs none of it.
 *
 * <p>H2 gathers what to write one table after the other. A commit that runs meanwhile is then
 * written for some tables and not for others, and a kill right after leaves it half done. So
 * writers take turns, each until its commit is on the disk.
 */
@Singleton
class EmbeddedDatabase {
  private static final int WAIT_SECONDS = 10;

  private final AgroalDataSource database;
  private final boolean embedded;
  private final ReentrantLock turn = new ReentrantLock(true);

  EmbeddedDatabase(
      AgroalDataSource database, @ConfigProperty(name = "quarkus.datasource.db-kind") String kind) {
    this.database = database;
    this.embedded = kind.equals("h2");
  }

  /**
   * Waits for the turn to write, at most ten seconds. What bringing the commit to the disk needs is
   * there before anything is written, so that a commit cannot fail afterwards for want of it.
   *
   * @return empty when it does not come
   */
  Optional<Turn> takeTurn() {
    if (!embedded) {
      return Optional.of(new Turn(null));
    }
    try {
      return turn.tryLock(WAIT_SECONDS, TimeUnit.SECONDS) ? connected() : Optional.empty();
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
  }

  private Optional<Turn> connected() {
    try {
      return Optional.of(new Turn(database.getConnection()));
    } catch (SQLException full) {
      turn.unlock();
      return Optional.empty();
    }
  }

  /** How many wait for their turn, about. */
  int waiting() {
    return turn.getQueueLength();
  }

  /** The time in which one writer writes; over when it is closed. */
  final class Turn implements AutoCloseable {
    private final Connection connection;

    private Turn(Connection connection) {
      this.connection = connection;
    }

    /**
     * Returns when everything committed so far is on the disk; throws when that cannot be. {@code
     * WRITE_DELAY=0} leaves a commit in the memory of the system; {@code CHECKPOINT SYNC} makes it
     * survive a power cut.
     */
    void sync() {
      if (connection == null) {
        return;
      }
      try (Statement statement = connection.createStatement()) {
        statement.execute("CHECKPOINT SYNC");
      } catch (SQLException e) {
        throw new IllegalStateException(e);
      }
    }

    @Override
    public void close() {
      if (connection == null) {
        return;
      }
      try {
        connection.close();
      } catch (SQLException e) {
        throw new IllegalStateException(e);
      } finally {
        turn.unlock();
      }
    }
  }
}
