package nl.afsprakenwijzer.service.analysis;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import nl.afsprakenwijzer.documents.writing.ReportFormat;
import nl.afsprakenwijzer.service.Api;
import nl.afsprakenwijzer.service.WordFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The outcome of a check as a file, by the API and from the page. */
@QuarkusTest
class ReportsTest {
  private static final byte[] AGREEMENT =
      WordFile.ofParagraphs(
          "Prestatieafspraken 2026",
          "1. De gemeente bouwt in 2027 enkele woningen in de wijk Noord.");
  private static final String JSON = "{\"tekst\":\"De gemeente bouwt in 2027 enkele woningen.\"}";

  @ParameterizedTest
  @EnumSource(ReportFormat.class)
  void wordFile_comesBackAsWhatTheClientAccepts(ReportFormat format) {
    Response answer =
        given()
            .accept(format.mediaType())
            .multiPart("bestand", "Afspraken; wonen.docx", AGREEMENT)
            .post("/v1/toetsen");
    assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
    assertThat(answer.contentType()).startsWith(format.mediaType());
    assertThat(answer.header("Content-Disposition"))
        .isEqualTo(
            "attachment; filename*=UTF-8''Afspraken%3B%20wonen-getoetst." + format.extension());
    assertThat(answer.asByteArray()).hasSizeGreaterThan(100);
  }

  @Test
  void wordFileAsBody_comesBackWithComments() throws IOException {
    Response answer =
        given().contentType(Api.DOCX).accept(Api.DOCX).body(AGREEMENT).post("/v1/toetsen");
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(parts(answer.asByteArray())).contains("word/comments.xml");
  }

  @Test
  void clauses_comeBackAsAListOfActions() {
    Response answer =
        given().contentType("application/json").accept("text/csv").body(JSON).post("/v1/toetsen");
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.contentType()).isEqualTo("text/csv;charset=UTF-8");
    assertThat(new String(answer.asByteArray(), StandardCharsets.UTF_8))
        .startsWith("\uFEFF\"Nr.\";")
        .contains("\"De gemeente bouwt in 2027 enkele woningen.\"");
  }

  @Test
  void commentsInTextThatIsNoWordFile_areRefused() {
    Response json =
        given().contentType("application/json").accept(Api.DOCX).body(JSON).post("/v1/toetsen");
    assertThat(json.statusCode()).isEqualTo(406);
    assertThat(json.contentType()).isEqualTo("application/problem+json");

    Response text =
        given().accept(Api.DOCX).multiPart("bestand", "a.txt", JSON.getBytes()).post("/v1/toetsen");
    assertThat(text.statusCode()).isEqualTo(400);
    assertThat(text.asString()).contains("Opmerkingen kunnen alleen in een Word-bestand (.docx).");
  }

  @Test
  void anythingElse_isRefusedAndJsonGoesFirst() {
    Response picture =
        given().accept("image/png").multiPart("bestand", "a.docx", AGREEMENT).post("/v1/toetsen");
    assertThat(picture.statusCode()).isEqualTo(406);
    assertThat(picture.contentType()).isEqualTo("application/problem+json");

    Response anything =
        given().accept("*/*").multiPart("bestand", "a.docx", AGREEMENT).post("/v1/toetsen");
    assertThat(anything.contentType()).startsWith("application/json");
  }

  @Test
  void buttonsBelowACheck_giveTheFileWithoutKeepingAnything() throws IOException {
    String page = given().multiPart("bestand", "a.docx", AGREEMENT).post("/").asString();
    assertThat(page).contains("Neem de uitslag mee", "value=\"docx\"", "value=\"ics\"");
    Response file = takeAlong(page, "docx");
    assertThat(file.statusCode()).isEqualTo(200);
    assertThat(parts(file.asByteArray())).contains("word/comments.xml");
    assertThat(takeAlong(page, "pdf").contentType()).isEqualTo("application/pdf");
  }

  @Test
  void pastedText_hasNoWordFileToGetBack() {
    String page = given().multiPart("tekst", "De gemeente bouwt woningen.").post("/").asString();
    assertThat(page).contains("value=\"pdf\"").doesNotContain("value=\"docx\"");
    assertThat(takeAlong(page, "csv").statusCode()).isEqualTo(200);
    assertThat(takeAlong(page, "docx").statusCode()).isEqualTo(400);
  }

  @Test
  void strangeForm_isRefusedOnAPage() {
    for (String content : List.of("", "geen base64!", "AAAA")) {
      Response answer =
          given()
              .multiPart("naam", "a.docx")
              .multiPart("inhoud", content)
              .multiPart("formaat", "pdf")
              .post("/meenemen");
      assertThat(answer.statusCode()).isEqualTo(400);
      assertThat(answer.contentType()).isEqualTo("text/html;charset=UTF-8");
    }
    assertThat(given().multiPart("formaat", "exe").post("/meenemen").statusCode()).isEqualTo(400);
  }

  private static Response takeAlong(String page, String format) {
    return given()
        .multiPart("naam", hidden(page, "naam"))
        .multiPart("inhoud", hidden(page, "inhoud"))
        .multiPart("formaat", format)
        .post("/meenemen");
  }

  private static String hidden(String page, String name) {
    Matcher field = Pattern.compile("name=\"" + name + "\" value=\"([^\"]*)\"").matcher(page);
    assertThat(field.find()).isTrue();
    return field.group(1);
  }

  private static List<String> parts(byte[] file) throws IOException {
    var names = new ArrayList<String>();
    try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        names.add(entry.getName());
      }
    }
    return names;
  }
}
