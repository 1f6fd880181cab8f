package nl.afsprakenwijzer.service.subscription;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import nl.afsprakenwijzer.checker.reading.PartyKind;
import nl.afsprakenwijzer.service.agreement.Workshop;
import nl.afsprakenwijzer.service.audit.Audit;
import nl.afsprakenwijzer.service.party.Town;
import nl.afsprakenwijzer.service.platform.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What parties at one table hear of each other, in the audit rows and through a webhook alike. */
@QuarkusTest
class TableEventsTest {
  @Inject Town town;
  @Inject Audit audit;

  private Workshop shop;
  private UUID municipal;
  private UUID corporate;

  @BeforeEach
  void aTable() {
    shop = Workshop.in(town);
    municipal = town.person(shop.municipality, null, Role.BEHEERDER);
    corporate = town.person(shop.corporation, null, Role.BEHEERDER);
  }

  @Test
  void whatAnotherPartyDoes_isHeardAtItsTable_andNowhereElse() {
    String clause = last(shop.clause(Workshop.CLAUSE));
    UUID stranger = town.organisation(PartyKind.OTHER, "Een ander");

    assertThat(events(corporate, "?onderwerp=" + clause)).containsExactly("afspraak.toegevoegd");
    assertThat(told(shop.corporation, clause))
        .singleElement()
        .satisfies(
            event -> {
              assertThat(event.type()).isEqualTo("nl.afsprakenwijzer.afspraak.toegevoegd");
              assertThat(event.data().prestatieafspraken()).hasToString(last(shop.path));
            });
    assertThat(events(town.person(stranger, null, Role.BEHEERDER), "")).isEmpty();
    assertThat(told(stranger, clause)).isEmpty();
    String other =
        shop.post(
                shop.editor,
                "/v1/prestatieafspraken",
                "{\"titel\":\"Zonder De Linde\",\"gemeente\":\"Voorbeeldstad\"}")
            .path("id");
    assertThat(events(municipal, "?onderwerp=" + other)).hasSize(1);
    assertThat(events(corporate, "?onderwerp=" + other)).isEmpty();
    assertThat(told(shop.corporation, other)).isEmpty();
  }

  @Test
  void negotiation_isHeardByEverybodyAtTheTable() {
    String clause = shop.clause(Workshop.CLAUSE);
    String words = "{\"tekst\":\"De gemeente bouwt.\"%s}";
    shop.post(shop.otherEditor, clause + "/voorstellen", words.formatted(""));
    shop.post(shop.otherEditor, clause + "/reacties", words.formatted(",\"soort\":\"reactie\""));
    String tag = shop.get(shop.otherEditor, clause).header("ETag");
    shop.put(
        shop.otherEditor,
        clause + "/standpunten/" + shop.chair,
        tag,
        "{\"standpunt\":\"akkoord\"}");
    shop.post(shop.otherEditor, shop.path + "/hoofdstukken", "{\"thema\":\"Wonen\"}");
    shop.move("in_onderhandeling");
    shop.move("vastgesteld");

    assertThat(events(municipal, "?sorteer=nummer&aantal=100"))
        .containsSubsequence(
            "voorstel.gedaan", "reactie.gegeven", "standpunt.ingenomen", "hoofdstuk.toegevoegd");
    assertThat(events(corporate, "?sorteer=nummer&aantal=100"))
        .containsSubsequence("prestatieafspraken.verplaatst", "tekst.vastgesteld");
  }

  @Test
  void bid_isHeardByTheTable_onceItIsSubmitted() {
    Response bid = shop.post(shop.otherEditor, shop.path + "/biedingen", "{\"jaar\":2027}");
    String there = bid.header("Location");
    Response item =
        shop.post(shop.otherEditor, there + "/posten", "{\"tekst\":\"Tien woningen.\"}");
    assertThat(item.statusCode()).as(item.asString()).isEqualTo(201);
    String ofBid = "?onderwerp=" + bid.path("id");
    assertThat(events(corporate, ofBid)).containsExactly("bod.begonnen");
    assertThat(events(municipal, ofBid)).isEmpty();
    assertThat(events(municipal, "?onderwerp=" + item.path("id"))).isEmpty();

    String tag = shop.get(shop.otherEditor, there).header("ETag");
    shop.patch(shop.otherEditor, there, tag, "{\"ingediend\":true}");

    assertThat(events(municipal, ofBid)).containsExactly("bod.gewijzigd");
    assertThat(told(shop.municipality, bid.path("id"))).hasSize(1);
  }

  @Test
  void whoLeftTheTable_hearsNoMore() {
    String begun = "?gebeurtenis=prestatieafspraken.begonnen";
    assertThat(events(corporate, begun)).hasSize(1);
    Response chair = shop.get(shop.otherEditor, shop.path);
    String tag = "\"" + chair.path("partijen.find { it.id == '" + shop.chair + "' }.versie") + "\"";

    Response left = shop.delete(shop.otherEditor, shop.path + "/partijen/" + shop.chair, tag);

    assertThat(left.statusCode()).as(left.asString()).isEqualTo(204);
    assertThat(events(corporate, begun)).isEmpty();
  }

  private List<String> events(UUID person, String question) {
    return town.as(person)
        .get("/v1/auditregels" + question)
        .jsonPath()
        .getList("auditregels.gebeurtenis");
  }

  /** What a webhook of this organisation would be sent about a thing. */
  private List<CloudEvent> told(UUID organisation, String subject) {
    return audit.after(0, organisation, 1_000).stream()
        .map(event -> CloudEvent.of(event, "urn:nld:afsprakenwijzer"))
        .filter(event -> subject.equals(event.subject()))
        .toList();
  }

  private static String last(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }
}
