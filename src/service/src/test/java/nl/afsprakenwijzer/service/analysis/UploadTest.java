package nl.afsprakenwijzer.service.analysis;

import static io.restassured.RestAssured.given;
import static nl.afsprakenwijzer.service.Api.fault;
import static nl.afsprakenwijzer.service.Api.invalid;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import nl.afsprakenwijzer.service.Api;
import nl.afsprakenwijzer.service.WordFile;
import org.junit.jupiter.api.Test;

@QuarkusTest
class UploadTest {
  private static final byte[] AGREEMENT =
      WordFile.ofParagraphs(
          "Prestatieafspraken 2026",
          "1. De gemeente bouwt in 2027 tien woningen in de wijk Noord.",
          "2. De corporatie streeft naar betaalbare huren.");

  @Test
  void wordFileInAForm_isRead() {
    assertThat(clauses(upload("afspraken.docx", AGREEMENT)))
        .contains("De gemeente bouwt in 2027 tien woningen in de wijk Noord.");
  }

  @Test
  void wordFileAsBody_givesTheSameAnswerAsInAForm() {
    assertThat(Api.post(Api.DOCX, AGREEMENT).asString())
        .isEqualTo(upload("afspraken.docx", AGREEMENT).asString());
  }

  @Test
  void textFileInAForm_isRead() {
    byte[] text = "1. De gemeente bouwt in 2027 tien woningen.\n".getBytes();

    assertThat(clauses(upload("afspraken.txt", text)))
        .contains("De gemeente bouwt in 2027 tien woningen.");
  }

  @Test
  void formWithoutFile_isRefused() {
    Response answer = given().multiPart("anders", "x.docx", AGREEMENT).post("/v1/toetsen");

    refused(
        answer,
        "Er zit geen bestand bij. Stuur een Word-bestand of een pdf mee in het veld 'bestand'.",
        "");
  }

  @Test
  void fileWithoutAName_isRefused() {
    String form =
        "--x\r\nContent-Disposition: form-data; name=\"bestand\"%s\r\n\r\ntekst\r\n--x--\r\n";
    for (String name : List.of("", "; filename=\"\"")) {
      Response answer =
          Api.post("multipart/form-data; boundary=x", form.formatted(name).getBytes());

      refused(
          answer,
          "Het bestand heeft geen naam. Stuur de naam mee als 'filename', zoals afspraken.docx.",
          "");
    }
  }

  @Test
  void formThatBreaksOff_isRefused() {
    Response answer = Api.post("multipart/form-data; boundary=x", "--x\r\nonzin".getBytes());

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.asString())
        .isEqualTo(
            invalid(
                "Het verzoek is niet goed te lezen. Kijk of het formulier compleet is verstuurd."));
  }

  @Test
  void emptyFile_isRefused() {
    refused(
        upload("leeg.docx", new byte[0]), "Het bestand is leeg. Kies een bestand met tekst.", "");
  }

  @Test
  void emptyBody_isRefused() {
    String detail = "Het bestand is leeg. Kies een bestand met tekst.";

    assertThat(Api.post(Api.DOCX, new byte[0]).asString())
        .isEqualTo(invalid(detail, fault("", "", detail)));
  }

  @Test
  void pdf_isReadLikeTheWordFile() throws IOException {
    Path documents = Path.of("../documents/src/test/resources/documents");
    Response pdf = upload("b.pdf", Files.readAllBytes(documents.resolve("b.pdf")));
    Response word = upload("b.docx", Files.readAllBytes(documents.resolve("b.docx")));

    assertThat(clauses(pdf)).hasLineCount(54 + 3).isEqualTo(clauses(word));
  }

  @Test
  void pdfThatIsDamaged_isRefused() {
    refused(
        upload("afspraken.pdf", "%PDF-1.7\n".getBytes()),
        "De pdf is beschadigd. Sla hem opnieuw op vanuit Word, of kies het Word-bestand (.docx).",
        "");
  }

  @Test
  void otherTypeUnderAWordName_isRefused() {
    refused(
        upload("afspraken.docx", "geen zip".getBytes()),
        "De naam eindigt op .docx, maar dit is geen Word-bestand. Open het en sla het op als"
            + " .docx.",
        "");
  }

  @Test
  void encryptedFile_isRefused() {
    refused(
        upload("geheim.docx", WordFile.encrypted()),
        "Het Word-bestand heeft een wachtwoord. Haal in Word het wachtwoord eraf en probeer het nog"
            + " eens.",
        "");
  }

  @Test
  void brokenFile_isRefused() {
    refused(
        upload("kapot.docx", Arrays.copyOf(AGREEMENT, AGREEMENT.length / 2)),
        "Het Word-bestand is beschadigd. Open het in Word, sla het opnieuw op als .docx en probeer"
            + " het nog eens.",
        "");
  }

  @Test
  void zipBomb_isRefused() {
    refused(
        upload("bom.docx", WordFile.bomb()),
        "Het Word-bestand is uitgepakt te groot. Haal plaatjes eruit of splits het, en probeer"
            + " het nog eens.",
        "");
  }

  @Test
  void doctype_isRefused() {
    refused(
        upload("doctype.docx", WordFile.withDoctype()),
        "Het Word-bestand bevat een DOCTYPE. Dat is onveilig en hoort er niet in. Open het in Word,"
            + " sla het opnieuw op als .docx en probeer het nog eens.",
        "word/document.xml");
  }

  @Test
  void millionEmptyParagraphs_areRefused() {
    refused(
        upload("leeg.docx", WordFile.ofEmptyParagraphs(1_000_000)),
        "Het document heeft meer dan 20.000 alinea's. Splits het document.",
        "alinea 20001");
  }

  @Test
  void clauseOf20001Characters_isRefused() {
    refused(
        upload("lang.docx", WordFile.ofParagraphs("De gemeente bouwt " + "a".repeat(19_983))),
        "Een afspraak heeft 20001 tekens; het mogen er hoogstens 20000 zijn. Splits de tekst bij"
            + " alinea 1.",
        "alinea 1");
  }

  private static Response upload(String name, byte[] content) {
    return given().multiPart("bestand", name, content).post("/v1/toetsen");
  }

  private static String clauses(Response answer) {
    assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
    JsonPath json = answer.jsonPath();
    return String.join("\n", json.getList("afspraken.tekst", String.class));
  }

  private static void refused(Response answer, String detail, String place) {
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.asString()).isEqualTo(invalid(detail, fault("bestand", place, detail)));
  }
}
