package nl.afsprakenwijzer.service.analysis;

import static nl.afsprakenwijzer.service.Api.fault;
import static nl.afsprakenwijzer.service.Api.invalid;
import static nl.afsprakenwijzer.service.Api.problem;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.afsprakenwijzer.checker.reading.PartyKind;
import nl.afsprakenwijzer.documents.DutchNames;
import nl.afsprakenwijzer.service.Api;
import org.junit.jupiter.api.Test;

@QuarkusTest
class BadJsonTest {
  private static final String WRONG = "Het verzoek klopt niet. Verbeter de fouten hieronder.";
  private static final String MISFIT = "Het verzoek past niet bij wat we verwachten.";
  private static final String NO_JSON = "Het verzoek is geen geldige JSON.";
  private static final String EMPTY = "Dit veld is leeg. Vul hier tekst in.";
  private static final String SYNTAX =
      "Hier klopt de JSON niet. Kijk of er een komma, haakje of aanhalingsteken ontbreekt.";
  private static final String NO_UTF8 =
      "Hier staat een byte die geen UTF-8 is. Sla de tekst op als UTF-8.";

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
        invalid(
            MISFIT,
            fault(
                "afspraken[0].prioriteit",
                "regel 1, kolom 43",
                "Dit veld kennen we niet. Hier mogen staan: id, kop, nummer, tekst, velden.")));
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
  void dayThatDoesNotExist_isRefused() {
    refused(
        "{\"tekst\":\"a\",\"context\":{\"looptijd\":{\"van\":\"2026-02-30\",\"tot\":\"2026-12-31\"}}}",
        invalid(
            MISFIT,
            fault(
                "context.looptijd.van",
                "regel 1, kolom 43",
                "Hier hoort een datum zoals 2026-12-31 te staan.")));
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
  void refusalOfAnUnknownKind_namesEveryKind() {
    String kinds =
        Arrays.stream(PartyKind.values()).map(DutchNames::of).collect(Collectors.joining(", "));

    assertThat(ContextInput.UNKNOWN_KIND)
        .isEqualTo("Deze soort partij kennen we niet. Kies uit: " + kinds + ".");
  }

  @Test
  void textOf20000Characters_isChecked_andOneMoreIsRefused() {
    assertThat(Api.postJson("{\"tekst\":\"" + "a".repeat(20_000) + "\"}").statusCode())
        .isEqualTo(200);
    refused(
        "{\"tekst\":\"" + "a".repeat(20_001) + "\"}",
        invalid(
            WRONG,
            fault(
                "tekst",
                "",
                "De tekst heeft 20001 tekens; het mogen er hoogstens 20000 zijn."
                    + " Maak de tekst korter of splits haar.")));
  }

  @Test
  void listOf2000Clauses_isChecked_andOneMoreIsRefused() {
    assertThat(Api.postJson(clauses(2_000)).statusCode()).isEqualTo(200);
    refused(
        clauses(2_001),
        invalid(
            WRONG,
            fault(
                "afspraken",
                "",
                "Er mogen hoogstens 2000 afspraken in een verzoek staan. Splits het verzoek.")));
  }

  @Test
  void stringBeyondTheReadersBound_isRefused() {
    refused(
        "{\"tekst\":\"" + "a".repeat(150_000) + "\"}",
        invalid(
            MISFIT,
            fault(
                "", "", "Hier staat een naam, getal of tekst die te lang is. Maak haar korter.")));
  }

  @Test
  void loneSurrogate_isRefusedWithItsPlace() {
    refused(
        "{\"tekst\":\"De gemeente \\ud800 bouwt.\"}",
        invalid(
            WRONG,
            fault(
                "tekst",
                "",
                "Teken 13 (U+D800) is een half teken. Haal het weg of typ de tekst opnieuw.")));
  }

  @Test
  void bidiOverride_isRefusedWithItsPlace() {
    refused(
        "{\"afspraken\":[{\"tekst\":\"De \u202egemeente\u202c bouwt.\"}]}",
        invalid(
            WRONG,
            fault(
                "afspraken[0].tekst",
                "",
                "Teken 4 (U+202E) is een onzichtbaar teken dat de leesrichting verandert."
                    + " Haal het weg of typ de tekst opnieuw.")));
  }

  @Test
  void controlCharacter_isRefusedWithItsPlace() {
    refused(
        "{\"tekst\":\"a\\u0000b\"}",
        invalid(
            WRONG,
            fault(
                "tekst",
                "",
                "Teken 2 (U+0000) is een stuurteken. Haal het weg of typ de tekst opnieuw.")));
  }

  @Test
  void invalidUtf8_isRefusedWithItsPlace() {
    byte[] latin1 = "{\"tekst\":\"café x\"}".getBytes(StandardCharsets.ISO_8859_1);
    Response answer = Api.post("application/json", latin1);

    assertThat(answer.asString())
        .isEqualTo(invalid(NO_JSON, fault("", "regel 1, kolom 16", NO_UTF8)));
  }

  @Test
  void jsonOfMoreThan2MiB_isTooLarge() {
    Response answer = Api.postJson(" ".repeat((2 << 20) + 1));

    assertThat(answer.statusCode()).isEqualTo(413);
    assertThat(answer.asString())
        .isEqualTo(
            problem(
                413,
                "Verzoek te groot",
                "Het verzoek is te groot. Een bestand mag hoogstens 10 MiB zijn en JSON hoogstens 2 MiB.",
                "/v1/toetsen"));
  }

  private static String clauses(int count) {
    return IntStream.range(0, count)
        .mapToObj(index -> "{\"tekst\":\"a\"}")
        .collect(Collectors.joining(",", "{\"afspraken\":[", "]}"));
  }

  private static void refused(String json, String problem) {
    Response answer = Api.postJson(json);

    assertThat(answer.asString()).isEqualTo(problem);
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.contentType()).isEqualTo("application/problem+json");
  }
}
