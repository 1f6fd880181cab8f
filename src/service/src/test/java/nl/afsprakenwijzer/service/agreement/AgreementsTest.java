package nl.afsprakenwijzer.service.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import nl.afsprakenwijzer.checker.reading.PartyKind;
import nl.afsprakenwijzer.service.party.Town;
import nl.afsprakenwijzer.service.platform.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** {@code /v1/prestatieafspraken}: the frame, the table and the states. */
@QuarkusTest
class AgreementsTest {
  @Inject Town town;
  private Workshop shop;

  @BeforeEach
  void begun() {
    shop = Workshop.in(town);
  }

  @Test
  void newAgreement_hasItsPartiesThemesAndWarnings() {
    Response read = shop.get(shop.otherEditor, shop.path);

    assertThat(read.jsonPath().getList("partijen.naam"))
        .containsExactly("Gemeente Voorbeeldstad", "Woonstichting De Linde");
    assertThat(read.path("toestand").toString()).isEqualTo("voorbereiding");
    assertThat(read.jsonPath().getList("waarschuwingen"))
        .containsExactly(
            "Deze vraag is nog niet beantwoord: Wie zit aan tafel, en wie ontbreekt nog?",
            "Deze vraag is nog niet beantwoord: Welke visie geeft richting aan deze afspraken?",
            "Deze vraag is nog niet beantwoord: Wat is de vraag achter deze afspraken?",
            "Er is geen visie die geldt op 2027-01-01. Noem er een bij visies.");
    assertThat(
            shop.get(shop.editor, shop.path + "/hoofdstukken")
                .jsonPath()
                .getList("hoofdstukken.thema"))
        .startsWith("Beschikbaarheid van woningen", "Betaalbaarheid")
        .hasSize(7);
  }

  @Test
  void agreementOfOthers_doesNotExist() {
    UUID stranger = town.organisation(PartyKind.CARE_PROVIDER, "Zorg Elders");
    UUID editor = town.person(stranger, null, Role.REDACTEUR);
    String clause = shop.clause(Workshop.CLAUSE);

    assertThat(shop.get(editor, shop.path).statusCode()).isEqualTo(404);
    assertThat(shop.get(editor, clause).statusCode()).isEqualTo(404);
    assertThat(shop.get(editor, shop.path + "/afspraken").statusCode()).isEqualTo(404);
    assertThat(shop.get(editor, shop.path + "/hoofdstukken").statusCode()).isEqualTo(404);
    assertThat(shop.get(editor, clause + "/versies").statusCode()).isEqualTo(404);
    assertThat(shop.patch(editor, clause, "\"0\"", "{\"tekst\":\"x\"}").statusCode())
        .isEqualTo(404);
    assertThat(shop.post(editor, shop.path + "/afspraken", "{\"tekst\":\"x\"}").statusCode())
        .isEqualTo(404);
    assertThat(shop.get(editor, "/v1/prestatieafspraken").asString())
        .doesNotContain("Prestatieafspraken 2027-2030");
  }

  @Test
  void clauseOfAnotherAgreement_isNotFoundThroughYourOwn() {
    Workshop other = Workshop.in(town);
    String clause = other.clause(Workshop.CLAUSE);
    String id = clause.substring(clause.lastIndexOf('/'));

    assertThat(shop.get(shop.editor, shop.path + "/afspraken" + id).statusCode()).isEqualTo(404);
  }

  @Test
  void frame_keepsSlicesVisionsAndDefinitions() {
    Response changed =
        shop.patch(
            shop.otherEditor,
            shop.path,
            "\"0\"",
            """
            {"jaarschijven":[{"jaar":2027,"omschrijving":"Ontwerp."}],
             "visies":[{"titel":"Woonzorgvisie","van":"2026-01-01","tot":null,"doelen":["Langer thuis"]}],
             "begrippen":[{"term":"nultredenwoning","omschrijving":"Een woning zonder trappen."}]}\
            """);

    assertThat(changed.statusCode()).as(changed.asString()).isEqualTo(200);
    Response read = shop.get(shop.editor, shop.path);
    assertThat(read.asString()).isEqualTo(changed.asString());
    assertThat(read.path("visies[0].doelen[0]").toString()).isEqualTo("Langer thuis");
    assertThat(read.jsonPath().getList("waarschuwingen")).hasSize(3);
  }

  @Test
  void vision_countsOnlyWhenItHoldsOnTheFirstDay() {
    String warning = "Er is geen visie die geldt op 2027-01-01. Noem er een bij visies.";

    assertThat(warnings(0, "2020-01-01", "2026-12-31")).contains(warning);
    assertThat(warnings(1, "2027-01-02", "2030-12-31")).contains(warning);
    assertThat(warnings(2, "2020-01-01", "2027-01-01")).hasSize(3).doesNotContain(warning);
    assertThat(warnings(3, "2027-01-01", "2030-12-31")).hasSize(3).doesNotContain(warning);
  }

  private List<String> warnings(int version, String from, String to) {
    String vision =
        "{\"visies\":[{\"titel\":\"Visie\",\"van\":\"%s\",\"tot\":\"%s\",\"doelen\":[]}]}";
    return shop.patch(shop.editor, shop.path, "\"" + version + "\"", vision.formatted(from, to))
        .path("waarschuwingen");
  }

