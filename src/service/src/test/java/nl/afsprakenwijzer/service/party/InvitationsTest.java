package nl.afsprakenwijzer.service.party;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import nl.afsprakenwijzer.checker.reading.PartyKind;
import nl.afsprakenwijzer.service.Api;
import nl.afsprakenwijzer.service.platform.Bearer;
import nl.afsprakenwijzer.service.platform.OldToken;
import nl.afsprakenwijzer.service.platform.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Somebody who has an account elsewhere comes to work for a second organisation. */
@QuarkusTest
class InvitationsTest {
  private static final String INVITATION = "kom bij ons erbij";
  private static final String OWN = "alleen Victor kent dit";

  @Inject Town town;
  @Inject OldToken oldToken;

  private UUID linde;
  private UUID administrator;
  private String email;

  /** The account was made by another organisation, which chose its password. */
  @BeforeEach
  void anAccountElsewhere() {
    UUID elsewhere = town.organisation(PartyKind.MUNICIPALITY, "Gemeente Voorbeeldstad");
    linde = town.organisation(PartyKind.HOUSING_CORPORATION, "Woonstichting De Linde");
    administrator = town.person(linde, null, Role.BEHEERDER);
    email = "victor-" + UUID.randomUUID() + "@linde.example";
    UUID manager = town.person(elsewhere, null, Role.BEHEERDER);
    assertThat(add(manager, elsewhere, Town.PASSWORD).statusCode()).isEqualTo(201);
  }

  @Test
  void whoChoseThePassword_cannotActForTheSecondOrganisation() {
    Response added = add(administrator, linde, INVITATION);

    assertThat(added.statusCode()).isEqualTo(201);
    assertThat(added.jsonPath().getBoolean("uitgenodigd")).isTrue();
    assertThat(at(linde, login(Town.PASSWORD)).statusCode()).isEqualTo(403);
    assertThat(login(INVITATION).statusCode()).as("an invitation is no password").isEqualTo(401);
  }

  @Test
  void invitationThatIsNotAccepted_leavesRequestsWithoutTheHeaderAsTheyWere() {
    add(administrator, linde, INVITATION);

    Response without = given().auth().oauth2(token(login(Town.PASSWORD))).get("/v1/organisaties");

    assertThat(without.statusCode()).isEqualTo(200);
  }

  @Test
  void acceptedWithANewPassword_membershipBegins_andTheOldPasswordIsWorthNothing() {
    String there = add(administrator, linde, INVITATION).header("Location");

    Response session = accept(Town.PASSWORD, INVITATION, OWN);

    assertThat(session.statusCode()).isEqualTo(201);
    assertThat(at(linde, session).statusCode()).isEqualTo(200);
    assertThat(town.as(administrator).get(there).jsonPath().getBoolean("uitgenodigd")).isFalse();
    assertThat(login(Town.PASSWORD).statusCode()).isEqualTo(401);
    assertThat(login(OWN).statusCode()).isEqualTo(201);
    assertThat(accept(OWN, INVITATION, OWN + "!").statusCode()).as("it works once").isEqualTo(401);
    assertThat(events())
        .containsSubsequence("gebruiker.uitgenodigd", "uitnodiging.aanvaard")
        .doesNotContain("gebruiker.toegevoegd");
  }

  @Test
  void tokenFromBeforeTheInvitationWasAccepted_doesNotWorkThere() {
    add(administrator, linde, INVITATION);
    UUID person = UUID.fromString(accept(Town.PASSWORD, INVITATION, OWN).path("gebruiker"));

    String before = oldToken.issued(person, Duration.ofMinutes(1));

    Response refused =
        given().auth().oauth2(before).header(Bearer.ORGANISATION, linde).get("/v1/organisaties");
    assertThat(refused.statusCode()).isEqualTo(401);
  }

  @Test
  void wrongInvitation_looksLikeAWrongPassword_andChangesNothing() {
    add(administrator, linde, INVITATION);
    String expected =
        Api.problem(
            401,
            "Niet ingelogd",
            "E-mailadres, wachtwoord of uitnodiging klopt niet.",
            "/v1/sessies");

    assertThat(accept(Town.PASSWORD, "dit is niet de goede", OWN).asString()).isEqualTo(expected);
    assertThat(accept("niet het wachtwoord", INVITATION, OWN).asString()).isEqualTo(expected);
    assertThat(login(Town.PASSWORD).statusCode()).isEqualTo(201);
  }

