package nl.afsprakenwijzer.service.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import nl.afsprakenwijzer.service.Api;
import nl.afsprakenwijzer.service.WordFile;
import nl.afsprakenwijzer.service.party.Town;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Many clauses: adding them at once, finding them, and what that costs. */
@QuarkusTest
class ManyClausesTest {
  @Inject Town town;
  @Inject SessionFactory sessions;
  private Workshop shop;

  @BeforeEach
  void begun() {
    shop = Workshop.in(town);
  }

  @Test
  void search_findsWordsInAnyForm_andFiltersAndSorts() {
    shop.clause("De gemeente bouwt tien seniorenwoningen in de wijk Noord.");
    shop.clause("De corporatie verkoopt een woning.");
    shop.clause("Partijen praten over 100% zorg.");

    assertThat(numbers("?zoek=woningen")).containsExactly(1, 2);
    assertThat(numbers("?zoek=WONING verkopen")).containsExactly(2);
    assertThat(numbers("?zoek=noord")).containsExactly(1);
    assertThat(numbers("?zoek=zebra")).isEmpty();
    assertThat(numbers("?zoek=%25")).isEmpty();
    assertThat(numbers("?sorteer=-nummer&aantal=2")).containsExactly(3, 2);
    assertThat(list("?aantal=2").getString("_links.volgende.href")).contains("cursor=");
    assertThat(numbers("?trekker=" + shop.chair)).isEmpty();
  }

  @Test
  void series_addsTheGoodRows_andSaysWhatIsWrongWithTheOthers() {
    Response answer =
        shop.post(
            shop.editor,
            shop.path + "/reeksen",
            """
            {"afspraken":[{"tekst":"De gemeente bouwt."},{"tekst":" "},
              {"tekst":"x","hoofdstuk":"00000000-0000-0000-0000-000000000000"},null,
              {"tekst":"De Linde verhuurt."}]}\
            """);

    assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(207);
    assertThat(answer.jsonPath().getList("regels.status")).containsExactly(201, 400, 400, 400, 201);
    assertThat(answer.jsonPath().getList("regels.nummer")).containsExactly(1, null, null, null, 2);
    assertThat(answer.jsonPath().getList("regels.fout"))
        .containsExactly(
            null,
            "tekst: Dit veld is leeg. Vul hier tekst in.",
            "hoofdstuk: Dit hoofdstuk hoort niet bij deze afspraken.",
            "Deze regel is leeg.",
            null);
    assertThat(numbers("")).containsExactly(1, 2);
  }

  @Test
  void document_bringsItsClausesInUnderItsHeadings() throws IOException {
    byte[] file =
        WordFile.ofParagraphs(
            "1. De gemeente bouwt in 2028 tien woningen in de wijk Noord.",
            "2. De Linde verhuurt in 2028 vijf woningen aan ouderen.");
    Response answer =
        town.as(shop.editor).contentType(Api.DOCX).body(file).post(shop.path + "/documenten");

    assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(207);
    assertThat(answer.jsonPath().getList("regels.status")).containsExactly(201, 201);
    assertThat(list("").getList("afspraken.tekst"))
        .containsExactly(
            "De gemeente bouwt in 2028 tien woningen in de wijk Noord.",
            "De Linde verhuurt in 2028 vijf woningen aan ouderen.");
    assertThat(
            town.as(shop.editor)
                .contentType(Api.DOCX)
                .body(new byte[] {1, 2, 3})
                .post(shop.path + "/documenten")
                .statusCode())
        .isEqualTo(400);
  }

  @Test
  void longerList_needsNoMoreQueries() {
    shop.clause("Eerste.");
    shop.clause("Tweede.");
    long few = queries("/afspraken?aantal=2");
    long fewParties = queries("");
    for (int i = 0; i < 40; i++) {
      shop.clause("Afspraak " + i + ".");
    }

    assertThat(few).isBetween(2L, 4L);
    assertThat(queries("/afspraken?aantal=100")).isEqualTo(few);
    assertThat(queries("")).isEqualTo(fewParties);
  }

  @Test
  void listOfAgreements_needsNoMoreQueries() {
    long one = queriesOf("/v1/prestatieafspraken?aantal=100");
    for (int i = 0; i < 5; i++) {
      Response begun =
          shop.post(shop.editor, "/v1/prestatieafspraken", "{\"titel\":\"x\",\"gemeente\":\"y\"}");
      assertThat(begun.statusCode()).isEqualTo(201);
    }

    assertThat(one).isBetween(2L, 4L);
    assertThat(queriesOf("/v1/prestatieafspraken?aantal=100")).isEqualTo(one);
  }

  private long queries(String path) {
    return queriesOf(shop.path + path);
  }

  private long queriesOf(String path) {
    sessions.getStatistics().clear();
    assertThat(shop.get(shop.editor, path).statusCode()).isEqualTo(200);
    return sessions.getStatistics().getPrepareStatementCount();
  }

  private List<Integer> numbers(String query) {
    return list(query).getList("afspraken.nummer");
  }

  private JsonPath list(String query) {
    Response found = shop.get(shop.editor, shop.path + "/afspraken" + query);
    assertThat(found.statusCode()).as(found.asString()).isEqualTo(200);
    return found.jsonPath();
  }
}
