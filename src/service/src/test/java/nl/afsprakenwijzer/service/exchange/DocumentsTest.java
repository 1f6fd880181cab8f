package nl.afsprakenwijzer.service.exchange;

import static io.restassured.RestAssured.given;
import static nl.afsprakenwijzer.service.Api.fault;
import static nl.afsprakenwijzer.service.Api.problem;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.afsprakenwijzer.service.platform.DocumentInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class DocumentsTest {
  private static final Path EXAMPLES = Path.of("../documents/src/test/resources/documents");
  private static final String AGREEMENT =
      """
      # Prestatieafspraken Voorbeeld 2026-2029

      ## Partijen

      1. de gemeente Voorbeeld, hierna te noemen: de gemeente;

      ## Begrippen

      nultredenwoning: een woning zonder trappen.

      ## Thema 1 Wonen met zorg

      | Nr | Afspraak | Trekker | Planning | Indicator |
      |----|----------|---------|----------|-----------|
      | 1.1 | De gemeente bouwt tien woningen. | gemeente | 2027 | tien woningen |
      """;

  @Test
  void document_isGivenBackInTheFieldsOfTheContract() {
    assertThat(upload("afspraken.md", AGREEMENT.getBytes(StandardCharsets.UTF_8)).asString())
        .isEqualTo(
            """
            {"titel":"Prestatieafspraken Voorbeeld 2026-2029",\
            "looptijd":{"van":"2026-01-01","tot":"2029-12-31"},\
            "partijen":[\
            {"naam":"Gemeente Voorbeeld","soort":"gemeente","alias":"de gemeente","tekent":true}],\
            "begrippen":[{"term":"nultredenwoning","omschrijving":"een woning zonder trappen"}],\
            "afspraken":[\
            {"nummer":"1.1","soort":"afspraak","kop":["Thema 1 Wonen met zorg"],\
            "tekst":"De gemeente bouwt tien woningen.",\
            "velden":{"trekker":"gemeente","planning":"2027","indicator":"tien woningen"},"plaats":"regel 15"}]}\
            """);
  }

  @Test
  void documentWithoutATerm_saysNull() {
    assertThat(upload("a.txt", "Ouderen wonen graag.".getBytes()).asString())
        .startsWith("{\"titel\":\"\",\"looptijd\":null,\"partijen\":[],\"begrippen\":[],");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "b"})
  void wordAndPdfOfTheSameAgreement_giveTheSameAnswerButForThePlaces(String name)
      throws IOException {
    Response word = upload(name + ".docx", example(name + ".docx"));
    Response pdf = upload(name + ".pdf", example(name + ".pdf"));

    assertThat(word.jsonPath().getList("afspraken")).hasSizeGreaterThan(50);
    assertThat(withoutPlaces(pdf)).isEqualTo(withoutPlaces(word));
  }

  @ParameterizedTest
  @CsvSource({DocumentInput.DOCX + ",a.docx", DocumentInput.PDF + ",a.pdf"})
  void documentAsBody_givesTheSameAnswerAsInAForm(String type, String name) throws IOException {
    byte[] file = example(name);
    Response body = given().header("Content-Type", type).body(file).post("/v1/documenten");

    assertThat(body.statusCode()).isEqualTo(200);
    assertThat(body.asString()).isEqualTo(upload(name, file).asString());
  }

  @Test
  void formWithoutAFile_isRefused() {
    String detail =
        "Er zit geen bestand bij. Stuur een Word-bestand of een pdf mee in het veld 'bestand'.";
    Response answer = given().multiPart("anders", "x.docx", new byte[1]).post("/v1/documenten");

    refused(answer, detail, fault("bestand", "", detail));
  }

  @Test
  void fileThatCannotBeRead_isRefusedWithItsPlace() {
    String detail =
        "De pdf is beschadigd. Sla hem opnieuw op vanuit Word, of kies het Word-bestand (.docx).";
    refused(upload("a.pdf", "%PDF-1.7".getBytes()), detail, fault("bestand", "", detail));

    String utf8 =
        "Het tekstbestand is niet in UTF-8 opgeslagen: byte 1 klopt niet. Sla het op met de"
            + " codering UTF-8 en probeer het nog eens.";
    refused(upload("a.txt", new byte[] {-1}), utf8, fault("bestand", "byte 1", utf8));
  }

  @Test
  void bodyOfAnotherKind_isRefused() {
    assertThat(given().contentType("image/png").body(new byte[1]).post("/v1/documenten"))
        .returns(415, Response::statusCode);
  }

  private static byte[] example(String name) throws IOException {
    return Files.readAllBytes(EXAMPLES.resolve(name));
  }

  private static Response upload(String name, byte[] content) {
    return given().multiPart("bestand", name, content).post("/v1/documenten");
  }

  private static String withoutPlaces(Response answer) {
    assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
    return answer.asString().replaceAll("\"plaats\":\"(?:alinea|bladzijde) \\d+\"", "");
  }

  private static void refused(Response answer, String detail, String fault) {
    assertThat(answer.asString())
        .isEqualTo(problem(400, "Ongeldig verzoek", detail, "/v1/documenten", fault));
    assertThat(answer.statusCode()).isEqualTo(400);
  }
}
