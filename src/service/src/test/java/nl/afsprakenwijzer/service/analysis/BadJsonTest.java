package nl.afsprakenwijzer.service.analysis;

import static nl.afsprakenwijzer.service.Api.fault;
import static nl.afsprakenwijzer.service.Api.invalid;
import static nl.afsprakenwijzer.service.Api.problem;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Arrays;
import java.util.stream.Collectors;
import nl.afsprakenwijzer.checker.reading.PartyKind;
import nl.afsprakenwijzer.documents.DutchNames;
import nl.afsprakenwijzer.service.Api;
import org.junit.jupiter.api.Test;

@QuarkusTest
class BadJsonTest {
  private static final String WRONG = "Het verzoek klopt niet. Verbeter de fouten hieronder.";
  private static final String KNOWN_FIELDS =
      "Dit veld kennen we niet. Hier mogen staan: afspraken, context, tekst.";
  private static final String KNOWN_OF_CLAUSE =
      "Dit veld kennen we niet. Hier mogen staan: id, kop, nummer, onderbouwing, tekst, velden.";
  private static final String MISFIT = "Het verzoek past niet bij wat we verwachten.";
  private static final String NO_JSON = "Het verzoek is geen geldige JSON.";
  private static final String EMPTY = "Dit veld is leeg. Vul hier tekst in.";
  private static final String SYNTAX =
      "Hier klopt de JSON niet. Kijk of er een komma, haakje of aanhalingsteken ontbreekt.";

  @Test
  void emptyBody_isRefused() {
    refused(
        "",
        invalid(WRONG, fault("", "", "Het verzoek is leeg. Stuur een tekst of afspraken mee.")));
  }

  @Test
  void bodyNull_isRefused() {
    refused(
        "null",
        invalid(WRONG, fault("", "", "Het verzoek is leeg. Stuur een tekst of afspraken mee.")));
  }

  @Test
  void neitherTextNorClauses_isRefused() {
    String fault = fault("", "", "Vul 'tekst' in, of 'afspraken', en niet allebei.");
    refused("{}", invalid(WRONG, fault));
    refused("{\"tekst\":\"  \"}", invalid(WRONG, fault));
    refused("{\"afspraken\":[]}", invalid(WRONG, fault));
  }

  @Test
  void textAndClauses_areRefusedTogether() {
    refused(
        "{\"tekst\":\"a\",\"afspraken\":[{\"tekst\":\"b\"}]}",
        invalid(WRONG, fault("", "", "Vul 'tekst' in, of 'afspraken', en niet allebei.")));
  }

  @Test
  void brokenJson_isRefusedWithLineAndColumn() {
    refused("{\n  \"tekst\": }", invalid(NO_JSON, fault("", "regel 2, kolom 12", SYNTAX)));
    refused("{\"tekst\":\"a\"", invalid(NO_JSON, fault("", "regel 1, kolom 13", SYNTAX)));
    refused("{\"tekst\":\"a\"} x", invalid(NO_JSON, fault("", "regel 1, kolom 15", SYNTAX)));
  }

  @Test
  void moreAfterTheEnd_isRefused() {
    refused(
        "{\"tekst\":\"a\"} {}",
        invalid(
            MISFIT,
            fault(
                "",
                "regel 1, kolom 15",
                "Na het einde van de JSON staat nog iets. Haal dat weg.")));
  }

  @Test
  void sameFieldTwice_isRefused() {
    refused(
        "{\"tekst\":\"a\",\"tekst\":\"b\"}",
        invalid(
            NO_JSON,
            fault("", "regel 1, kolom 21", "Dit veld staat er twee keer. Haal er een weg.")));
  }

  @Test
  void unknownField_isRefusedByName() {
    refused(
        "{\"afspraken\":[{\"tekst\":\"a\",\"prioriteit\":1}]}",
        invalid(MISFIT, fault("afspraken[0].prioriteit", "regel 1, kolom 41", KNOWN_OF_CLAUSE)));
  }

