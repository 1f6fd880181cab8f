package nl.afsprakenwijzer.service.guide;

import io.agroal.api.AgroalDataSource;
import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import nl.afsprakenwijzer.checker.SmartChecker;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * Keeps since when this installation judges by which catalogue, so that a changed judgement can be
 * told from a changed text. Readiness shows it.
 */
@Singleton
@Startup
@Readiness
class Catalogue implements HealthCheck {
  private static final String UNIQUE = "23505";

  private final AgroalDataSource database;
  private final SmartChecker checker;
  private final Clock clock;
  private final Instant since;

  Catalogue(AgroalDataSource database, SmartChecker checker, Clock clock) throws SQLException {
    this.database = database;
    this.checker = checker;
    this.clock = clock;
    this.since = firstStart();
  }

  @Override
  public HealthCheckResponse call() {
    return HealthCheckResponse.named("Catalogus van regels")
        .withData("versie", checker.catalogueVersion())
        .withData("regels", checker.rules().size())
        .withData("inGebruikSinds", since.toString())
        .up()
        .build();
  }

  private Instant firstStart() throws SQLException {
    try (Connection connection = database.getConnection()) {
      Instant known = find(connection);
      if (known == null) {
        insert(connection);
        known = find(connection);
      }
      return known;
    }
  }

  private Instant find(Connection connection) throws SQLException {
    try (PreparedStatement query =
        connection.prepareStatement("select first_start from catalogue where version = ?")) {
      query.setString(1, checker.catalogueVersion());
      try (ResultSet row = query.executeQuery()) {
        return row.next() ? row.getTimestamp(1).toInstant() : null;
      }
    }
  }

  /** Another copy of the service may start at the same moment and be first; that one counts. */
  private void insert(Connection connection) throws SQLException {
    Instant now = clock.instant();
    try (PreparedStatement insert =
        connection.prepareStatement("insert into catalogue (version, first_start) values (?, ?)")) {
      insert.setString(1, checker.catalogueVersion());
      insert.setTimestamp(2, Timestamp.from(now));
      insert.executeUpdate();
    } catch (SQLException failure) {
      if (!UNIQUE.equals(failure.getSQLState())) {
        throw failure;
      }
    }
  }
}
