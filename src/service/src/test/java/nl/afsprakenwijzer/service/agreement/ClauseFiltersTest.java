package nl.afsprakenwijzer.service.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import nl.afsprakenwijzer.service.party.Town;
import org.junit.jupiter.api.Test;

/** Which clauses a list shows. */
@QuarkusTest
class ClauseFiltersTest {
  @Inject Town town;

  @Test
  void everyFilter_keepsWhatItAsksFor() {
    Workshop shop = Workshop.in(town);
    Response chapters = shop.get(shop.editor, shop.path + "/hoofdstukken");
    String first = chapters.path("hoofdstukken[0].id");
    String second = chapters.path("hoofdstukken[1].id");
    String theme = chapters.path("hoofdstukken[1].thema");
    add(
        shop,
        "{\"tekst\":\"De Linde bouwt in 2028 40 woningen voor ouderen in de wijk Noord.\","
            + "\"hoofdstuk\":\"%s\",\"trekkers\":[\"%s\"]}".formatted(first, shop.chair));
    add(
        shop,
        "{\"tekst\":\"De gemeente huisvest in 2027 60 statushouders in de wijk Zuid.\","
            + "\"hoofdstuk\":\"%s\"}".formatted(second));

    assertThat(numbers(shop, "sorteer", "nummer")).containsExactly(1, 2);
    assertThat(numbers(shop, "hoofdstuk", first)).containsExactly(1);
    assertThat(numbers(shop, "thema", theme)).containsExactly(2);
    assertThat(numbers(shop, "trekker", shop.chair.toString())).containsExactly(1);
    assertThat(numbers(shop, "doelgroep", "Ouderen")).containsExactly(1);
    assertThat(numbers(shop, "doelgroep", "statushouders")).containsExactly(2);
    assertThat(numbers(shop, "locatie", "noord")).containsExactly(1);
    assertThat(numbers(shop, "locatie", "zuid", "doelgroep", "ouderen")).isEmpty();
    assertThat(numbers(shop, "thema", "onbekend")).isEmpty();
    assertThat(numbers(shop, "doelgroep", "%")).as("it means itself").isEmpty();
  }

  @Test
  void searchWithoutWords_isRefused() {
    Workshop shop = Workshop.in(town);
    shop.clause(Workshop.CLAUSE);

    for (String nothing : List.of("%", "!", "_", "...", " ")) {
      Response found =
          shop.town.as(shop.editor).queryParam("zoek", nothing).get(shop.path + "/afspraken");
      assertThat(found.asString()).as(nothing).contains("Hier staat geen woord om op te zoeken.");
      assertThat(found.statusCode()).as(nothing).isEqualTo(400);
    }
  }

  private static void add(Workshop shop, String body) {
    Response added = shop.post(shop.editor, shop.path + "/afspraken", body);
    assertThat(added.statusCode()).as(added.asString()).isEqualTo(201);
  }

  private static List<Integer> numbers(Workshop shop, String name, Object... filter) {
    Response found =
        shop.town
            .as(shop.editor)
            .queryParams(name, filter[0], Arrays.copyOfRange(filter, 1, filter.length))
            .get(shop.path + "/afspraken");
    assertThat(found.statusCode()).as(found.asString()).isEqualTo(200);
    return found.jsonPath().getList("afspraken.nummer", Integer.class);
  }
}