  @Test
  void numberThatCannotBe_isRefusedWithItsBound() {
    refused(
        "{\"afspraken\":[{\"tekst\":\"a\",\"onderbouwing\":{\"behoefte\":-1,\"budget\":2e12}}]}",
        invalid(
            WRONG,
            fault(
                "afspraken[0].onderbouwing.behoefte",
                "",
                "Dit getal is kleiner dan 0. Vul 0 of meer in."),
            fault(
                "afspraken[0].onderbouwing.budget",
                "",
                "Dit getal is te groot. Vul hoogstens een biljoen in.")));
  }

  @Test
  void wrongType_isRefusedWithWhatBelongsThere() {
    refused(
        "{\"tekst\":12}",
        invalid(
            MISFIT,
            fault(
                "tekst",
                "regel 1, kolom 10",
                "Hier hoort tekst tussen aanhalingstekens te staan.")));
    refused(
        "{\"afspraken\":{}}",
        invalid(MISFIT, fault("afspraken", "regel 1, kolom 14", "Hier hoort een lijst te staan.")));
    refused(
        "[]", invalid(MISFIT, fault("", "regel 1, kolom 1", "Hier hoort een object te staan.")));
    refused(
        "{\"context\":{\"partijen\":[{\"naam\":\"a\",\"tekent\":\"ja\"}]}}",
        invalid(
            MISFIT,
            fault(
                "context.partijen[0].tekent",
                "regel 1, kolom 46",
                "Hier hoort true of false te staan.")));
  }

  @Test
  void everythingThatDoesNotFit_isToldAtOnce_inTheOrderOfTheBody() {
    refused(
        """
        {"prioriteit":1,
         "afspraken":[{"tekst":12,"kop":"a"},"b",{"tekst":"c","wie":{"naam":"d"}}],
         "context":{"looptijd":{"van":"1 januari"},"peildatum":"2026-06-01"}}""",
        invalid(
            MISFIT,
            fault("prioriteit", "regel 1, kolom 15", KNOWN_FIELDS),
            fault(
                "afspraken[0].tekst",
                "regel 2, kolom 24",
                "Hier hoort tekst tussen aanhalingstekens te staan."),
            fault("afspraken[0].kop", "regel 2, kolom 33", "Hier hoort een lijst te staan."),
            fault("afspraken[1]", "regel 2, kolom 38", "Hier hoort een object te staan."),
            fault("afspraken[2].wie", "regel 2, kolom 61", KNOWN_OF_CLAUSE),
            fault(
                "context.looptijd.van",
                "regel 3, kolom 31",
                "Hier hoort een datum zoals 2026-12-31, van 1900 tot en met 2200, te staan.")));
  }

  @Test
  void whatDoesNotFitBeforeBrokenJson_isToldFirst() {
    refused(
        "{\"tekst\":12,",
        invalid(
            MISFIT,
            fault(
                "tekst",
                "regel 1, kolom 10",
                "Hier hoort tekst tussen aanhalingstekens te staan.")));
  }

