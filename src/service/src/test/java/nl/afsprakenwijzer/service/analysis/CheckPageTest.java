package nl.afsprakenwijzer.service.analysis;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.ByteArrayOutputStream;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What a browser without JavaScript gets from the page at {@code /}, and what htmx gets. */
@QuarkusTest
class CheckPageTest {
  private static final String CLAUSE =
      "De gemeente stelt uiterlijk 1 juli 2027 een woonzorgvisie vast.";
  private static final String HOSTILE =
      "De gemeente bouwt <script>alert(1)</script> & 'café' \"één\" {tekst}";
  private static final RestAssuredConfig IN_UTF_8 =
      RestAssuredConfig.config()
          .encoderConfig(
              EncoderConfig.encoderConfig()
                  .defaultContentCharset(UTF_8)
                  .encodeContentTypeAs("multipart/form-data", ContentType.BINARY));

  @Test
  void empty_page_has_a_form_and_no_result() {
    String html = browser().get("/").then().statusCode(200).extract().asString();
    assertThat(html)
        .contains("<html lang=\"nl\">", "<textarea", "type=\"file\"", ">Toets</button>")
        .doesNotContain("id=\"uitslag\"", "id=\"fout\"");
  }

  @Test
  void example_stands_in_the_field() {
    assertThat(field(browser().get("/?voorbeeld=1")))
        .startsWith("De corporatie maakt uiterlijk 31 december 2027")
        .contains("Partijen streven naar voldoende geschikte woningen voor ouderen.");
  }

  @Test
  void pasted_text_comes_back_judged_clause_by_clause() {
    Response response = paste(CLAUSE + "\r\n\r\n" + CLAUSE);
    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.contentType()).isEqualTo("text/html;charset=UTF-8");
    assertThat(count(response, "<li class=\"aw-panel aw-clause")).isEqualTo(2);
    assertThat(response.asString())
        .contains("<section class=\"aw-result\" id=\"uitslag\"", "id=\"afspraak-2\"")
        .contains("aw-letter-name\">Tijdgebonden</span>");
  }

  @Test
  void file_comes_back_judged() {
    Response response = upload("afspraken.txt", CLAUSE.getBytes(UTF_8));
    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(count(response, "<li class=\"aw-panel aw-clause")).isEqualTo(1);
  }

  @Test
  void text_is_shown_as_text_and_never_as_html() {
    Response response = paste(HOSTILE);
    assertThat(response.asString()).doesNotContain("<script>alert");
    assertThat(field(response))
        .isEqualTo(
            "De gemeente bouwt &lt;script&gt;alert(1)&lt;/script&gt; &amp; &#39;café&#39;"
                + " &quot;één&quot; {tekst}");
  }

  @Test
  void clauses_that_contradict_each_other_are_shown_as_a_whole() {
    String page =
        paste(
                "1.1 Woonstede bouwt in 2027 aan de Dorpsstraat in Noord 40 huurwoningen.\n"
                    + "1.2 De gemeente opent in 2028 een wijkloket in Zuid.\n"
                    + "1.3 Aan de Dorpsstraat in Noord levert Woonstede in 2027 60 huurwoningen"
                    + " op.")
            .asString();
    assertThat(page)
        .contains("<h3 id=\"geheel-titel\">De afspraken als geheel</h3>")
        .contains("<strong>Verschillende getallen</strong>")
        .contains("Afspraak 1.1 noemt &quot;40 huurwoningen&quot;");
  }

  @Test
  void nothing_sent_asks_for_a_text_or_a_file() {
    Response response = paste("  ");
    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(response.asString())
        .contains("<title>Fout: Toets uw prestatieafspraken – Afsprakenwijzer</title>")
        .contains("Er is nog geen tekst. Plak een tekst of kies een bestand.");
  }

  @Test
  void file_that_cannot_be_read_says_why_and_keeps_the_pasted_text() {
    Response response = upload("afspraken.docx", "geen Word".getBytes(UTF_8));
    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(field(response)).isEqualTo(CLAUSE);
    assertThat(response.asString())
        .contains("De naam eindigt op .docx, maar dit is geen Word-bestand.");
  }

  @Test
  void clause_that_is_too_long_says_where_and_keeps_the_pasted_text() {
    String text = "woning ".repeat(3_000).strip();
    Response response = paste(text);
    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(field(response)).isEqualTo(text);
    assertThat(response.asString())
        .contains("Een afspraak heeft 20999 tekens; het mogen er hoogstens 20000 zijn.")
        .contains("De plaats: regel 1.");
  }

  @Test
  void file_that_is_too_large_is_refused_on_a_page() {
    Response response = upload("groot.txt", new byte[11 << 20]);
    assertThat(response.statusCode()).isEqualTo(413);
    assertThat(response.contentType()).isEqualTo("text/html;charset=UTF-8");
    assertThat(response.asString()).contains("<h1>Verzoek te groot</h1>");
  }

  @Test
  void htmx_gets_the_result_alone_and_a_sentence_for_the_status() {
    String part = live(CLAUSE).then().statusCode(200).extract().asString();
    assertThat(part)
        .startsWith("<section class=\"aw-result\"")
        .contains("<p hx-swap-oob=\"innerHTML:#stand\">Er staat 1 afspraak in deze tekst.")
        .doesNotContain("<html", "<textarea");
  }

  @Test
  void htmx_gets_nothing_for_an_empty_field() {
    assertThat(live(" ").then().statusCode(200).extract().asString().strip())
        .isEqualTo("<p hx-swap-oob=\"innerHTML:#stand\"></p>");
  }

  @Test
  void htmx_gets_a_problem_as_a_part() {
    String part = live("woning ".repeat(3_000)).then().statusCode(400).extract().asString();
    assertThat(part)
        .contains("<div class=\"aw-alert\" id=\"fout\">", "Splits de tekst bij regel 1.")
        .doesNotContain("<html");
  }

  private static Response paste(String text) {
    return send(text, "", new byte[0]);
  }

  private static Response upload(String name, byte[] content) {
    return send(CLAUSE, name, content);
  }

  /** Sends the form as browsers do: both fields in UTF-8, and the length of it all. */
  private static Response send(String text, String fileName, byte[] file) {
    String head =
        """
        --grens\r
        Content-Disposition: form-data; name="tekst"\r
        \r
        %s\r
        --grens\r
        Content-Disposition: form-data; name="bestand"; filename="%s"\r
        Content-Type: application/octet-stream\r
        \r
        """
            .formatted(text, fileName);
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    body.writeBytes(head.getBytes(UTF_8));
    body.writeBytes(file);
    body.writeBytes("\r\n--grens--\r\n".getBytes(UTF_8));
    return browser()
        .contentType("multipart/form-data; boundary=grens")
        .body(body.toByteArray())
        .post("/");
  }

  private static Response live(String text) {
    return given()
        .config(IN_UTF_8)
        .header("HX-Request", "true")
        .contentType("application/x-www-form-urlencoded; charset=UTF-8")
        .formParam("tekst", text)
        .post("/");
  }

  private static RequestSpecification browser() {
    return given().config(IN_UTF_8).accept("text/html,application/xhtml+xml,*/*;q=0.8");
  }

  private static String field(Response response) {
    Matcher field =
        Pattern.compile("<textarea[^>]*>\\n(.*?)</textarea>", Pattern.DOTALL)
            .matcher(response.asString());
    assertThat(field.find()).as("there is a field").isTrue();
    return field.group(1);
  }

  private static int count(Response response, String words) {
    return response.asString().split(Pattern.quote(words), -1).length - 1;
  }
}
