package nl.afsprakenwijzer.service.signing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.afsprakenwijzer.checker.reading.PartyKind;
import nl.afsprakenwijzer.service.agreement.Workshop;
import nl.afsprakenwijzer.service.party.Town;
import nl.afsprakenwijzer.service.platform.Hash;
import nl.afsprakenwijzer.service.platform.OldToken;
import nl.afsprakenwijzer.service.platform.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Signing, its evidence, and what everybody may read afterwards. */
@QuarkusTest
class SigningTest {
  private static final int SIGNERS = 16;

  @Inject Town town;
  @Inject OldToken oldToken;
  private Workshop shop;
  private UUID alderman;
  private UUID director;

  @BeforeEach
  void agreementWithAClause() {
    shop = Workshop.in(town);
    shop.clause(Workshop.CLAUSE);
    alderman = signatory(shop.municipality);
    director = signatory(shop.corporation);
  }

  @Test
  void lastSignature_makesItSigned_withEvidence() {
    String hash = settle();

    Response first = sign(alderman, hash);
    assertThat(first.statusCode()).as(first.asString()).isEqualTo(200);
    assertThat(first.jsonPath().getList("wachtOp")).containsExactly("Woonstichting De Linde");
    assertThat(state()).isEqualTo("vastgesteld");
    Response last = sign(director, hash);
    assertThat(last.path("toestand").toString()).isEqualTo("ondertekend");
    assertThat(state()).isEqualTo("ondertekend");

    Response evidence = shop.get(shop.editor, last.path("_links.self.href"));
    assertThat(Hash.of(evidence.path("geschreven").toString())).isEqualTo(hash);
    assertThat(evidence.path("inhoud.afspraken[0].tekst").toString()).isEqualTo(Workshop.CLAUSE);
    assertThat(evidence.jsonPath().getList("ondertekeningen.gebruiker"))
        .containsExactly(alderman.toString(), director.toString());
    assertThat(evidence.jsonPath().getList("ondertekeningen.mandaat"))
        .containsOnly("Tot twee miljoen euro");
    assertThat(evidence.jsonPath().getList("ondertekeningen.vingerafdruk")).containsOnly(hash);
  }

  @Test
  void signatureTwice_orUnderAnotherText_isRefused() {
    String hash = settle();
    sign(alderman, hash);

    assertThat(sign(alderman, hash).asString())
        .contains("Uw organisatie heeft deze tekst al ondertekend.");
    assertThat(sign(director, "0".repeat(64)).asString())
        .contains("Deze vingerafdruk hoort bij een andere tekst.");
    assertThat(sign(director, "x").statusCode()).isEqualTo(400);
  }

  @Test
  void signing_needsARoleAMandateAndAFreshLogin() {
    String hash = settle();
    UUID without = town.person(shop.corporation, null, Role.TEKENBEVOEGDE);
    assertThat(sign(without, hash).asString()).contains("U hebt geen mandaat dat nu geldt.");
    town.mandate(without, "Alles", LocalDate.of(2020, 1, 1));
    assertThat(sign(without, hash).statusCode()).isEqualTo(403);
    assertThat(sign(shop.otherEditor, hash).asString())
        .contains("Het mag alleen met de rol: tekenbevoegde.");
    Response old =
        given()
            .auth()
            .oauth2(oldToken.of(director, Duration.ofMinutes(6)))
            .contentType("application/json")
            .body(body(hash))
            .post(shop.path + "/ondertekeningen");
    assertThat(old.asString()).contains("U logde meer dan vijf minuten geleden in.");
    assertThat(state()).isEqualTo("vastgesteld");
  }

  @Test
  void textThatGoesBackToTheTable_losesItsSignatures() {
    String hash = settle();
    sign(alderman, hash);
    assertThat(shop.move("in_onderhandeling").statusCode()).isEqualTo(200);
    assertThat(sign(director, hash).statusCode()).isEqualTo(409);
    shop.clause("De gemeente bouwt in 2029 een ontmoetingsruimte in de wijk Zuid.");

    String other = settleAgain();
    assertThat(other).isNotEqualTo(hash);
    assertThat(sign(director, other).jsonPath().getList("wachtOp"))
        .containsExactly("Gemeente Voorbeeldstad");
    assertThat(
            shop.get(shop.editor, shop.path + "/vaststellingen")
                .jsonPath()
                .getList("vaststellingen.toestand"))
        .containsExactly("open", "losgelaten");
  }

  @Test
  void draft_isNeverPublic_andSignedTextAlwaysIs() {
    String hash = settle();
    sign(alderman, hash);
    String settlement =
        shop.get(shop.editor, shop.path + "/vaststellingen").path("vaststellingen[0].id");
    assertThat(given().get("/v1/publicaties/" + settlement).statusCode()).isEqualTo(404);
    assertThat(given().get("/v1/publicaties?aantal=100").asString()).doesNotContain(hash);
    assertThat(given().get(shop.path).statusCode()).isEqualTo(401);

    sign(director, hash);

    Response published = given().get("/v1/publicaties/" + settlement);
    assertThat(published.statusCode()).isEqualTo(200);
    assertThat(Hash.of(published.path("geschreven").toString())).isEqualTo(hash);
    assertThat(published.jsonPath().getList("ondertekenaars"))
        .containsExactly("Gemeente Voorbeeldstad", "Woonstichting De Linde");
    assertThat(published.asString())
        .doesNotContain(alderman.toString())
        .doesNotContain(shop.editor.toString());
  }