  @Test
  void noMoreIsTold_thanSomebodyReads() {
    String json = "{\"afspraken\":[" + "1,".repeat(1_000) + "1]}";

    Response answer = Api.postJson(json);

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.jsonPath().getList("fouten")).hasSize(20);
  }

  @Test
  void bodyThatIsReadInParts_isToldToItsEnd() {
    String json = "{\"tekst\":1,\"afspraken\":[" + "{\"tekst\":\"a\"},".repeat(5_000) + "2]}";

    Response answer = Api.postJson(json);

    assertThat(answer.jsonPath().getList("fouten.veld"))
        .containsExactly("tekst", "afspraken[5000]");
  }

  @Test
  void ofALongBody_onlyTheFirstIsTold_withItsPlace() {
    String json = "{\"afspraken\":[" + "{\"tekst\":\"a\"},".repeat(20_000) + "1,2]}";

    Response answer = Api.postJson(json);

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.jsonPath().getList("fouten.veld")).containsExactly("afspraken[20000]");
    assertThat(answer.jsonPath().getList("fouten.plaats"))
        .containsExactly("regel 1, kolom " + (json.length() - 4));
  }

  @Test
  void dayOfAnotherAge_isRefused() {
    for (String context :
        new String[] {
          "{\"peildatum\":\"+999999999-12-31\"}",
          "{\"looptijd\":{\"van\":\"-999999999-01-01\",\"tot\":\"2026-12-31\"}}",
          "{\"looptijd\":{\"van\":\"2026-01-01\",\"tot\":[2027,1,1]}}"
        }) {
      Response answer = Api.postJson("{\"tekst\":\"a\",\"context\":" + context + "}");

      assertThat(answer.statusCode()).as(context).isEqualTo(400);
      assertThat(answer.asString())
          .contains("Hier hoort een datum zoals 2026-12-31, van 1900 tot en met 2200, te staan.");
    }
  }

  @Test
  void numberBeyondItsBounds_isRefusedAsThat_withItsField() {
    refused(
        "{\"afspraken\":[{\"tekst\":\"a\",\"onderbouwing\":{\"behoefte\":\"5\"}}]}",
        invalid(
            MISFIT,
            fault(
                "afspraken[0].onderbouwing.behoefte",
                "regel 1, kolom 55",
                "Hier hoort een getal zoals 12.5 te staan.")));
  }

  @Test
  void dayThatDoesNotExist_isRefused() {
    refused(
        "{\"tekst\":\"a\",\"context\":{\"looptijd\":{\"van\":\"2026-02-30\",\"tot\":\"2026-12-31\"}}}",
        invalid(
            MISFIT,
            fault(
                "context.looptijd.van",
                "regel 1, kolom 43",
                "Hier hoort een datum zoals 2026-12-31, van 1900 tot en met 2200, te staan.")));
  }

  @Test
  void everyViolation_isToldAtOnce_inTheOrderOfTheFields() {
    refused(
        """
        {"afspraken":[{"kop":["a",null]},null,{"tekst":" "}],
         "context":{"looptijd":{"van":"2026-01-01","tot":"2025-01-01"},
                    "partijen":[{"soort":"bank"}]}}""",
        invalid(
            WRONG,
            fault("afspraken[0].kop[1]", "", EMPTY),
            fault("afspraken[0].tekst", "", EMPTY),
            fault("afspraken[1]", "", "Deze afspraak is leeg. Vul een tekst in of haal haar weg."),
            fault("afspraken[2].tekst", "", EMPTY),
            fault(
                "context.looptijd.tot",
                "",
                "De laatste dag ligt voor de eerste dag. Draai ze om of verbeter ze."),
            fault("context.partijen[0].naam", "", EMPTY),
            fault("context.partijen[0].soort", "", ContextInput.UNKNOWN_KIND)));
  }

  @Test
  void tableWithoutRows_andTextWithoutWords_areRefused() {
    refused(
        """
        {"tekst":"a","context":{"teksten":[{"tekst":" "}],
         "tabellen":[{"rijen":[["Wijk","Aantal"]]},{"rijen":[["Wijk"],[null]]}]}}""",
        invalid(
            WRONG,
            fault(
                "context.tabellen[0].rijen",
                "",
                "Een tabel heeft een kop en minstens één rij, en hoogstens 500 rijen."),
            fault(
                "context.tabellen[1].rijen[1][0]",
                "",
                "Deze cel is null. Laat een lege cel een lege tekst zijn."),
            fault("context.teksten[0].tekst", "", EMPTY)));
  }

  @Test
  void refusalOfAnUnknownKind_namesEveryKind() {
    String kinds =
        Arrays.stream(PartyKind.values()).map(DutchNames::of).collect(Collectors.joining(", "));

    assertThat(ContextInput.UNKNOWN_KIND)
        .isEqualTo("Deze soort partij kennen we niet. Kies uit: " + kinds + ".");
  }

  private static void refused(String json, String problem) {
    Response answer = Api.postJson(json);

    assertThat(answer.asString()).isEqualTo(problem);
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.contentType()).isEqualTo("application/problem+json");
  }
}
