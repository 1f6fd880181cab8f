package nl.afsprakenwijzer.service.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.afsprakenwijzer.checker.reading.PartyKind;
import nl.afsprakenwijzer.service.party.Town;
import nl.afsprakenwijzer.service.platform.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The agreements of an organisation: which of them, in which order, page by page. */
@QuarkusTest
class AgreementListTest {
  private static final String ALL = "/v1/prestatieafspraken";

  @Inject Town town;
  private UUID editor;

  @BeforeEach
  void threeAgreements() {
    UUID own = town.organisation(PartyKind.CLIENT_COUNCIL, "Cliëntenraad De Wilg");
    editor = town.person(own, null, Role.REDACTEUR);
    begin("Wonen", "Noordstad");
    String moved = begin("Zorg", "Noordstad");
    begin("Wonen", "Zuidstad");
    Response answer = post(moved + "/overgangen", "{\"toestand\":\"in_onderhandeling\"}");
    assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
  }

  @Test
  void filter_keepsWhatItAsksFor() {
    assertThat(read("?gemeente=Noordstad")).containsExactly("Wonen Noordstad", "Zorg Noordstad");
    assertThat(read("?toestand=in_onderhandeling")).containsExactly("Zorg Noordstad");
    assertThat(read("?gemeente=Zuidstad&toestand=voorbereiding")).containsExactly("Wonen Zuidstad");
    assertThat(read("?gemeente=Zuidstad&toestand=in_onderhandeling")).isEmpty();
    assertThat(town.as(editor).get(ALL + "?toestand=klaar").asString())
        .contains("Kies uit: voorbereiding, in_onderhandeling, vastgesteld, ondertekend,");
  }

  @Test
  void order_isAsAsked_overAllPages() {
    List<String> order = List.of("Wonen Zuidstad", "Zorg Noordstad", "Wonen Noordstad");

    assertThat(read("?sorteer=-gemeente,-titel")).isEqualTo(order);
    assertThat(read("?sorteer=-gemeente,-titel&aantal=1")).isEqualTo(order);
    assertThat(read("?sorteer=gemeente,titel&aantal=2"))
        .containsExactly("Wonen Noordstad", "Zorg Noordstad", "Wonen Zuidstad");
    assertThat(town.as(editor).get(ALL + "?sorteer=kleur").asString())
        .contains("Kies uit: titel, gemeente, of - en zo'n veld.");
    assertThat(town.as(editor).get(ALL + "?sorteer=titel,-titel").asString())
        .contains("Het veld titel staat er twee keer. Haal er een weg.");
  }

  @Test
  void valueThatDoesNotFit_isRefusedWithItsField() {
    String body = "{\"titel\":\"a\",\"gemeente\":\"b\",\"jaarschijven\":[{\"jaar\":%s}]}";

    assertThat(post(ALL, body.formatted("99999999999")).asString())
        .contains("\"veld\":\"jaarschijven[0].jaar\"")
        .contains("Dit getal is te groot of te klein. Vul een ander getal in.");
    assertThat(post(ALL, body.formatted("2027.5")).asString())
        .contains("\"veld\":\"jaarschijven[0].jaar\"")
        .contains("Hier hoort een heel getal zoals 12 te staan.");
  }

  @Test
  void framesThatContradictThemselves_areRefusedWithTheirField() {
    String body = "{\"titel\":\"a\",\"gemeente\":\"b\",%s}";
    String year = "{\"jaar\":2027,\"omschrijving\":\"a\"}";
    String vision = "{\"titel\":\"a\",\"van\":\"2027-01-01\",\"tot\":\"2026-12-31\",\"doelen\":[]}";

    Response years = post(ALL, body.formatted("\"jaarschijven\":[" + year + "," + year + "]"));
    assertThat(years.asString())
        .contains("\"veld\":\"jaarschijven[1].jaar\"")
        .contains("Het jaar 2027 staat er twee keer. Voeg ze samen.");
    Response visions = post(ALL, body.formatted("\"visies\":[" + vision + "]"));
    assertThat(visions.asString())
        .contains("\"veld\":\"visies[0].tot\"")
        .contains("De laatste dag ligt voor de eerste. Draai ze om of verbeter ze.");
    for (String empty : List.of("jaarschijven", "visies", "begrippen")) {
      Response nothing = post(ALL, body.formatted("\"" + empty + "\":[null]"));
      assertThat(nothing.asString()).contains("\"veld\":\"" + empty + "[0]\"");
      assertThat(nothing.statusCode()).isEqualTo(400);
    }
  }

  private String begin(String title, String municipality) {
    String body = "{\"titel\":\"%s\",\"gemeente\":\"%s\"}".formatted(title, municipality);
    return post(ALL, body).header("Location");
  }

  private Response post(String address, String body) {
    return town.as(editor).contentType("application/json").body(body).post(address);
  }

  /** Follows the links to the last page. */
  private List<String> read(String question) {
    List<String> all = new ArrayList<>();
    for (String next = ALL + question; next != null; ) {
      Response page = town.as(editor).urlEncodingEnabled(false).get(next);
      List<String> titles = page.path("prestatieafspraken.titel");
      List<String> municipalities = page.path("prestatieafspraken.gemeente");
      for (int i = 0; i < titles.size(); i++) {
        all.add(titles.get(i) + " " + municipalities.get(i));
      }
      next = page.path("_links.volgende.href");
    }
    return all;
  }
}
