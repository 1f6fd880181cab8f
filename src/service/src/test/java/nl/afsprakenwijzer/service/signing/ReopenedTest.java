package nl.afsprakenwijzer.service.signing;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import nl.afsprakenwijzer.service.agreement.Workshop;
import nl.afsprakenwijzer.service.party.Town;
import nl.afsprakenwijzer.service.platform.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Giving up the changes to a text that was signed. */
@QuarkusTest
class ReopenedTest {
  @Inject Town town;
  private Workshop shop;
  private String first;
  private String second;

  @BeforeEach
  void signedAndOpenedAgain() {
    shop = Workshop.in(town);
    first = shop.clause(Workshop.CLAUSE);
    second = shop.clause("De gemeente verleent in 2027 de vergunning.");
    assertThat(transitions()).containsExactly("in_onderhandeling");
    shop.move("in_onderhandeling");
    assertThat(transitions()).doesNotContain("ondertekend");
    shop.move("vastgesteld");
    sign();
    shop.move("in_onderhandeling");
  }

  private void sign() {
    String hash =
        shop.get(shop.editor, shop.path + "/vaststellingen").path("vaststellingen[0].vingerafdruk");
    for (UUID party : List.of(shop.municipality, shop.corporation)) {
      UUID signer = town.person(party, null, Role.TEKENBEVOEGDE);
      town.mandate(signer, "Alles", null);
      String body = "{\"vingerafdruk\":\"" + hash + "\"}";
      assertThat(shop.post(signer, shop.path + "/ondertekeningen", body).statusCode())
          .isEqualTo(200);
    }
  }

  @Test
  void changesGivenUp_leaveTheSignedText_withEverythingThatWasTriedInItsVersions() {
    shop.patch(shop.editor, first, "\"0\"", "{\"tekst\":\"Iets anders.\",\"indicator\":\"x\"}");
    shop.delete(shop.editor, second, "\"0\"");
    String third = shop.clause("Een nieuwe afspraak.");
    assertThat(transitions()).contains("ondertekend");

    Response back = shop.move("ondertekend");

    assertThat(back.statusCode()).as(back.asString()).isEqualTo(200);
    assertThat(back.path("toestand").toString()).isEqualTo("ondertekend");
    assertThat(back.path("uitgave").toString()).isEqualTo("1");
    assertThat(
            shop.get(shop.editor, shop.path + "/afspraken").jsonPath().getList("afspraken.tekst"))
        .containsExactly(Workshop.CLAUSE, "De gemeente verleent in 2027 de vergunning.");
    assertThat(shop.get(shop.editor, third).jsonPath().getBoolean("vervallen")).isTrue();
    assertThat(shop.get(shop.editor, first + "/versies").jsonPath().getList("versies.tekst"))
        .containsExactly(Workshop.CLAUSE, "Iets anders.", Workshop.CLAUSE);
    assertThat(transitions()).containsExactly("in_onderhandeling", "in_uitvoering");
    assertThat(shop.move("in_uitvoering").statusCode()).isEqualTo(200);
  }

  @Test
  void frameThatIsNotAsSigned_hasToBePutBackFirst() {
    String tag = shop.get(shop.editor, shop.path).header("ETag");
    shop.patch(shop.editor, shop.path, tag, "{\"titel\":\"Een andere titel\"}");
    shop.patch(shop.editor, first, "\"0\"", "{\"tekst\":\"Iets anders.\"}");

    assertThat(shop.move("ondertekend").asString())
        .contains("maar het kader, de hoofdstukken of de partijen niet. Zet die eerst terug");
    assertThat(shop.get(shop.editor, first).path("tekst").toString()).isEqualTo("Iets anders.");

    String now = shop.get(shop.editor, shop.path).header("ETag");
    shop.patch(shop.editor, shop.path, now, "{\"titel\":\"Prestatieafspraken 2027-2030\"}");
    assertThat(shop.move("ondertekend").statusCode()).isEqualTo(200);
  }

  private List<String> transitions() {
    return shop.get(shop.editor, shop.path).jsonPath().getList("overgangen");
  }

  @Test
  void chapterAndChairThatTheSignedTextNames_stayUntilTheNewTextIsSigned() {
    shop.move("vastgesteld");
    sign();
    String chapter =
        shop.get(shop.editor, shop.path + "/hoofdstukken").path("hoofdstukken[0]._links.self.href");
    shop.move("in_onderhandeling");
    shop.patch(shop.editor, first, tag(first), "{\"hoofdstuk\":\"%s\"}".formatted(id(chapter)));
    shop.move("vastgesteld");
    sign();
    shop.move("in_onderhandeling");
    shop.patch(shop.editor, first, tag(first), "{\"hoofdstuk\":null}");

    assertThat(shop.delete(shop.editor, chapter, "\"0\"").asString())
        .contains(
            "De getekende tekst heeft afspraken in dit hoofdstuk. Teken eerst de nieuwe tekst.");

    Response back = shop.move("ondertekend");
    assertThat(back.statusCode()).as(back.asString()).isEqualTo(200);
    assertThat(shop.get(shop.editor, first).path("hoofdstuk").toString()).isEqualTo(id(chapter));
  }

  private String tag(String address) {
    return shop.get(shop.editor, address).header("ETag");
  }

  private static String id(String address) {
    return address.substring(address.lastIndexOf('/') + 1);
  }
}
