package nl.afsprakenwijzer.service.exchange;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.afsprakenwijzer.checker.reading.ActionFields;
import nl.afsprakenwijzer.checker.reading.Party;
import nl.afsprakenwijzer.checker.reading.PartyKind;
import nl.afsprakenwijzer.checker.reading.Term;
import nl.afsprakenwijzer.documents.AgreementDocument;
import nl.afsprakenwijzer.documents.DocumentReader;
import nl.afsprakenwijzer.documents.writing.ReportFormat;
import nl.afsprakenwijzer.service.Api;
import nl.afsprakenwijzer.service.agreement.Workshop;
import nl.afsprakenwijzer.service.party.Town;
import nl.afsprakenwijzer.service.platform.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** An agreement that parties write in the service, as a file and read in again. */
@QuarkusTest
class AgreementFilesTest {
  private static final String ALONE = "De gemeente stelt in 2028 een woonzorgvisie vast.";

  @Inject Town town;
  private Workshop shop;
  private String address;
  private UUID signatory;
  private UUID other;

  @BeforeEach
  void agreement() {
    shop = Workshop.in(town);
    address = shop.path + "/documenten";
    String theme = chapter("Visie", "Wonen met zorg");
    shop.clause(ALONE);
    add(
        """
        {"tekst":"%s\\nDat zijn:\\n- 20 in 2027;\\n- 20 in 2028.","hoofdstuk":"%s",
         "trekkers":["%s"],"planning":"31 december 2028","indicator":"40 woningen",
         "visiedoel":"Iedereen woont prettig"}\
        """
            .formatted(Workshop.CLAUSE, theme, shop.chair));
    shop.clause("Deze afspraak vervalt.");
    Response last = shop.get(shop.editor, shop.path + "/afspraken?sorteer=-nummer");
    String gone = last.path("afspraken[0]._links.self.href");
    shop.delete(shop.editor, gone, shop.get(shop.editor, gone).header("ETag"));
    add("{\"tekst\":\"Nog een afspraak onder het thema.\",\"hoofdstuk\":\"" + theme + "\"}");
    signatory = signatory(shop.municipality);
    other = signatory(shop.corporation);
  }

  @Test
  void wordFile_readsBackInToTheSameClausesPartiesAndTerm() throws Exception {
    AgreementDocument read = DocumentReader.read("a.docx", file(ReportFormat.WORD).asByteArray());

    assertThat(read.title()).isEqualTo("Prestatieafspraken 2027-2030");
    assertThat(read.context().term())
        .contains(new Term(LocalDate.of(2027, 1, 1), LocalDate.of(2030, 12, 31)));
    assertThat(read.context().parties())
        .extracting(Party::name, Party::kind, Party::signatory)
        .containsExactly(
            tuple("Gemeente Voorbeeldstad", PartyKind.MUNICIPALITY, true),
            tuple("Woonstichting De Linde", PartyKind.HOUSING_CORPORATION, true));
    assertThat(read.clauses())
        .extracting(one -> one.number() + " " + one.headings() + " " + one.text())
        .containsExactly(
            "2 [Visie, Wonen met zorg] "
                + Workshop.CLAUSE
                + "\nDat zijn:\n- 20 in 2027;\n- 20 in 2028.",
            "4 [Visie, Wonen met zorg] Nog een afspraak onder het thema.",
            "1 [Overige afspraken] " + ALONE);
    assertThat(read.clauses().get(0).fields())
        .isEqualTo(new ActionFields("Woonstichting De Linde", "31 december 2028", "40 woningen"));
  }

  @Test
  void withoutAccept_itIsTheFieldsThatTheWordFileGivesWhenRead() {
    Response fields = shop.get(shop.editor, address);
    Response read =
        given()
            .contentType(Api.DOCX)
            .body(file(ReportFormat.WORD).asByteArray())
            .post("/v1/documenten");

    assertThat(fields.contentType()).startsWith("application/json");
    for (String field :
        List.of(
            "titel",
            "looptijd",
            "afspraken.tekst",
            "afspraken.nummer",
            "afspraken.kop",
            "afspraken.soort",
            "afspraken.velden",
            "partijen.naam",
            "partijen.soort")) {
      assertThat(fields.jsonPath().<Object>get(field)).as(field).isEqualTo(read.path(field));
    }
    assertThat(fields.jsonPath().getList("afspraken.plaats")).containsOnly("").hasSize(3);
  }

