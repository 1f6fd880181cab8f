package nl.afsprakenwijzer.service.party;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import nl.afsprakenwijzer.checker.reading.PartyKind;
import nl.afsprakenwijzer.service.platform.Bearer;
import nl.afsprakenwijzer.service.platform.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The people of an organisation, their data and the alliances of their organisations. */
@QuarkusTest
class PeopleTest {
  private static final String PATCH = "application/merge-patch+json";

  @Inject Town town;
  private UUID own;
  private UUID administrator;

  @BeforeEach
  void anOrganisation() {
    own = town.organisation(PartyKind.CARE_PROVIDER, "Zorggroep De Wilg");
    administrator = town.person(own, null, Role.BEHEERDER);
  }

  @Test
  void newMember_hasRolesAndMandate_andNoPasswordInAnyAnswer() {
    Response made = add("[\"lezer\",\"tekenbevoegde\"]");

    assertThat(made.statusCode()).isEqualTo(201);
    assertThat(made.asString()).doesNotContainIgnoringCase("geheim", "$2a$");
    assertThat(made.jsonPath().getList("rollen")).containsExactly("lezer", "tekenbevoegde");
    assertThat(made.path("mandaat").toString()).isEqualTo("Tekent tot en met 2027.");
    assertThat(town.as(administrator).get(made.header("Location")).asString())
        .isEqualTo(made.asString());
    assertThat(town.as(administrator).get(people()).jsonPath().getList("gebruikers")).hasSize(2);
  }

  @Test
  void administratorOfTheInstallation_isNotMadeByAnAdministrator() {
    assertThat(add("[\"applicatiebeheerder\"]").statusCode()).isEqualTo(400);
    assertThat(add("[\"koning\"]").statusCode()).isEqualTo(400);
  }

  @Test
  void lastAdministrator_stays() {
    String self = people() + "/" + administrator;

    assertThat(change(self, "{\"rollen\":[\"lezer\"]}").statusCode()).isEqualTo(409);
    assertThat(town.as(administrator).header("If-Match", "\"0\"").delete(self).statusCode())
        .isEqualTo(409);
    town.person(own, null, Role.BEHEERDER);
    assertThat(change(self, "{\"rollen\":[\"lezer\"]}").statusCode()).isEqualTo(200);
    assertThat(town.as(administrator).get(people()).statusCode())
        .as("a role that was taken away is gone at once")
        .isEqualTo(403);
  }

  @Test
  void readOnlyFields_cannotBeSet() {
    UUID member = town.person(own, null, Role.LEZER);
    for (String field : List.of("id", "versie", "email", "naam", "wachtwoord", "organisatie")) {
      Response answer = change(people() + "/" + member, "{\"" + field + "\":\"x\"}");
      assertThat(answer.statusCode()).as(field).isEqualTo(400);
    }
    assertThat(town.as(administrator).get(people() + "/" + member).jsonPath().getInt("versie"))
        .isZero();
  }

  @Test
  void person_seesAllThatIsKept_andCanHaveItErased() {
    UUID person = town.person(own, null, Role.LEZER);
    String email = town.emailOf(person);
    Response data = town.as(person).get("/v1/gebruikers/" + person);
    assertThat(data.path("email").toString()).isEqualTo(email);
    assertThat(data.jsonPath().getList("lidmaatschappen")).hasSize(1);
    assertThat(data.jsonPath().getList("sporen")).isEmpty();
    assertThat(town.as(person).post("/v1/auditcontroles").statusCode()).isEqualTo(403);
    assertThat(town.as(person).get("/v1/gebruikers/" + person).jsonPath().getList("sporen"))
        .as("what this person tried, and nothing of anybody else")
        .hasSize(1);

    Response gone =
        town.as(person).header("If-Match", data.header("ETag")).delete("/v1/gebruikers/" + person);

    assertThat(gone.statusCode()).isEqualTo(204);
    assertThat(town.emailOf(person)).isNull();
    assertThat(town.as(person).get("/v1/organisaties").statusCode()).isEqualTo(403);
    Response rows = town.as(administrator).get("/v1/auditregels?gebeurtenis=gebruiker.gewist");
    assertThat(rows.jsonPath().getList("auditregels.onderwerp")).containsExactly(person.toString());
    assertThat(town.as(administrator).post("/v1/auditcontroles").path("klopt").toString())
        .isEqualTo("true");
  }

  @Test
  void erasedPerson_isNotInAnAnswerThatWasKeptEither() {
    String key = UUID.randomUUID().toString();
    String body =
        "{\"naam\":\"Kim Weg\",\"email\":\"%s@weg.example\",\"rollen\":[\"lezer\"]}"
            .formatted(UUID.randomUUID());
    String kept = keyed(key, body).asString();
    assertThat(keyed(key, body).asString()).isEqualTo(kept).contains("Kim Weg");
    String data = "/v1/gebruikers/" + keyed(key, body).path("id");
    String seen = town.as(administrator).get(data).header("ETag");

    Response gone = town.as(administrator).header("If-Match", seen).delete(data);

    assertThat(gone.statusCode()).isEqualTo(204);
    assertThat(town.answersWith("Kim Weg")).isZero();
  }

  private Response keyed(String key, String body) {
    return town.as(administrator)
        .header("Idempotency-Key", key)
        .contentType("application/json")
        .body(body)
        .post(people());
  }

