package nl.afsprakenwijzer.service.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import nl.afsprakenwijzer.service.party.Town;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Clauses: numbers, judgement, fields, versions, decisions, search. */
@QuarkusTest
class ClausesTest {
  @Inject Town town;
  private Workshop shop;

  @BeforeEach
  void begun() {
    shop = Workshop.in(town);
  }

  @Test
  void newClause_isNumbered_andJudgedInItsAgreement() {
    Response added =
        shop.post(
            shop.editor,
            shop.path + "/afspraken",
            "{\"tekst\":\""
                + Workshop.CLAUSE
                + "\",\"trekkers\":[\""
                + shop.chair
                + "\"],\"domein\":\"wonen\"}");

    assertThat(added.statusCode()).as(added.asString()).isEqualTo(201);
    assertThat(added.path("nummer").toString()).isEqualTo("1");
    assertThat(added.path("uitslag.profiel.tijdgebonden").toString()).isEqualTo("voldoet");
    assertThat(added.jsonPath().getList("uitslag.vermeldingen.type"))
        .containsExactly("actor", "tijd", "hoeveelheid", "locatie");
    assertThat(shop.get(shop.otherEditor, added.header("Location")).asString())
        .isEqualTo(added.asString());
  }

  @Test
  void number_doesNotShift_whenAnotherIsWithdrawn() {
    String first = shop.clause("Eerste.");
    String second = shop.clause("Tweede.");
    assertThat(shop.delete(shop.editor, first, "\"0\"").statusCode()).isEqualTo(204);
    String third = shop.clause("Derde.");

    assertThat(shop.get(shop.editor, second).path("nummer").toString()).isEqualTo("2");
    assertThat(shop.get(shop.editor, third).path("nummer").toString()).isEqualTo("3");
    assertThat(numbers("")).containsExactly(2, 3);
    assertThat(numbers("?vervallen=true")).containsExactly(1, 2, 3);
    assertThat(shop.patch(shop.editor, first, "\"1\"", "{\"tekst\":\"x\"}").statusCode())
        .isEqualTo(409);
  }

  @Test
  void field_changesInTheText_andBackAgainWithoutLoss() {
    String clause = shop.clause(Workshop.CLAUSE);
    Map<String, Object> time = mention(shop.get(shop.editor, clause), "tijd");

    Response changed =
        shop.patch(shop.editor, clause, "\"0\"", field(time, "uiterlijk 1 juli 2029"));
    assertThat(changed.statusCode()).as(changed.asString()).isEqualTo(200);
    assertThat(changed.path("tekst").toString()).contains("uiterlijk 1 juli 2029 40 nultreden");
    Map<String, Object> now = mention(changed, "tijd");
    assertThat(now.get("waarde")).isEqualTo("2029-07-01");

    Response back =
        shop.patch(shop.editor, clause, "\"1\"", field(now, time.get("tekst").toString()));
    assertThat(back.path("tekst").toString()).isEqualTo(Workshop.CLAUSE);
    assertThat(mention(back, "tijd")).isEqualTo(time);
  }

  @Test
  void everyField_withItsOwnWords_leavesTheTextAsItWas() {
    String clause = shop.clause(Workshop.CLAUSE);
    List<Map<String, Object>> fields =
        shop.get(shop.editor, clause).jsonPath().getList("uitslag.vermeldingen");
    assertThat(fields).hasSizeGreaterThan(3);

    for (Map<String, Object> field : fields) {
      Response same =
          shop.patch(shop.editor, clause, "\"0\"", field(field, field.get("tekst").toString()));
      assertThat(same.statusCode()).as(same.asString()).isEqualTo(200);
      assertThat(same.path("versie").toString()).isEqualTo("0");
    }
  }

  @Test
  void wordsThatAreNoSuchField_areRefused() {
    String clause = shop.clause(Workshop.CLAUSE);
    Map<String, Object> time = mention(shop.get(shop.editor, clause), "tijd");

    assertThat(shop.patch(shop.editor, clause, "\"0\"", field(time, "met liefde")).asString())
        .contains("In de nieuwe woorden lezen we geen veld van het type tijd.");
    assertThat(
            shop.patch(
                    shop.editor,
                    clause,
                    "\"0\"",
                    "{\"velden\":[{\"begin\":0,\"eind\":1,\"tekst\":\"x\"}]}")
                .asString())
        .contains("Op 0 tot 1 staat geen veld.");
  }

