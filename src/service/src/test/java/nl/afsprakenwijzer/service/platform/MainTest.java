package nl.afsprakenwijzer.service.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.BindException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class MainTest {
  @Test
  void databaseThatAnotherProcessHolds_isNamed() {
    SQLException inUse = new SQLException("Database may be already in use", "90020", 90020);

    assertThat(Main.reason(new IllegalStateException(inUse)))
        .hasValue(
            "De map met gegevens is al in gebruik. Misschien draait de Afsprakenwijzer al."
                + " Stop die, of kies een andere map met -Dafsprakenwijzer.data=MAP.");
  }

  @Test
  void portThatAnotherProcessHolds_isNamed() {
    assertThat(Main.reason(new IllegalStateException(new BindException())))
        .hasValue("De poort is al in gebruik. Kies een andere met -Dquarkus.http.port=NUMMER.");
  }

  @Test
  void anyOtherFailure_isLeftToTheStackTrace() {
    assertThat(Main.reason(new IllegalStateException("iets anders"))).isEmpty();
  }
}
