package nl.afsprakenwijzer.service.bid;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import nl.afsprakenwijzer.service.agreement.Workshop;
import nl.afsprakenwijzer.service.party.Town;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The bid of a corporation, and how its items become clauses. */
@QuarkusTest
class BidsTest {
  @Inject Town town;
  private Workshop shop;
  private String bid;
  private String item;

  @BeforeEach
  void aBidWithAnItem() {
    shop = Workshop.in(town);
    Response begun = shop.post(shop.otherEditor, shop.path + "/biedingen", "{\"jaar\":2027}");
    assertThat(begun.statusCode()).as(begun.asString()).isEqualTo(201);
    bid = begun.header("Location");
    Response added =
        shop.post(shop.otherEditor, bid + "/posten", "{\"tekst\":\"" + Workshop.CLAUSE + "\"}");
    assertThat(added.statusCode()).as(added.asString()).isEqualTo(201);
    item = added.header("Location");
  }

  @Test
  void bid_isUnknownToOthers_untilItIsSubmitted() {
    assertThat(shop.get(shop.editor, bid).statusCode()).isEqualTo(404);
    assertThat(seen()).isZero();
    assertThat(shop.post(shop.otherEditor, item + "/afspraken", "").asString())
        .contains("Dien het bod eerst in.");

    assertThat(submit().path("ingediend").toString()).isEqualTo("true");

    assertThat(shop.get(shop.editor, bid).path("posten[0].tekst").toString())
        .isEqualTo(Workshop.CLAUSE);
    assertThat(seen()).isEqualTo(1);
    assertThat(shop.patch(shop.otherEditor, bid, "\"1\"", "{\"ingediend\":false}").asString())
        .contains("Dit bod is ingediend. Dat kan niet terug.");
  }

  @Test
  void item_becomesAClause_once_andTheTraceIsKeptOnBothSides() {
    submit();
    Response agreed = shop.post(shop.editor, item + "/afspraken", "");
    assertThat(agreed.statusCode()).as(agreed.asString()).isEqualTo(201);
    String clause = agreed.path("_links.afspraak.href");

    Response read = shop.get(shop.editor, clause);
    assertThat(read.path("tekst").toString()).isEqualTo(Workshop.CLAUSE);
    assertThat(read.path("post").toString()).isEqualTo(agreed.path("id").toString());
    assertThat(read.path("trekkers[0]").toString()).isEqualTo(shop.chair.toString());
    assertThat(shop.get(shop.editor, bid).path("posten[0].afspraak").toString())
        .isEqualTo(read.path("id").toString());
    assertThat(shop.post(shop.editor, item + "/afspraken", "").asString())
        .contains("Deze post is al een afspraak.");
    assertThat(shop.delete(shop.otherEditor, item, "\"0\"").statusCode()).isEqualTo(409);
  }

  @Test
  void bid_isOfACorporation_oncePerYear_andItsOwn() {
    assertThat(shop.post(shop.editor, shop.path + "/biedingen", "{\"jaar\":2027}").asString())
        .contains("Alleen een woningcorporatie doet een bod.");
    assertThat(shop.post(shop.otherEditor, shop.path + "/biedingen", "{\"jaar\":2027}").asString())
        .contains("Uw organisatie heeft voor 2027 al een bod.");
    submit();
    assertThat(shop.patch(shop.editor, bid, "\"1\"", "{\"toelichting\":\"x\"}").asString())
        .contains("Een bod wijzigt alleen de corporatie die het doet.");
    assertThat(shop.patch(shop.editor, item, "\"0\"", "{\"tekst\":\"x\"}").statusCode())
        .isEqualTo(409);
  }

  @Test
  void item_canBeChangedAndRemoved_andItsVersionCounts() {
    assertThat(shop.patch(shop.otherEditor, item, "\"0\"", "{\"tekst\":\"Anders.\"}").statusCode())
        .isEqualTo(200);
    assertThat(shop.patch(shop.otherEditor, item, "\"0\"", "{\"tekst\":\"x\"}").statusCode())
        .isEqualTo(412);
    assertThat(shop.patch(shop.otherEditor, item, "\"1\"", "{\"afspraak\":\"x\"}").statusCode())
        .isEqualTo(400);
    assertThat(shop.delete(shop.otherEditor, item, "\"1\"").statusCode()).isEqualTo(204);
    assertThat(shop.get(shop.otherEditor, bid).jsonPath().getList("posten")).isEmpty();
  }

  private Response submit() {
    return shop.patch(shop.otherEditor, bid, "\"0\"", "{\"ingediend\":true}");
  }

  private int seen() {
    return shop.get(shop.editor, shop.path + "/biedingen").jsonPath().getList("biedingen").size();
  }

  @Test
  void itemOfAWithdrawnClause_isFreeAgain() {
    submit();
    String clause =
        shop.post(shop.editor, item + "/afspraken", "").path("_links.afspraak.href").toString();
    assertThat(shop.delete(shop.editor, clause, "\"0\"").statusCode()).isEqualTo(204);

    assertThat(shop.patch(shop.otherEditor, item, "\"0\"", "{\"tekst\":\"Anders.\"}").statusCode())
        .isEqualTo(200);
    String again =
        shop.post(shop.editor, item + "/afspraken", "").path("_links.afspraak.href").toString();

    assertThat(again).isNotEqualTo(clause);
    assertThat(shop.get(shop.editor, again).path("tekst").toString()).isEqualTo("Anders.");
    assertThat(shop.get(shop.editor, bid).path("posten[0].afspraak").toString())
        .isEqualTo(again.substring(again.lastIndexOf('/') + 1));
  }
}