  @Test
  void unknownFields_andThoseOfTheService_areRefused() {
    String clause = shop.clause(Workshop.CLAUSE);
    for (String name : List.of("id", "versie", "nummer", "gewijzigd", "vervallen", "uitslag")) {
      assertThat(shop.patch(shop.editor, clause, "\"0\"", "{\"" + name + "\":1}").statusCode())
          .as(name)
          .isEqualTo(400);
      assertThat(
              shop.post(
                      shop.editor, shop.path + "/afspraken", "{\"tekst\":\"x\",\"" + name + "\":1}")
                  .statusCode())
          .as(name)
          .isEqualTo(400);
    }
    assertThat(shop.get(shop.editor, clause).path("versie").toString()).isEqualTo("0");
  }

  @Test
  void lateChange_showsBothTexts() {
    String clause = shop.clause("Eerste tekst.");
    shop.patch(shop.editor, clause, "\"0\"", "{\"tekst\":\"Tekst van de gemeente.\"}");

    Response late =
        shop.patch(shop.otherEditor, clause, "\"0\"", "{\"tekst\":\"Tekst van De Linde.\"}");
    assertThat(late.statusCode()).isEqualTo(412);
    assertThat(late.path("huidig.tekst").toString()).isEqualTo("Tekst van de gemeente.");
    assertThat(late.path("ingezonden.tekst").toString()).isEqualTo("Tekst van De Linde.");
  }

  @Test
  void versions_andTheirDifference_areKept() {
    String clause = shop.clause("De gemeente bouwt 10 woningen.");
    shop.patch(
        shop.otherEditor,
        clause,
        "\"0\"",
        "{\"tekst\":\"De gemeente bouwt 12 woningen.\",\"indicator\":\"opgeleverd\"}");

    Response versions = shop.get(shop.editor, clause + "/versies");
    assertThat(versions.jsonPath().getList("versies.tekst"))
        .containsExactly("De gemeente bouwt 12 woningen.", "De gemeente bouwt 10 woningen.");
    assertThat(versions.jsonPath().getList("versies.organisatie"))
        .containsExactly(shop.corporation.toString(), shop.municipality.toString());
    assertThat(shop.get(shop.editor, clause + "/verschil?van=0&tot=1").asString())
        .isEqualTo(
            "{\"woorden\":[{\"soort\":\"gelijk\",\"tekst\":\"De gemeente bouwt \"},"
                + "{\"soort\":\"weg\",\"tekst\":\"10\"},{\"soort\":\"nieuw\",\"tekst\":\"12\"},"
                + "{\"soort\":\"gelijk\",\"tekst\":\" woningen.\"}],"
                + "\"velden\":[{\"veld\":\"indicator\",\"eerst\":\"\",\"nu\":\"opgeleverd\"}]}");
    assertThat(shop.get(shop.editor, clause + "/verschil?van=0&tot=9").statusCode()).isEqualTo(400);
    assertThat(shop.get(shop.editor, clause + "/verschil?van=0").statusCode()).isEqualTo(400);
  }

  @Test
  void decision_survivesAChangeElsewhere_andEndsWhenTheWordsGo() {
    String clause = shop.clause("De gemeente streeft naar 10 woningen in 2028.");
    Response read = shop.get(shop.editor, clause);
    List<Map<String, Object>> findings = read.jsonPath().getList("uitslag.bevindingen");
    assertThat(findings).isNotEmpty();
    Map<String, Object> finding =
        findings.stream()
            .filter(one -> words(read, one).equals("streeft naar"))
            .findFirst()
            .orElseThrow();
    Response decided =
        shop.post(
            shop.editor,
            clause + "/besluiten",
            "{\"regel\":\"%s\",\"woorden\":\"streeft naar\",\"soort\":\"bewust_open\",\"reden\":\"Eerst de raad.\",\"tot\":\"2099-01-01\"}"
                .formatted(finding.get("regel")));
    assertThat(decided.statusCode()).as(decided.asString()).isEqualTo(201);

    Response elsewhere =
        shop.patch(
            shop.editor,
            clause,
            "\"0\"",
            "{\"tekst\":\"In Noord: de gemeente streeft naar 12 woningen in 2028.\"}");
    assertThat(elsewhere.path("besluiten[0].geldt").toString()).isEqualTo("true");
    Response gone =
        shop.patch(
            shop.editor, clause, "\"1\"", "{\"tekst\":\"De gemeente bouwt 12 woningen in 2028.\"}");
    assertThat(gone.path("besluiten[0].geldt").toString()).isEqualTo("false");
    assertThat(shop.delete(shop.editor, decided.header("Location"), "\"0\"").statusCode())
        .isEqualTo(204);
    assertThat(shop.get(shop.editor, clause).jsonPath().getList("besluiten")).isEmpty();
  }