  @Test
  void laterChange_isANewEdition_thatHoldsWhenAllSigned() {
    String hash = settle();
    sign(alderman, hash);
    sign(director, hash);
    assertThat(shop.post(shop.editor, shop.path + "/afspraken", "{\"tekst\":\"x\"}").statusCode())
        .isEqualTo(409);

    Response reopened = shop.move("in_onderhandeling");
    assertThat(reopened.path("uitgave").toString()).isEqualTo("2");
    shop.clause("De gemeente bouwt in 2029 een ontmoetingsruimte in de wijk Zuid.");
    assertThat(editionsInForce()).contains(hash);

    String second = settleAgain();
    sign(alderman, second);
    assertThat(editionsInForce()).contains(hash).doesNotContain(second);
    sign(director, second);
    assertThat(editionsInForce()).contains(second).doesNotContain(hash);
    assertThat(state()).isEqualTo("ondertekend");
    assertThat(shop.move("in_uitvoering").statusCode()).isEqualTo(200);
    assertThat(shop.move("geevalueerd").statusCode()).isEqualTo(200);
  }

  @Test
  void nobodyEndsBeforeItsTerm_whatOthersSigned() {
    String hash = settle();
    sign(alderman, hash);
    sign(director, hash);
    assertThat(shop.move("in_uitvoering").jsonPath().getList("overgangen"))
        .containsExactly("in_onderhandeling", "geevalueerd");
    assertThat(shop.move("beeindigd").path("detail").toString())
        .isEqualTo(
            "Van 'in_uitvoering' kunt u naar: in_onderhandeling, geevalueerd. Beëindigen kan na de"
                + " laatste dag van de looptijd. Wilt u eerder stoppen, ga dan terug naar"
                + " in_onderhandeling, maak de looptijd korter en laat elke partij opnieuw"
                + " tekenen.");

    String version = shop.move("in_onderhandeling").path("versie").toString();
    Response patched =
        shop.patch(
            shop.editor,
            shop.path,
            "\"" + version + "\"",
            "{\"van\":\"2024-01-01\",\"tot\":\"2025-12-31\"}");
    assertThat(patched.statusCode()).as(patched.asString()).isEqualTo(200);
    String shorter = settleAgain();
    sign(alderman, shorter);
    sign(director, shorter);
    shop.move("in_uitvoering");
    assertThat(shop.move("beeindigd").statusCode()).isEqualTo(200);
    assertThat(shop.move("in_onderhandeling").statusCode()).isEqualTo(409);
  }

  @Test
  void sixteenSignersAtOnce_signOnceEach_andSettleOnce() throws Exception {
    List<UUID> signers = new ArrayList<>(List.of(alderman, director));
    for (int i = signers.size(); i < SIGNERS; i++) {
      UUID one = town.organisation(PartyKind.CARE_PROVIDER, "Zorggroep " + i);
      shop.post(shop.editor, shop.path + "/partijen", "{\"organisatie\":\"" + one + "\"}");
      signers.add(signatory(one));
    }
    String hash = settle();
    List<Callable<Response>> all = new ArrayList<>();
    signers.forEach(
        signer -> {
          all.add(() -> sign(signer, hash));
          all.add(() -> sign(signer, hash));
        });
    List<Response> answers = new ArrayList<>();
    ExecutorService threads = Executors.newFixedThreadPool(SIGNERS);
    try {
      for (Future<Response> answer : threads.invokeAll(all)) {
        answers.add(answer.get());
      }
    } finally {
      threads.shutdown();
    }

    assertThat(answers).extracting(Response::statusCode).containsOnly(200, 409);
    List<Response> done = answers.stream().filter(one -> one.statusCode() == 200).toList();
    assertThat(done).hasSize(SIGNERS);
    assertThat(done.stream().filter(one -> one.path("toestand").equals("ondertekend"))).hasSize(1);
    assertThat(state()).isEqualTo("ondertekend");
    assertThat(
            shop.get(shop.editor, shop.path + "/vaststellingen")
                .jsonPath()
                .getList("vaststellingen[0].ondertekeningen.stoel"))
        .doesNotHaveDuplicates()
        .hasSize(SIGNERS);
  }

  private UUID signatory(UUID organisation) {
    UUID person = town.person(organisation, null, Role.TEKENBEVOEGDE);
    town.mandate(person, "Tot twee miljoen euro", null);
    return person;
  }

  private String settle() {
    shop.move("in_onderhandeling");
    return settleAgain();
  }

  private String settleAgain() {
    Response settled = shop.move("vastgesteld");
    assertThat(settled.statusCode()).as(settled.asString()).isEqualTo(200);
    return shop.get(shop.editor, shop.path + "/vaststellingen")
        .path("vaststellingen[0].vingerafdruk");
  }

  private Response sign(UUID person, String hash) {
    return shop.post(person, shop.path + "/ondertekeningen", body(hash));
  }

  private static String body(String hash) {
    return "{\"vingerafdruk\":\"" + hash + "\"}";
  }

  private String state() {
    return shop.get(shop.editor, shop.path).path("toestand");
  }

  private static List<String> editionsInForce() {
    return given().get("/v1/publicaties?aantal=100").jsonPath().getList("publicaties.vingerafdruk");
  }
}
