package nl.afsprakenwijzer.service.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.BindException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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
  void secretOfAnotherInstallation_isNamed() {
    SQLException wrong = new SQLException("Wrong user name or password", "28000", 28000);

    assertThat(Main.reason(new IllegalStateException(wrong)))
        .hasValue(
            "De database gaat niet open met dit geheim. Zet het bestand geheim (of"
                + " AFSPRAKENWIJZER_GEHEIM) terug dat bij deze gegevens hoort.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"08001", "28P01", "3D000"})
  void databaseThatDoesNotLetUsIn_isNamed(String state) {
    SQLException closed = new SQLException("FATAL", state);

    assertThat(Main.reason(new IllegalStateException(closed)))
        .hasValue(
            "De database is niet te bereiken of laat ons niet binnen. Kijk na:"
                + " QUARKUS_DATASOURCE_JDBC_URL, QUARKUS_DATASOURCE_USERNAME en"
                + " QUARKUS_DATASOURCE_PASSWORD.");
  }

  @Test
  void settingThatIsWrong_saysItself() {
    assertThat(Main.reason(new IllegalStateException(new WrongSetting("Vul dit in."))))
        .hasValue("Vul dit in.");
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
