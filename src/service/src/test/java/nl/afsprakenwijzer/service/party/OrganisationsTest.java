package nl.afsprakenwijzer.service.party;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import nl.afsprakenwijzer.checker.reading.PartyKind;
import nl.afsprakenwijzer.service.Api;
import nl.afsprakenwijzer.service.platform.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** {@code /v1/organisaties}, and the conventions that hold for every write. */
@QuarkusTest
class OrganisationsTest {
  private static final String PATCH = "application/merge-patch+json";

  @Inject Town town;
  private UUID own;

  @BeforeEach
  void anOrganisation() {
    own = town.organisation(PartyKind.MUNICIPALITY, "Gemeente Voorbeeldstad");
  }

  @Test
  void withoutLogin_isRefused() {
    Response answer = given().get("/v1/organisaties");

    assertThat(answer.statusCode()).isEqualTo(401);
    assertThat(answer.header("WWW-Authenticate")).isEqualTo("Bearer");
    assertThat(answer.asString())
        .isEqualTo(
            Api.problem(
                401,
                "Niet ingelogd",
                "Hiervoor moet u inloggen. Stuur een token mee in Authorization: Bearer.",
                "/v1/organisaties"));
  }

  @Test
  void newOrganisation_isThere_withLocationAndVersion() {
    Response made = add(UUID.randomUUID().toString(), "Woonstichting De Linde");

    assertThat(made.statusCode()).isEqualTo(201);
    assertThat(made.header("ETag")).isEqualTo("\"0\"");
    Response read = town.as(own, Role.LEZER).get(made.header("Location"));
    assertThat(read.asString()).isEqualTo(made.asString());
    assertThat(read.header("ETag")).isEqualTo("\"0\"");
  }

  @Test
  void sameKeyAgain_hasTheSameAnswer_andMakesNothingNew() {
    UUID administrator = town.person(own, null, Role.APPLICATIEBEHEERDER);
    String key = UUID.randomUUID().toString();
    String body = "{\"soort\":\"zorgaanbieder\",\"naam\":\"Zorg " + key + "\"}";
    Response first = post(administrator, key, body);
    Response second = post(administrator, key, body);

    assertThat(first.statusCode()).isEqualTo(201);
    assertThat(second.statusCode()).isEqualTo(201);
    assertThat(second.asString()).isEqualTo(first.asString());
    assertThat(second.header("Location")).isEqualTo(first.header("Location"));
    assertThat(second.header("ETag")).isEqualTo(first.header("ETag"));
    assertThat(post(administrator, key, body.replace("Zorg", "Hulp")).statusCode()).isEqualTo(409);
  }

  @Test
  void numberOfAnotherOrganisation_isRefused() {
    UUID administrator = town.person(own, null, Role.APPLICATIEBEHEERDER);
    String body = "{\"soort\":\"overig\",\"naam\":\"Een\",\"kvkNummer\":\"00000000\"}";
    assertThat(post(administrator, UUID.randomUUID().toString(), body).statusCode()).isEqualTo(201);

    assertThat(post(administrator, UUID.randomUUID().toString(), body).asString())
        .isEqualTo(
            Api.problem(
                409,
                "Past niet bij hoe het nu is",
                "Een nummer of kenmerk in dit verzoek is al van een ander. Er is niets opgeslagen.",
                "/v1/organisaties"));
  }

  @Test
  void changeWithoutVersion_isRefused() {
    Response answer =
        town.as(own, Role.BEHEERDER)
            .contentType(PATCH)
            .body("{\"naam\":\"Anders\"}")
            .patch("/v1/organisaties/" + own);

    assertThat(answer.asString())
        .isEqualTo(
            Api.problem(
                428,
                "Versie ontbreekt",
                "Zeg welke versie u wijzigt: stuur de ETag die u kreeg mee in de kop If-Match.",
                "/v1/organisaties/" + own));
  }