  @Test
  void newPassword_isAskedFor_andMustBeNobodyElses() {
    add(administrator, linde, INVITATION);
    String known =
        "Kies een wachtwoord dat niemand anders kent: niet het oude en niet de uitnodiging.";

    assertThat(accept(Town.PASSWORD, INVITATION, Town.PASSWORD).asString()).contains(known);
    assertThat(accept(Town.PASSWORD, INVITATION, INVITATION).asString()).contains(known);
    assertThat(session("\"uitnodiging\":\"" + INVITATION + "\"").asString())
        .contains("nieuwWachtwoord", "Kies bij een uitnodiging een nieuw wachtwoord.");
    assertThat(session("\"nieuwWachtwoord\":\"" + OWN + "\"").asString())
        .contains("Dit hoort bij een uitnodiging. Anders: POST /v1/wachtwoorden.");
  }

  @Test
  void invitationWithoutWords_isRefused() {
    Response refused = add(administrator, linde, null);

    assertThat(refused.statusCode()).isEqualTo(400);
    assertThat(refused.asString())
        .contains(
            "Bij dit e-mailadres hoort al een account. Wat u hier invult, is de uitnodiging: geef"
                + " die aan deze persoon.");
  }

  @Test
  void invitedAdministrator_isNotYetAnother() {
    String self = "/v1/organisaties/" + linde + "/gebruikers/" + administrator;
    add(administrator, linde, INVITATION);

    Response left = town.as(administrator).header("If-Match", "\"0\"").delete(self);

    assertThat(left.statusCode()).isEqualTo(409);
  }

  @Test
  void dataOfSomebodyInvitedElsewhere_areStillForTheOwnOrganisation_withoutTheInvitation() {
    UUID own = town.organisation(PartyKind.OTHER, "Eigen");
    UUID manager = town.person(own, null, Role.BEHEERDER);
    UUID person = town.person(own, null, Role.LEZER);
    email = town.emailOf(person);
    assertThat(add(administrator, linde, INVITATION, "Sam Voorbeeld").statusCode()).isEqualTo(201);
    String data = "/v1/gebruikers/" + person;

    Response seen = town.as(manager).get(data);

    assertThat(seen.jsonPath().getList("lidmaatschappen")).hasSize(1);
    assertThat(town.as(person).get(data).jsonPath().getList("lidmaatschappen")).hasSize(2);
    assertThat(town.as(administrator).get(data).statusCode()).isEqualTo(404);
    Response erased = town.as(manager).header("If-Match", seen.header("ETag")).delete(data);
    assertThat(erased.statusCode()).isEqualTo(204);
  }

  private Response add(UUID manager, UUID organisation, String password) {
    return add(manager, organisation, password, "Victor Veld");
  }

  private Response add(UUID manager, UUID organisation, String password, String name) {
    String body =
        "{\"naam\":\"%s\",\"email\":\"%s\",\"rollen\":[\"lezer\",\"beheerder\"]%s}"
            .formatted(name, email, password == null ? "" : ",\"wachtwoord\":\"" + password + "\"");
    return town.as(manager)
        .contentType("application/json")
        .body(body)
        .post("/v1/organisaties/" + organisation + "/gebruikers");
  }

  private Response login(String password) {
    return send("{\"email\":\"%s\",\"wachtwoord\":\"%s\"}".formatted(email, password));
  }

  private Response session(String more) {
    return send(
        "{\"email\":\"%s\",\"wachtwoord\":\"%s\",%s}".formatted(email, Town.PASSWORD, more));
  }

  private Response accept(String password, String invitation, String chosen) {
    return send(
        "{\"email\":\"%s\",\"wachtwoord\":\"%s\",\"uitnodiging\":\"%s\",\"nieuwWachtwoord\":\"%s\"}"
            .formatted(email, password, invitation, chosen));
  }

  private static Response send(String body) {
    return given().contentType("application/json").body(body).post("/v1/sessies");
  }

  private static String token(Response session) {
    return session.path("token");
  }

  private Response at(UUID organisation, Response session) {
    return given()
        .auth()
        .oauth2(token(session))
        .header(Bearer.ORGANISATION, organisation)
        .get("/v1/organisaties");
  }

  private List<String> events() {
    return town.as(administrator)
        .get("/v1/auditregels?sorteer=nummer")
        .jsonPath()
        .getList("auditregels.gebeurtenis");
  }
}