  @Test
  void dataOfSomebodyElse_doesNotExist() {
    UUID other = town.organisation(PartyKind.OTHER, "Een ander");
    UUID stranger = town.person(other, null, Role.BEHEERDER);

    assertThat(town.as(administrator).get("/v1/gebruikers/" + stranger).statusCode())
        .isEqualTo(404);
    assertThat(town.as(administrator).get("/v1/organisaties/" + other + "/gebruikers").asString())
        .contains("Dit bestaat niet, of u mag het niet zien.");
  }

  @Test
  void addressOfAnAccountElsewhere_tellsNothingOfIt_andChangesNothingInIt() {
    UUID other = town.organisation(PartyKind.OTHER, "Een ander");
    UUID stranger = town.person(other, null, Role.LEZER);
    String data = town.as(stranger).get("/v1/gebruikers/" + stranger).asString();
    String email = town.emailOf(stranger);
    String refused =
        "Bij dit e-mailadres hoort al een account, met een andere naam of een ander inlogkenmerk."
            + " Vraag de gebruiker hoe het account heet.";

    Response guessed = join(email, "Kim Gok", "");
    Response taken = join(email, "Sam Voorbeeld", ",\"inlogkenmerk\":\"van-een-ander\"");

    assertThat(List.of(guessed.statusCode(), taken.statusCode())).containsOnly(409);
    assertThat(guessed.asString()).isEqualTo(taken.asString()).contains(refused);
    assertThat(town.as(stranger).get("/v1/gebruikers/" + stranger).asString()).isEqualTo(data);
  }

  @Test
  void personOfTwoOrganisations_actsForTheOneInTheHeader() {
    UUID second = town.organisation(PartyKind.OTHER, "Tweede");
    UUID person = town.person(second, null, Role.LEZER);
    String email = town.emailOf(person);
    assertThat(join(email, "sam voorbeeld", ",\"wachtwoord\":\"kom erbij, Sam\"").statusCode())
        .isEqualTo(201);
    town.accept(email, "kom erbij, Sam");

    assertThat(town.as(person).get("/v1/samenwerkingsverbanden").asString())
        .contains("Noem in de kop Organisatie voor welke u dit doet.");
    assertThat(alliances(person, second)).isEmpty();
    town.alliance(own, own);
    assertThat(alliances(person, second)).isEmpty();
    assertThat(alliances(person, own)).containsExactly("Samen");
    UUID third = town.organisation(PartyKind.OTHER, "Derde");
    Response refused =
        town.as(person).header(Bearer.ORGANISATION, third).get("/v1/samenwerkingsverbanden");
    assertThat(refused.statusCode()).isEqualTo(403);
  }

  private List<String> alliances(UUID person, UUID organisation) {
    return town.as(person)
        .header(Bearer.ORGANISATION, organisation)
        .get("/v1/samenwerkingsverbanden")
        .jsonPath()
        .getList("samenwerkingsverbanden.naam");
  }

  private Response join(String email, String name, String more) {
    return town.as(administrator)
        .contentType("application/json")
        .body(
            "{\"naam\":\"%s\",\"email\":\"%s\",\"rollen\":[\"lezer\"]%s}"
                .formatted(name, email, more))
        .post(people());
  }

  @Test
  void alliance_isForItsMembers_andChangedByItsLead() {
    UUID second = town.organisation(PartyKind.OTHER, "Tweede");
    UUID third = town.organisation(PartyKind.OTHER, "Derde");
    UUID editor = town.person(own, null, Role.REDACTEUR);
    Response made =
        town.as(editor)
            .contentType("application/json")
            .body("{\"naam\":\"Samen\",\"deelnemers\":[\"%s\",\"%s\"]}".formatted(own, second))
            .post("/v1/samenwerkingsverbanden");
    String there = made.header("Location");

    assertThat(made.path("trekker").toString()).isEqualTo(own.toString());
    assertThat(town.as(second, Role.LEZER).get(there).statusCode()).isEqualTo(200);
    assertThat(town.as(third, Role.LEZER).get(there).statusCode()).isEqualTo(404);
    assertThat(
            town.as(third, Role.LEZER)
                .get("/v1/samenwerkingsverbanden")
                .jsonPath()
                .getList("samenwerkingsverbanden"))
        .isEmpty();
    Response changed =
        town.as(editor)
            .header("If-Match", made.header("ETag"))
            .contentType(PATCH)
            .body("{\"deelnemers\":[\"%s\",\"%s\"]}".formatted(own, third))
            .patch(there);
    assertThat(changed.header("ETag")).isEqualTo("\"1\"");
    assertThat(town.as(third, Role.LEZER).get(there).asString()).isEqualTo(changed.asString());
    assertThat(town.as(second, Role.LEZER).get(there).statusCode()).isEqualTo(404);
  }

  private String people() {
    return "/v1/organisaties/" + own + "/gebruikers";
  }

  private Response add(String roles) {
    return town.as(administrator)
        .contentType("application/json")
        .body(
            """
            {"naam":"Kim Voorbeeld","email":"%s@voorbeeld.example","wachtwoord":"geheim geheim",
             "rollen":%s,"mandaat":"Tekent tot en met 2027.","mandaatTot":"2027-12-31"}
            """
                .formatted(UUID.randomUUID(), roles))
        .post(people());
  }

  private Response change(String path, String body) {
    return town.as(administrator)
        .header("If-Match", "\"0\"")
        .contentType(PATCH)
        .body(body)
        .patch(path);
  }
}