  @Test
  void decisionAboutWordsThatAreNotThere_orWithoutADay_isRefused() {
    String clause = shop.clause("De gemeente streeft naar 10 woningen in 2028.");
    String body = "{\"regel\":\"T1\",\"woorden\":\"x\",\"soort\":\"%s\",\"reden\":\"Daarom.\"}";

    assertThat(
            shop.post(shop.editor, clause + "/besluiten", body.formatted("afgewezen")).asString())
        .contains("Deze regel vindt nu niets op deze woorden.");
    assertThat(
            shop.post(shop.editor, clause + "/besluiten", body.formatted("bewust_open")).asString())
        .contains("Zeg tot wanneer het open blijft.");
    String past = body.formatted("bewust_open").replace("}", ",\"tot\":\"2020-01-01\"}");
    assertThat(shop.post(shop.editor, clause + "/besluiten", past).asString())
        .contains("Deze dag is voorbij. Kies vandaag of een latere dag.");
  }

  @Test
  void doerTwice_orFieldThatIsNull_isRefused() {
    String twice = "{\"tekst\":\"a\",\"trekkers\":[\"%1$s\",\"%1$s\"]}".formatted(shop.chair);
    assertThat(shop.post(shop.editor, shop.path + "/afspraken", twice).asString())
        .contains("Deze trekker staat er twee keer. Haal er een weg.");
    String clause = shop.clause("De gemeente bouwt 1 woning.");
    assertThat(shop.patch(shop.editor, clause, "\"0\"", "{\"velden\":[null]}").asString())
        .contains("\"veld\":\"velden[0]\",\"detail\":\"Dit veld is leeg.\"");
  }

  @Test
  void partyOrChapterOfElsewhere_isRefused() {
    Workshop other = Workshop.in(town);
    String chapter =
        other.get(other.editor, other.path + "/hoofdstukken").path("hoofdstukken[0].id");

    assertThat(with("\"trekkers\":[\"" + other.chair + "\"]"))
        .contains("Deze partij zit niet aan deze tafel");
    assertThat(with("\"wederpartij\":\"" + other.chair + "\""))
        .contains("Deze partij zit niet aan deze tafel");
    assertThat(with("\"hoofdstuk\":\"" + chapter + "\""))
        .contains("Dit hoofdstuk hoort niet bij deze afspraken.");
  }

  private String with(String field) {
    String body = "{\"tekst\":\"x\"," + field + "}";
    return shop.post(shop.editor, shop.path + "/afspraken", body).asString();
  }

  private List<Integer> numbers(String query) {
    return shop.get(shop.editor, shop.path + "/afspraken" + query)
        .jsonPath()
        .getList("afspraken.nummer");
  }

  private static Map<String, Object> mention(Response clause, String type) {
    List<Map<String, Object>> all = clause.jsonPath().getList("uitslag.vermeldingen");
    return all.stream().filter(one -> one.get("type").equals(type)).findFirst().orElseThrow();
  }

  private static String field(Map<String, Object> field, String words) {
    return "{\"velden\":[{\"begin\":%s,\"eind\":%s,\"tekst\":\"%s\"}]}"
        .formatted(field.get("begin"), field.get("eind"), words);
  }

  private static String words(Response clause, Map<String, Object> finding) {
    return clause
        .path("tekst")
        .toString()
        .substring((int) finding.get("begin"), (int) finding.get("eind"));
  }

  @Test
  void clause_isWithdrawnOnce() {
    String clause = shop.clause("Eerste.");
    assertThat(shop.delete(shop.editor, clause, "\"0\"").statusCode()).isEqualTo(204);

    assertThat(shop.delete(shop.editor, clause, "\"1\"").asString())
        .contains("Deze afspraak is al vervallen.");
    assertThat(shop.get(shop.editor, clause).path("versie").toString()).isEqualTo("1");
  }
}
