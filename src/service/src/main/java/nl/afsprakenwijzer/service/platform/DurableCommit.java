package nl.afsprakenwijzer.service.platform;

import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Brings what was committed to the disk. H2 writes a commit with {@code WRITE_DELAY=0} but leaves
 * it in the memory of the system; {@code CHECKPOINT SYNC} makes it survive a power cut.
 */
@Singleton
class DurableCommit {
  private final AgroalDataSource database;
  private final boolean embedded;

  DurableCommit(
      AgroalDataSource database, @ConfigProperty(name = "quarkus.datasource.db-kind") String kind) {
    this.database = database;
    this.embedded = kind.equals("h2");
  }

  /** Returns when everything committed so far is on the disk; throws when that cannot be. */
  void sync() {
    if (!embedded) {
      return;
    }
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("CHECKPOINT SYNC");
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
