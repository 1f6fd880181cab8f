package nl.afsprakenwijzer.service.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Collections;
import nl.afsprakenwijzer.service.party.Town;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What an agreement, its table and its chapters hold at most, and what they let go. */
@QuarkusTest
class AgreementBoundsTest {
  @Inject Town town;
  private Workshop shop;

  @BeforeEach
  void begun() {
    shop = Workshop.in(town);
  }

  @Test
  void chair_cannotLoseItsName_orGetANameOfTwoLines() {
    String own = shop.path + "/partijen/" + shop.chair;

    assertThat(shop.patch(shop.otherEditor, own, "\"0\"", "{\"naam\":\"   \"}").asString())
        .contains("{\"veld\":\"naam\",", "Dit veld is leeg. Vul hier tekst in.");
    assertThat(
            shop.patch(shop.otherEditor, own, "\"0\"", "{\"aliassen\":[\"a\\n\\nb\"]}").asString())
        .contains("Een naam staat op één regel. Haal de nieuwe regel weg.");
    assertThat(shop.patch(shop.otherEditor, own, "\"0\"", "{\"aliassen\":[\"a\"]}").statusCode())
        .isEqualTo(200);
  }

  @Test
  void tableHas100Chairs_andNoMore() {
    String open = "{\"soort\":\"overig\",\"naam\":\"Stoel %d\",\"tekent\":false}";
    for (int chair = 3; chair <= 100; chair++) {
      Response added = shop.post(shop.editor, shop.path + "/partijen", open.formatted(chair));
      assertThat(added.statusCode()).as(added.asString()).isEqualTo(201);
    }

    assertThat(shop.post(shop.editor, shop.path + "/partijen", open.formatted(101)).asString())
        .contains("Er staan al 100 stoelen aan deze tafel. Meer kan niet.");
  }

  @Test
  void withdrawnClause_keepsNoChapterAndNoChairInPlace() {
    String chapter =
        shop.post(shop.editor, shop.path + "/hoofdstukken", "{\"thema\":\"Ontmoeting\"}")
            .header("Location");
    String open =
        shop.post(
                shop.editor,
                shop.path + "/partijen",
                "{\"soort\":\"overig\",\"naam\":\"Leeg\",\"tekent\":false}")
            .header("Location");
    String clause =
        shop.post(
                shop.editor,
                shop.path + "/afspraken",
                "{\"tekst\":\"x\",\"hoofdstuk\":\"%s\",\"wederpartij\":\"%s\",\"trekkers\":[\"%s\"]}"
                    .formatted(id(chapter), id(open), id(open)))
            .header("Location");
    assertThat(shop.delete(shop.editor, chapter, "\"0\"").statusCode()).isEqualTo(409);
    assertThat(shop.delete(shop.editor, open, "\"0\"").statusCode()).isEqualTo(409);
    assertThat(shop.delete(shop.editor, clause, "\"0\"").statusCode()).isEqualTo(204);

    assertThat(shop.delete(shop.editor, chapter, "\"0\"").statusCode()).isEqualTo(204);
    assertThat(shop.delete(shop.editor, open, "\"0\"").statusCode()).isEqualTo(204);

    assertThat(shop.get(shop.editor, clause).statusCode()).isEqualTo(200);
    assertThat(shop.get(shop.editor, clause + "/versies").jsonPath().getList("versies.tekst"))
        .containsExactly("x", "x");
  }

  private static String id(String address) {
    return address.substring(address.lastIndexOf('/') + 1);
  }

  @Test
  void dayThatNobodyMeans_isRefused() {
    for (String day : new String[] {"+999999999-12-31", "1899-12-31", "2201-01-01"}) {
      Response answer = shop.patch(shop.editor, shop.path, "\"0\"", "{\"tot\":\"" + day + "\"}");

      assertThat(answer.statusCode()).as(day).isEqualTo(400);
      assertThat(answer.asString())
          .contains("Hier hoort een datum zoals 2026-12-31, van 1900 tot en met 2200, te staan.");
    }
    for (String form : new String[] {"\"2027-01-01T23:00:00Z\"", "[2027,1,1]", "20000"}) {
      assertThat(shop.patch(shop.editor, shop.path, "\"0\"", "{\"tot\":" + form + "}").statusCode())
          .as(form)
          .isEqualTo(400);
    }
    assertThat(
            shop.patch(
                    shop.editor,
                    shop.path,
                    "\"0\"",
                    "{\"van\":\"1900-01-01\",\"tot\":\"2200-12-31\"}")
                .statusCode())
        .isEqualTo(200);
  }

  @Test
  void frameThatIsTooLongAltogether_isRefusedWithItsLength() {
    String goal = "\"" + "x".repeat(500) + "\"";
    String goals = String.join(",", Collections.nCopies(100, goal));
    String vision =
        "{\"titel\":\"Visie\",\"van\":\"2026-01-01\",\"tot\":null,\"doelen\":[" + goals + "]}";
    String visions = String.join(",", Collections.nCopies(20, vision));

    Response answer = shop.patch(shop.editor, shop.path, "\"0\"", "{\"visies\":[" + visions + "]}");

    assertThat(answer.asString())
        .contains("De jaarschijven, visies, begrippen en antwoorden zijn samen te lang: 1.0")
        .contains("tekens. Er passen er 1.000.000 in. Maak ze korter.");
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(shop.get(shop.editor, shop.path).path("versie").toString()).isEqualTo("0");
  }
}
