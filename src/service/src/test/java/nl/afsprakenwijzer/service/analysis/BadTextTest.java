package nl.afsprakenwijzer.service.analysis;

import static nl.afsprakenwijzer.service.Api.fault;
import static nl.afsprakenwijzer.service.Api.invalid;
import static nl.afsprakenwijzer.service.Api.problem;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.afsprakenwijzer.service.Api;
import org.junit.jupiter.api.Test;

/** Text beyond the bounds, or with characters that nobody can read as they stand. */
@QuarkusTest
class BadTextTest {
  private static final String WRONG = "Het verzoek klopt niet. Verbeter de fouten hieronder.";
  private static final String MISFIT = "Het verzoek past niet bij wat we verwachten.";
  private static final String NO_JSON = "Het verzoek is geen geldige JSON.";
  private static final String NO_UTF8 =
      "Hier staat een byte die geen UTF-8 is. Sla de tekst op als UTF-8.";

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
        .isEqualTo(invalid(NO_JSON, fault("", "regel 1, kolom 14", NO_UTF8)));
  }

  /** Each is a second way to write a character, or none at all, that some decoders let pass. */
  @Test
  void everySequenceThatUtf8DoesNotHave_isRefusedWithItsPlace() {
    for (String bytes :
        List.of(
            "C0 AF",
            "C0 80",
            "C1 BF",
            "E0 80 AF",
            "E0 9F BF",
            "ED A0 80",
            "ED BF BF",
            "F0 80 80 AF",
            "F0 8F BF BF",
            "F4 90 80 80",
            "F5 80 80 80",
            "F8 88 80 80 80",
            "FF",
            "80",
            "C3 28",
            "E2 82 22",
            "00")) {
      byte[] odd = HexFormat.ofDelimiter(" ").parseHex(bytes);
      ByteArrayOutputStream body = new ByteArrayOutputStream();
      body.writeBytes("{\n\"tekst\":\"é".getBytes(StandardCharsets.UTF_8));
      body.writeBytes(odd);
      body.writeBytes(" bouwt.\"}".getBytes(StandardCharsets.UTF_8));
      Response answer = Api.post("application/json", body.toByteArray());

      assertThat(answer.statusCode()).as(bytes).isEqualTo(400);
      assertThat(answer.asString()).as(bytes).contains(NO_UTF8).contains("regel 2, kolom 1");
    }
  }

  @Test
  void everyCharacterOfUtf8_isRead() {
    String signs = "\u007f\u0080\u07ff\u0800\ud7ff\ue000\uffff\ud800\udc00\udbff\udfff";
    String padding = "a".repeat(7_960); // the last of them begin in one block and end in the next
    for (int more = 0; more < 20; more++) {
      String text = "\"" + padding + "a".repeat(more) + signs.substring(2) + "\"";
      assertThat(Api.postJson("{\"tekst\":" + text + "}").statusCode()).as(text).isEqualTo(200);
    }
  }

  @Test
  void jsonInUtf16_isRefused() {
    byte[] wide = "{\"tekst\":\"a\"}".getBytes(StandardCharsets.UTF_16LE);

    assertThat(Api.post("application/json", wide).asString())
        .isEqualTo(invalid(NO_JSON, fault("", "regel 1, kolom 2", NO_UTF8)));
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
