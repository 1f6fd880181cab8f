package nl.afsprakenwijzer.service.party;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.UUID;
import nl.afsprakenwijzer.checker.reading.PartyKind;
import nl.afsprakenwijzer.service.Api;
import nl.afsprakenwijzer.service.platform.Role;
import org.junit.jupiter.api.Test;

/** {@code POST /v1/sessies}. */
@QuarkusTest
class LoginTest {
  private static final String PASSWORD = "een heel lang wachtwoord";

  @Inject Town town;
  @Inject Passwords passwords;

  @Test
  void rightPassword_givesATokenThatWorks() {
    UUID own = town.organisation(PartyKind.MUNICIPALITY, "Gemeente Voorbeeldstad");
    UUID person = town.person(own, PASSWORD, Role.LEZER);

    Response session = login(town.emailOf(person), PASSWORD);

    assertThat(session.statusCode()).isEqualTo(201);
    assertThat(session.path("gebruiker").toString()).isEqualTo(person.toString());
    assertThat(
            given()
                .auth()
                .oauth2(session.path("token").toString())
                .get("/v1/organisaties/" + own)
                .statusCode())
        .isEqualTo(200);
  }

  @Test
  void wrongPasswordAndUnknownAccount_lookTheSame() {
    UUID own = town.organisation(PartyKind.MUNICIPALITY, "Gemeente Voorbeeldstad");
    String email = town.emailOf(town.person(own, PASSWORD, Role.LEZER));
    String expected =
        Api.problem(401, "Niet ingelogd", "E-mailadres of wachtwoord klopt niet.", "/v1/sessies");

    assertThat(login(email, "verkeerd wachtwoord").asString()).isEqualTo(expected);
    assertThat(login(UUID.randomUUID() + "@nergens.example", PASSWORD).asString())
        .isEqualTo(expected);
  }

  @Test
  void sixthFailure_hasToWait_alsoWithTheRightPassword_andAlsoForNobody() {
    UUID own = town.organisation(PartyKind.MUNICIPALITY, "Gemeente Voorbeeldstad");
    String email = town.emailOf(town.person(own, PASSWORD, Role.LEZER));
    String nobody = UUID.randomUUID() + "@nergens.example";
    for (int i = 0; i < LoginLimit.FROM_ONE_ADDRESS; i++) {
      assertThat(login(email, "verkeerd wachtwoord").statusCode()).isEqualTo(401);
      assertThat(login(nobody, PASSWORD).statusCode()).isEqualTo(401);
    }

    assertThat(login(email, PASSWORD).statusCode()).isEqualTo(429);
    assertThat(login(nobody, PASSWORD).asString()).isEqualTo(login(email, PASSWORD).asString());
  }

  @Test
  void sixthWrongGuessOfTheOwnPassword_hasToWait_alsoAtTheLogin() {
    UUID own = town.organisation(PartyKind.MUNICIPALITY, "Gemeente Voorbeeldstad");
    UUID person = town.person(own, PASSWORD, Role.BEHEERDER);
    for (int i = 0; i < LoginLimit.FROM_ONE_ADDRESS; i++) {
      assertThat(changePassword(person, "verkeerd wachtwoord").statusCode()).isEqualTo(400);
    }

    assertThat(changePassword(person, PASSWORD).statusCode()).isEqualTo(429);
    assertThat(login(town.emailOf(person), PASSWORD).statusCode()).isEqualTo(429);
    Response rows = town.as(person).get("/v1/auditregels?gebeurtenis=poging.geweigerd");
    assertThat(rows.jsonPath().getList("auditregels")).hasSize(LoginLimit.FROM_ONE_ADDRESS);
  }

  private Response changePassword(UUID person, String password) {
    return town.as(person)
        .contentType("application/json")
        .body("{\"huidig\":\"%s\",\"nieuw\":\"een nieuw wachtwoord\"}".formatted(password))
        .post("/v1/wachtwoorden");
  }

  @Test
  void tokenOfSomebodyElse_orNone_isRefused() {
    for (String token : new String[] {"x", "a.b.c", "eyJhbGciOiJub25lIn0.eyJzdWIiOiJ4In0."}) {
      Response answer = given().auth().oauth2(token).get("/v1/organisaties");
      assertThat(answer.statusCode()).as(token).isEqualTo(401);
    }
  }

  @Test
  void password_isHashedWithSalt_andCountsToItsEnd() {
    String longOne = "a".repeat(100);

    assertThat(passwords.hash(longOne)).isNotEqualTo(passwords.hash(longOne));
    assertThat(passwords.matches(longOne, passwords.hash(longOne))).isTrue();
    assertThat(passwords.matches(longOne + "b", passwords.hash(longOne))).isFalse();
    assertThat(passwords.matches("niemand heeft dit wachtwoord", null)).isFalse();
  }

  private static Response login(String email, String password) {
    return given()
        .contentType("application/json")
        .body("{\"email\":\"" + email + "\",\"wachtwoord\":\"" + password + "\"}")
        .post("/v1/sessies");
  }
}
