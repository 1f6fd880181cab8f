package nl.afsprakenwijzer.service.platform;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static nl.afsprakenwijzer.service.Api.problem;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.net.Socket;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import nl.afsprakenwijzer.service.Api;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class ProblemsTest {
  private static final String NOTHING_HERE =
      "Op dit adres staat niets. Kijk in /v1/openapi.json welke adressen er zijn.";
  private static final String TOO_LARGE =
      "Het verzoek is te groot. Een bestand mag hoogstens 10 MiB zijn en JSON hoogstens 2 MiB.";
  private static final String WRONG_TYPE =
      "Dit soort inhoud kunnen we hier niet lezen. Stuur application/json, application/pdf,"
          + " application/vnd.oasis.opendocument.text,"
          + " application/vnd.openxmlformats-officedocument.wordprocessingml.document of"
          + " multipart/form-data.";

  @TestHTTPResource("/")
  URL service;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/bestaat-niet",
        "/v1",
        "/v1/bestaat-niet",
        "/v1/toetsen/",
        "/v1/regels/",
        "/q/openapi",
        "/v1/echo"
      })
  void addressWithNothing_isNotFound(String path) {
    is(get(path), 404, "Niet gevonden", NOTHING_HERE, path);
  }

  @Test
  void wrongMethod_isRefusedWithTheMethodsThatWork() {
    Response answer = given().delete("/v1/toetsen");

    is(
        answer,
        405,
        "Methode niet toegestaan",
        "Dat kan op dit adres niet. Gebruik: POST.",
        "/v1/toetsen");
    assertThat(answer.header("Allow")).isEqualTo("OPTIONS, POST");
    assertThat(given().put("/v1/regels/T1").header("Allow")).isEqualTo("GET, HEAD, OPTIONS");
  }

  @Test
  void formatThatWeDoNotSpeak_isNotAcceptable() {
    is(
        given().accept("text/csv").get("/v1/regels"),
        406,
        "Geen passend antwoord",
        "We kunnen niet antwoorden in het formaat dat u vraagt. Vraag om application/json.",
        "/v1/regels");
  }

  @ParameterizedTest
  @ValueSource(strings = {"text/plain", "application/xml", "onzin"})
  void contentThatWeDoNotRead_isUnsupported(String type) {
    is(Api.post(type, "a".getBytes()), 415, "Onbekend soort inhoud", WRONG_TYPE, "/v1/toetsen");
  }

  @Test
  void bodyOf100MB_isTooLarge_withoutBeingRead() throws IOException {
    String answer =
        send(
            "POST /v1/toetsen HTTP/1.1\r\nHost: a\r\nConnection: close\r\nContent-Type: "
                + Api.DOCX
                + "\r\nContent-Length: 104857600\r\n\r\n");

    assertThat(answer).startsWith("HTTP/1.1 413 ");
    assertThat(answer).endsWith(problem(413, "Verzoek te groot", TOO_LARGE, "/v1/toetsen"));
  }

  @Test
  void jsonInPiecesOfMoreThan2MiB_isTooLarge() throws IOException {
    int size = (2 << 20) + 2;
    String answer =
        send(
            "POST /v1/toetsen HTTP/1.1\r\nHost: a\r\nConnection: close\r\n"
                + "Content-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n"
                + Integer.toHexString(size)
                + "\r\n"
                + " ".repeat(size)
                + "\r\n0\r\n\r\n");

    assertThat(answer).startsWith("HTTP/1.1 413 ");
    assertThat(answer).contains(problem(413, "Verzoek te groot", TOO_LARGE, "/v1/toetsen"));
  }

  @Test
  void fileOf12MiBInPieces_isTooLarge_andTheProblemComesWhole() throws IOException {
    String answer = sendPieces("/v1/toetsen", Api.DOCX, "", 12);

    assertThat(answer).startsWith("HTTP/1.1 413 ").contains("API-Version: 1.0.0");
    assertThat(answer).endsWith(problem(413, "Verzoek te groot", TOO_LARGE, "/v1/toetsen"));
  }

  @Test
  void formOf12MiBInPieces_isTooLargeToo() throws IOException {
    String part =
        "--x\r\nContent-Disposition: form-data; name=\"bestand\"; filename=\"a.docx\"\r\n\r\n";

    assertThat(sendPieces("/v1/toetsen", "multipart/form-data; boundary=x", part, 12))
        .startsWith("HTTP/1.1 413 ")
        .endsWith(problem(413, "Verzoek te groot", TOO_LARGE, "/v1/toetsen"));
  }

  @Test
  void fileOf12MiBInPieces_isTooLargeForADocumentToo() throws IOException {
    assertThat(sendPieces("/v1/documenten", Api.DOCX, "", 12))
        .startsWith("HTTP/1.1 413 ")
        .endsWith(problem(413, "Verzoek te groot", TOO_LARGE, "/v1/documenten"));
  }

  @Test
  void fileOf9MiBInPieces_isRead() throws IOException {
    assertThat(sendPieces("/v1/toetsen", Api.DOCX, "", 9))
        .startsWith("HTTP/1.1 400 ")
        .contains("dit is geen Word-bestand");
  }

  @Test
  void failureOfOurOwn_tellsClientAndLogNothingOfTheText() {
    List<String> log = new ArrayList<>();
    Handler listener = listener(log);
    Logger logger = Logger.getLogger(Failure.class.getName());
    logger.addHandler(listener);

    Response answer = get("/v1/storing-voor-de-test");

    logger.removeHandler(listener);
    String reference = answer.jsonPath().getString("instance");
    is(
        answer,
        500,
        "Storing",
        "Er ging bij ons iets mis. Probeer het later opnieuw. Blijft het misgaan? Meld het dan met het kenmerk hieronder.",
        reference);
    assertThat(log).hasSize(1);
    assertThat(log.get(0))
        .contains(reference)
        .contains("java.lang.IllegalStateException")
        .contains("FailingResource.fail")
        .doesNotContain("afspraak");
  }

  @Test
  void whatIsTooBusy_saysWhenToTryAgain() {
    Response answer = get("/v1/storing-voor-de-test/druk");

    is(
        answer,
        503,
        "Nu niet beschikbaar",
        "Er worden nu te veel pdf's tegelijk gelezen.",
        "/v1/storing-voor-de-test/druk");
    assertThat(answer.header("Retry-After")).isEqualTo("10");
  }

  private static void is(
      Response answer, int status, String title, String detail, String instance) {
    assertThat(answer.asString()).isEqualTo(problem(status, title, detail, instance));
    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(answer.contentType()).isEqualTo("application/problem+json");
  }

  /** Sends a body without its length, a MiB at a time. */
  private String sendPieces(String path, String type, String begin, int mebibytes)
      throws IOException {
    int size = 1 << 20;
    String head =
        "POST "
            + path
            + " HTTP/1.1\r\nHost: a\r\nConnection: close\r\nContent-Type: "
            + type
            + "\r\nTransfer-Encoding: chunked\r\n\r\n";
    String piece = Integer.toHexString(size) + "\r\n" + "a".repeat(size) + "\r\n";
    String first = Integer.toHexString(begin.length()) + "\r\n" + begin + "\r\n";
    return send(head + (begin.isEmpty() ? "" : first) + piece.repeat(mebibytes) + "0\r\n\r\n");
  }

  private String send(String request) throws IOException {
    try (Socket socket = new Socket(service.getHost(), service.getPort())) {
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      socket.getOutputStream().flush();
      StringBuilder answer = new StringBuilder();
      while (!answer.toString().contains("\"}")) {
        int next = socket.getInputStream().read();
        if (next < 0) {
          break;
        }
        answer.append((char) next);
      }
      return answer.toString();
    }
  }

  private static Handler listener(List<String> log) {
    return new Handler() {
      @Override
      public void publish(LogRecord entry) {
        log.add(String.format(entry.getMessage(), entry.getParameters()));
      }

      @Override
      public void flush() {}

      @Override
      public void close() {}
    };
  }
}
