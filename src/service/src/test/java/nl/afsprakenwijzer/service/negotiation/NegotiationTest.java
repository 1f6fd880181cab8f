package nl.afsprakenwijzer.service.negotiation;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import nl.afsprakenwijzer.checker.reading.PartyKind;
import nl.afsprakenwijzer.service.agreement.Workshop;
import nl.afsprakenwijzer.service.party.Town;
import nl.afsprakenwijzer.service.platform.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Proposals, comments, arguments and stances on one clause. */
@QuarkusTest
class NegotiationTest {
  private static final String TEXT = "De gemeente bouwt in 2028 10 woningen in de wijk Noord.";

  @Inject Town town;
  private Workshop shop;
  private String clause;

  @BeforeEach
  void aClause() {
    shop = Workshop.in(town);
    clause = shop.clause(TEXT);
  }

  @Test
  void proposals_standBesideEachOther_andShowHowItWillRead() {
    Response mine = propose(shop.editor, TEXT.replace("10", "12"));
    Response theirs = propose(shop.otherEditor, TEXT.replace("2028", "2029"));

    assertThat(theirs.path("naam").toString()).isEqualTo("Woonstichting De Linde");
    assertThat(theirs.jsonPath().getList("woorden.tekst"))
        .containsExactly("De gemeente bouwt in ", "2028", "2029", " 10 woningen in de wijk Noord.");
    assertThat(theirs.path("uitslag.tekst").toString()).contains("2029");
    assertThat(
            shop.get(shop.editor, clause + "/voorstellen").jsonPath().getList("voorstellen.tekst"))
        .containsExactlyInAnyOrder(TEXT.replace("10", "12"), TEXT.replace("2028", "2029"));
    assertThat(shop.get(shop.otherEditor, mine.header("Location")).asString())
        .isEqualTo(mine.asString());
    assertThat(shop.get(shop.editor, clause).path("tekst").toString()).isEqualTo(TEXT);
  }

  @Test
  void adoptedProposal_becomesTheText_andTheOtherIsOutdated() {
    Response mine = propose(shop.editor, TEXT.replace("10", "12"));
    Response theirs = propose(shop.otherEditor, TEXT.replace("2028", "2029"));

    Response adopted = shop.post(shop.editor, theirs.header("Location") + "/overnames", "{}");
    assertThat(adopted.statusCode()).as(adopted.asString()).isEqualTo(200);
    assertThat(adopted.path("toestand").toString()).isEqualTo("overgenomen");
    assertThat(shop.get(shop.editor, clause).path("tekst").toString()).contains("2029");
    assertThat(shop.get(shop.editor, mine.header("Location")).path("verouderd").toString())
        .isEqualTo("true");
    assertThat(shop.post(shop.editor, mine.header("Location") + "/overnames", "{}").asString())
        .contains("De afspraak is veranderd sinds dit voorstel.");
    assertThat(shop.post(shop.editor, theirs.header("Location") + "/overnames", "{}").statusCode())
        .isEqualTo(409);
  }

  @Test
  void proposal_isWithdrawnByItsOwnPartyOnly() {
    Response mine = propose(shop.editor, "Anders.");

    assertThat(shop.delete(shop.otherEditor, mine.header("Location"), "\"0\"").statusCode())
        .isEqualTo(409);
    assertThat(shop.delete(shop.editor, mine.header("Location"), "\"0\"").statusCode())
        .isEqualTo(204);
    assertThat(shop.get(shop.editor, mine.header("Location")).path("toestand").toString())
        .isEqualTo("ingetrokken");
  }

  @Test
  void withdrawnClause_isNoLongerNegotiated() {
    Response open = propose(shop.editor, TEXT.replace("10", "12"));
    assertThat(shop.delete(shop.editor, clause, "\"0\"").statusCode()).isEqualTo(204);
    String decision =
        "{\"regel\":\"T1\",\"woorden\":\"in 2028\",\"soort\":\"afgewezen\",\"reden\":\"Zo.\"}";

    List<Response> answers =
        List.of(
            propose(shop.editor, TEXT),
            shop.post(shop.editor, open.header("Location") + "/overnames", "{}"),
            stance(clause, "\"1\"", "akkoord", ""),
            shop.post(
                shop.editor, clause + "/reacties", "{\"soort\":\"reactie\",\"tekst\":\"Wat nu?\"}"),
            shop.post(shop.editor, clause + "/besluiten", decision));
    for (Response answer : answers) {
      assertThat(answer.asString())
          .contains("Deze afspraak is vervallen. Voeg een nieuwe toe.")
          .contains("\"status\":409");
    }
    for (String what : List.of("/voorstellen", "/reacties", "/standpunten")) {
      assertThat(shop.get(shop.editor, clause + what).statusCode()).as(what).isEqualTo(200);
    }
  }

  @Test
  void change_voidsTheStancesOfThatClauseAlone() {
    String other = shop.clause("De Linde verhuurt 5 woningen.");
    assertThat(stance(clause, "\"0\"", "akkoord", "").statusCode()).isEqualTo(200);
    assertThat(stance(other, "\"0\"", "akkoord", "").statusCode()).isEqualTo(200);
    assertThat(holding(clause)).containsExactly(false, true);

    shop.patch(shop.editor, clause, "\"0\"", "{\"tekst\":\"De gemeente bouwt 1 woning.\"}");

    assertThat(holding(clause)).containsExactly(false, false);
    assertThat(holding(other)).containsExactly(false, true);
  }

