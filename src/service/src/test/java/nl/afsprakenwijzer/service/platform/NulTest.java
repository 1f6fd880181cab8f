package nl.afsprakenwijzer.service.platform;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.UUID;
import nl.afsprakenwijzer.checker.reading.PartyKind;
import nl.afsprakenwijzer.service.party.Town;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** NUL is a sign that PostgreSQL does not know: it is refused before a query holds it. */
@QuarkusTest
class NulTest {
  @Inject Town town;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/v1/publicaties?gemeente=%00",
        "/v1/publicaties?gemeente=a%00b",
        "/v1/prestatieafspraken?gemeente=%00",
        "/v1/auditregels?gebeurtenis=%00",
        "/v1/sjablonen?thema=%00"
      })
  void nulInAnAddress_isRefused(String address) {
    Response answer = RestAssured.given().urlEncodingEnabled(false).get(address);

    assertThat(answer.asString())
        .contains("In het adres staat een stuurteken (%00). Haal het weg.");
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.contentType()).isEqualTo("application/problem+json");
  }

  @Test
  void nulInAnAddressToLogInWith_isRefused() {
    Response answer =
        RestAssured.given()
            .contentType("application/json")
            .body("{\"email\":\"a\\u0000\",\"wachtwoord\":\"geheim genoeg 12\"}")
            .post("/v1/sessies");

    assertThat(answer.asString()).contains("\"email\"", "(U+0000) is een stuurteken.");
    assertThat(answer.statusCode()).isEqualTo(400);
  }

  @Test
  void nulInALoginMark_isRefused() {
    UUID own = town.organisation(PartyKind.OTHER, "Beheer");
    UUID person = town.person(own, null, Role.BEHEERDER);

    Response answer =
        town.as(person)
            .contentType("application/json")
            .body(
                "{\"naam\":\"Iemand\",\"email\":\"iemand@nul.example\",\"rollen\":[\"lezer\"],"
                    + "\"inlogkenmerk\":\"a\\u0000\"}")
            .post("/v1/organisaties/" + own + "/gebruikers");

    assertThat(answer.asString()).contains("\"inlogkenmerk\"", "(U+0000) is een stuurteken.");
    assertThat(answer.statusCode()).isEqualTo(400);
  }
}