  @ParameterizedTest
  @EnumSource(ReportFormat.class)
  void everyKindOfFile_isGivenUnderTheTitle(ReportFormat format) {
    Response answer = file(format);

    assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
    assertThat(answer.contentType()).startsWith(format.mediaType());
    assertThat(answer.header("Content-Disposition"))
        .isEqualTo(
            "attachment; filename*=UTF-8''Prestatieafspraken%202027-2030." + format.extension());
    assertThat(answer.asByteArray()).hasSizeGreaterThan(100);
  }

  @Test
  void page_saysHowFarTheTextIs_andWhatPartiesHoldAgainstIt() {
    assertThat(page()).contains("Concept van uitgave 1, gemaakt op ", "Visiedoel: Iedereen woont");
    shop.move("in_onderhandeling");
    Response clauses = shop.get(shop.editor, shop.path + "/afspraken");
    String clause = clauses.path("afspraken[0]._links.self.href");
    String etag = shop.get(shop.otherEditor, clause).header("ETag");
    Response stance =
        shop.put(
            shop.otherEditor,
            clause + "/standpunten/" + shop.chair,
            etag,
            "{\"standpunt\":\"voorbehoud\",\"reden\":\"Alleen met subsidie.\"}");
    assertThat(stance.statusCode()).as(stance.asString()).isEqualTo(200);
    assertThat(page()).contains("voorbehoud", "Alleen met subsidie.");

    shop.move("vastgesteld");
    String hash =
        shop.get(shop.editor, shop.path + "/vaststellingen").path("vaststellingen[0].vingerafdruk");
    sign(signatory, hash);
    assertThat(page())
        .contains("Nog niet iedereen heeft ondertekend.", hash)
        .containsOnlyOnce("Ondertekend in de dienst");
    sign(other, hash);
    assertThat(page())
        .contains("Uitgave 1, ondertekend op ", "Mandaat: Tot twee miljoen euro")
        .doesNotContain(signatory.toString());
  }

  @Test
  void otherTables_andNobody_seeNothing() {
    UUID stranger =
        town.person(
            town.organisation(PartyKind.HOUSING_CORPORATION, "Vreemd"), null, Role.REDACTEUR);
    for (ReportFormat format : ReportFormat.values()) {
      Response answer = town.as(stranger).accept(format.mediaType()).get(address);
      assertThat(answer.statusCode()).isEqualTo(404);
      assertThat(answer.contentType()).isEqualTo("application/problem+json");
      assertThat(given().accept(format.mediaType()).get(address).statusCode()).isEqualTo(401);
    }
    assertThat(town.as(shop.editor).accept("image/png").get(address).statusCode()).isEqualTo(406);
  }

  private Response file(ReportFormat format) {
    return town.as(shop.editor).accept(format.mediaType()).get(address);
  }

  private String page() {
    return new String(file(ReportFormat.HTML).asByteArray(), StandardCharsets.UTF_8);
  }

  private String chapter(String theme, String part) {
    Response added =
        shop.post(
            shop.editor,
            shop.path + "/hoofdstukken",
            "{\"thema\":\"" + theme + "\",\"subthema\":\"" + part + "\"}");
    assertThat(added.statusCode()).as(added.asString()).isEqualTo(201);
    return added.path("id");
  }

  private void add(String clause) {
    Response added = shop.post(shop.editor, shop.path + "/afspraken", clause);
    assertThat(added.statusCode()).as(added.asString()).isEqualTo(201);
  }

  private UUID signatory(UUID organisation) {
    UUID person = town.person(organisation, null, Role.TEKENBEVOEGDE);
    town.mandate(person, "Tot twee miljoen euro", null);
    return person;
  }

  private void sign(UUID person, String hash) {
    Response signed =
        shop.post(person, shop.path + "/ondertekeningen", "{\"vingerafdruk\":\"" + hash + "\"}");
    assertThat(signed.statusCode()).as(signed.asString()).isEqualTo(200);
  }
}