  @Test
  void termThatEndsFirst_andUnknownFields_areRefused() {
    assertThat(shop.patch(shop.editor, shop.path, "\"0\"", "{\"tot\":\"2020-01-01\"}").asString())
        .contains("De laatste dag ligt voor de eerste.");
    for (String field : new String[] {"id", "versie", "toestand", "uitgave", "partijen"}) {
      assertThat(shop.patch(shop.editor, shop.path, "\"0\"", "{\"" + field + "\":1}").statusCode())
          .as(field)
          .isEqualTo(400);
    }
    assertThat(shop.get(shop.editor, shop.path).path("versie").toString()).isEqualTo("0");
  }

  @Test
  void answer_isKeptWithWhoAndWhen_andTakesItsWarningAway() {
    Response answered =
        shop.put(
            shop.otherEditor,
            shop.path + "/vragen/vraag",
            "\"0\"",
            "{\"antwoord\":\"Waar wonen onze ouderen straks?\"}");

    assertThat(answered.statusCode()).as(answered.asString()).isEqualTo(200);
    assertThat(answered.path("vragen[2].antwoord").toString())
        .isEqualTo("Waar wonen onze ouderen straks?");
    assertThat(answered.path("vragen[2].organisatie").toString())
        .isEqualTo(shop.corporation.toString());
    assertThat(answered.path("vragen[2].gebruiker").toString())
        .isEqualTo(shop.otherEditor.toString());
    assertThat(answered.jsonPath().getString("vragen[2].datum")).isNotBlank();
    assertThat(answered.jsonPath().getList("waarschuwingen")).hasSize(3);
    assertThat(
            shop.put(shop.editor, shop.path + "/vragen/x", "\"1\"", "{\"antwoord\":\"x\"}")
                .statusCode())
        .isEqualTo(404);
  }

  @Test
  void states_moveOnlyAsAllowed_andQuestionsNeverBlock() {
    shop.clause(Workshop.CLAUSE);
    assertThat(shop.move("vastgesteld").asString())
        .contains("Van 'voorbereiding' kunt u naar: in_onderhandeling.");
    assertThat(shop.move("in_onderhandeling").statusCode()).isEqualTo(200);
    assertThat(shop.move("ondertekend").statusCode()).isEqualTo(409);
    assertThat(shop.move("vastgesteld").path("toestand").toString()).isEqualTo("vastgesteld");
    assertThat(shop.post(shop.editor, shop.path + "/afspraken", "{\"tekst\":\"x\"}").asString())
        .contains("Dat kan niet in de toestand 'vastgesteld'.");
    assertThat(shop.move("onzin").statusCode()).isEqualTo(400);
  }

  @Test
  void openChair_warns_andHoldsUpOnlyTheSettling() {
    shop.clause(Workshop.CLAUSE);
    Response chair =
        shop.post(
            shop.editor,
            shop.path + "/partijen",
            "{\"naam\":\"Een zorgaanbieder\",\"soort\":\"zorgaanbieder\"}");
    assertThat(chair.statusCode()).as(chair.asString()).isEqualTo(201);
    shop.move("in_onderhandeling");
    assertThat(shop.get(shop.editor, shop.path).jsonPath().getList("waarschuwingen"))
        .contains("Deze stoel aan tafel is nog leeg: Een zorgaanbieder.");
    assertThat(shop.move("vastgesteld").statusCode()).isEqualTo(409);

    UUID care = town.organisation(PartyKind.CARE_PROVIDER, "Zorggroep Zon");
    Response joined =
        shop.patch(
            shop.editor,
            chair.header("Location"),
            "\"0\"",
            "{\"organisatie\":\"" + care + "\",\"naam\":\"Zorggroep Zon\"}");
    assertThat(joined.statusCode()).as(joined.asString()).isEqualTo(200);
    assertThat(shop.get(town.person(care, null, Role.LEZER), shop.path).statusCode())
        .isEqualTo(200);
    assertThat(shop.move("vastgesteld").statusCode()).isEqualTo(200);
  }

  @Test
  void chairOfAnother_isNotYoursToChange() {
    String chair = shop.path + "/partijen/" + shop.chair;

    assertThat(shop.patch(shop.editor, chair, "\"0\"", "{\"tekent\":false}").asString())
        .contains("Partijen zijn gelijk: een stoel wijzigt alleen wie er zelf zit.");
    assertThat(shop.delete(shop.editor, chair, "\"0\"").statusCode()).isEqualTo(409);
    assertThat(
            shop.post(
                    shop.editor,
                    shop.path + "/partijen",
                    "{\"organisatie\":\"" + shop.corporation + "\"}")
                .asString())
        .contains("Deze organisatie zit al aan tafel.");
  }

  @Test
  void chapter_canBeAddedChangedAndRemoved_unlessAClauseStandsInIt() {
    Response chapter =
        shop.post(
            shop.editor,
            shop.path + "/hoofdstukken",
            "{\"thema\":\"Wonen met zorg\",\"subthema\":\"Ontmoeting\"}");
    String id = chapter.path("id");
    Response clause =
        shop.post(
            shop.editor,
            shop.path + "/afspraken",
            "{\"tekst\":\"x\",\"hoofdstuk\":\"" + id + "\"}");
    assertThat(clause.statusCode()).as(clause.asString()).isEqualTo(201);

    Response changed =
        shop.patch(shop.editor, chapter.header("Location"), "\"0\"", "{\"volgorde\":1}");
    assertThat(changed.path("volgorde").toString()).isEqualTo("1");
    assertThat(shop.delete(shop.editor, chapter.header("Location"), "\"1\"").asString())
        .contains("In dit hoofdstuk staan nog afspraken.");
    shop.patch(shop.editor, clause.header("Location"), "\"0\"", "{\"hoofdstuk\":null}");
    assertThat(shop.delete(shop.editor, chapter.header("Location"), "\"1\"").statusCode())
        .isEqualTo(204);
  }
}
