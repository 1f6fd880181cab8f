package nl.afsprakenwijzer.service.guide;

import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import nl.afsprakenwijzer.checker.SmartChecker;
import org.eclipse.microprofile.health.Readiness;
import org.junit.jupiter.api.Test;

/** Since when an installation judges by which catalogue. */
@QuarkusTest
class CatalogueTest {
  private static final Instant FIRST = Instant.parse("2026-11-22T10:00:00Z");

  @Inject AgroalDataSource database;
  @Inject SmartChecker checker;
  @Inject @Readiness Catalogue own;

  @Test
  void copyThatStartsAtTheSameMoment_takesOverWhatTheOtherKept() throws SQLException {
    String before = since(own);
    forget();

    Catalogue second = new Catalogue(database, checker, new OtherFirst());

    assertThat(since(second)).isEqualTo(FIRST.toString());
    forget();
    Catalogue again = new Catalogue(database, checker, at(Instant.parse(before)));
    assertThat(since(again)).isEqualTo(before);
  }

  private static String since(Catalogue catalogue) {
    return catalogue.call().getData().orElseThrow().get("inGebruikSinds").toString();
  }

  private void forget() throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      assertThat(statement.executeUpdate("delete from catalogue")).isEqualTo(1);
    }
  }

  private static Clock at(Instant moment) {
    return Clock.fixed(moment, ZoneOffset.UTC);
  }

  /** Between looking and writing, another copy of the service writes. */
  private final class OtherFirst extends Clock {
    @Override
    public Instant instant() {
      try {
        new Catalogue(database, checker, at(FIRST));
      } catch (SQLException e) {
        throw new IllegalStateException(e);
      }
      return FIRST.plus(Duration.ofSeconds(1));
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }
  }
}