  @Test
  void changeOfAnOldVersion_showsBothTexts() {
    UUID administrator = town.person(own, null, Role.BEHEERDER);
    assertThat(patch(administrator, own, 0, "{\"naam\":\"Eerste\"}").statusCode()).isEqualTo(200);

    Response late = patch(administrator, own, 0, "{\"naam\":\"Tweede\"}");

    assertThat(late.statusCode()).isEqualTo(412);
    assertThat(late.header("ETag")).isEqualTo("\"1\"");
    assertThat(late.path("huidig.naam").toString()).isEqualTo("Eerste");
    assertThat(late.path("ingezonden.naam").toString()).isEqualTo("Tweede");
  }

  @Test
  void patch_changesOnlyWhatItNames_andChecksTheWhole() {
    UUID administrator = town.person(own, null, Role.BEHEERDER);

    Response changed = patch(administrator, own, 0, "{\"gemeentecode\":\"GM9999\"}");
    assertThat(changed.path("naam").toString()).isEqualTo("Gemeente Voorbeeldstad");
    assertThat(changed.path("gemeentecode").toString()).isEqualTo("GM9999");
    assertThat(patch(administrator, own, 1, "{\"gemeentecode\":\"Utrecht\"}").asString())
        .contains("Een gemeentecode is GM en 4 cijfers.");
    assertThat(
            patch(administrator, own, 1, "{\"id\":\"x\",\"naam\":12}")
                .jsonPath()
                .getList("fouten.detail"))
        .satisfiesExactlyInAnyOrder(
            fault -> assertThat(fault.toString()).startsWith("Dit veld kennen we niet."),
            fault ->
                assertThat(fault).isEqualTo("Hier hoort tekst tussen aanhalingstekens te staan."));
  }

  @Test
  void organisationOfOthers_cannotBeChanged_andRoleIsNeeded() {
    UUID other = town.organisation(PartyKind.OTHER, "Een ander");

    Response answer = patch(town.person(own, null, Role.BEHEERDER), other, 0, "{\"naam\":\"x\"}");
    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(patch(town.person(own, null, Role.LEZER), own, 0, "{}").asString())
        .contains("Dat mag u niet. Het mag alleen met de rol: beheerder.");
  }

  @Test
  void list_goesOnWhereItStopped_inTheOrderThatWasAsked() {
    UUID reader = town.person(own, null, Role.LEZER);
    for (String name : List.of("B", "A", "C", "A")) {
      town.organisation(PartyKind.WELFARE_ORGANISATION, "Welzijn " + name);
    }
    String path = "/v1/organisaties?soort=welzijnsorganisatie&sorteer=-naam&aantal=3";
    Response first = town.as(reader).get(path);
    assertThat(first.jsonPath().getList("organisaties.naam"))
        .containsExactly("Welzijn C", "Welzijn B", "Welzijn A");
    Response second = town.as(reader).get(first.path("_links.volgende.href").toString());
    assertThat(second.jsonPath().getList("organisaties.naam")).containsExactly("Welzijn A");
    assertThat(second.jsonPath().getMap("_links")).containsOnlyKeys("self");
    assertThat(town.as(reader).get("/v1/organisaties?cursor=x").statusCode()).isEqualTo(400);
    assertThat(town.as(reader).get("/v1/organisaties?sorteer=id").statusCode()).isEqualTo(400);
    assertThat(town.as(reader).get("/v1/organisaties?aantal=101").statusCode()).isEqualTo(400);
  }

  private Response add(String key, String name) {
    return post(
        town.person(own, null, Role.APPLICATIEBEHEERDER),
        key,
        "{\"soort\":\"woningcorporatie\",\"naam\":\"" + name + "\",\"lNummer\":\"L0000\"}");
  }

  private Response post(UUID person, String key, String body) {
    return town.as(person)
        .header("Idempotency-Key", key)
        .contentType("application/json")
        .body(body)
        .post("/v1/organisaties");
  }

  private Response patch(UUID person, UUID id, long version, String body) {
    return town.as(person)
        .header("If-Match", "\"" + version + "\"")
        .contentType(PATCH)
        .body(body)
        .patch("/v1/organisaties/" + id);
  }
}