  @Test
  void stance_isOnTheTextThatWasSeen() {
    shop.patch(shop.editor, clause, "\"0\"", "{\"tekst\":\"De gemeente bouwt 1 woning.\"}");

    Response late = stance(clause, "\"0\"", "akkoord", "");
    assertThat(late.statusCode()).isEqualTo(412);
    assertThat(late.path("huidig.tekst").toString()).isEqualTo("De gemeente bouwt 1 woning.");
    assertThat(stance(clause, "\"1\"", "akkoord", "").statusCode()).isEqualTo(200);
  }

  @Test
  void reservationAndRefusal_needAReason_andAbstentionDoesNot() {
    assertThat(stance(clause, "\"0\"", "voorbehoud", "").asString())
        .contains("Zeg bij een voorbehoud of een afwijzing waarom.");
    assertThat(stance(clause, "\"0\"", "afwijzing", " ").statusCode()).isEqualTo(400);
    Response reserved = stance(clause, "\"0\"", "voorbehoud", "Eerst de begroting.");
    assertThat(reserved.path("reden").toString()).isEqualTo("Eerst de begroting.");
    assertThat(stance(clause, "\"0\"", "onthouding", "").path("standpunt").toString())
        .isEqualTo("onthouding");
    assertThat(stance(clause, "\"0\"", "misschien", "").statusCode()).isEqualTo(400);
  }

  @Test
  void stance_isOnlyForYourOwnParty() {
    Response answer =
        shop.put(
            shop.editor,
            clause + "/standpunten/" + shop.chair,
            "\"0\"",
            "{\"standpunt\":\"akkoord\"}");

    assertThat(answer.asString()).contains("U spreekt alleen voor uw eigen organisatie.");
  }

  @Test
  void argumentsAndComments_areKeptInOrder_withWhoSaidThem() {
    for (String kind : List.of("reactie", "voor", "tegen")) {
      Response said =
          shop.post(
              shop.otherEditor,
              clause + "/reacties",
              "{\"soort\":\"" + kind + "\",\"tekst\":\"Dit is " + kind + ".\"}");
      assertThat(said.statusCode()).as(said.asString()).isEqualTo(201);
    }
    Response all = shop.get(shop.editor, clause + "/reacties");
    assertThat(all.jsonPath().getList("reacties.soort"))
        .containsExactly("reactie", "voor", "tegen");
    assertThat(all.jsonPath().getList("reacties.naam")).containsOnly("Woonstichting De Linde");
  }

  @Test
  void whatPartiesThinkOfThisText_countsInLetterA() {
    String own =
        shop.get(shop.editor, shop.path)
            .path("partijen.find { it.naam == 'Gemeente Voorbeeldstad' }.id");
    String before = reasonOfA();
    stance(clause, "\"0\"", "akkoord", "");
    assertThat(reasonOfA()).as("one of two").isEqualTo(before);

    String path = clause + "/standpunten/" + own;
    shop.put(shop.editor, path, "\"0\"", "{\"standpunt\":\"akkoord\"}");
    assertThat(reasonOfA()).isEqualTo("Het is vast toegezegd en de partijen hebben het aanvaard.");
    stance(clause, "\"0\"", "voorbehoud", "Eerst de begroting.");
    assertThat(reasonOfA())
        .isEqualTo("Het is vast toegezegd, maar nog niet elke partij heeft het aanvaard.");

    String other = "{\"tekst\":\"" + TEXT.replace("10", "12") + "\"}";
    shop.patch(shop.editor, clause, "\"0\"", other);
    assertThat(reasonOfA()).as("nobody said anything about this text yet").isEqualTo(before);
  }

  private String reasonOfA() {
    return shop.get(shop.editor, clause).path("uitslag.toelichting.acceptabel.reden");
  }

  @Test
  void stranger_seesAndSaysNothing() {
    UUID stranger = town.organisation(PartyKind.OTHER, "Iemand anders");
    UUID editor = town.person(stranger, null, Role.REDACTEUR);

    for (String what : List.of("/voorstellen", "/reacties", "/standpunten")) {
      assertThat(shop.get(editor, clause + what).statusCode()).as(what).isEqualTo(404);
    }
    assertThat(propose(editor, "x").statusCode()).isEqualTo(404);
  }

  private List<Boolean> holding(String of) {
    return shop.get(shop.editor, of + "/standpunten").jsonPath().getList("standpunten.geldt");
  }

  private Response propose(UUID person, String text) {
    return shop.post(person, clause + "/voorstellen", "{\"tekst\":\"" + text + "\"}");
  }

  private Response stance(String of, String match, String stance, String reason) {
    return shop.put(
        shop.otherEditor,
        of + "/standpunten/" + shop.chair,
        match,
        "{\"standpunt\":\"" + stance + "\",\"reden\":\"" + reason + "\"}");
  }
}
