package nl.afsprakenwijzer.service.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import nl.afsprakenwijzer.service.platform.DocumentInput;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The service as people start it. A pdf is opened by a second process, which has to find its
 * classes in the folder that was built, and not where a test has them.
 */
class PackagedServiceIT {
  private static final Path EXAMPLES = Path.of("../documents/src/test/resources/documents");

  @TempDir private Path data;
  private Process service;
  private int port;

  @BeforeEach
  void start() throws IOException {
    try (ServerSocket free = new ServerSocket(0)) {
      port = free.getLocalPort();
    }
    service =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dquarkus.http.port=" + port,
                "-Dafsprakenwijzer.data=" + data,
                "-jar",
                "target/quarkus-app/quarkus-run.jar")
            .redirectErrorStream(true)
            .start();
    var lines =
        new BufferedReader(new InputStreamReader(service.getInputStream(), StandardCharsets.UTF_8));
    String line = lines.readLine();
    while (line != null && !line.contains("luistert op")) {
      line = lines.readLine();
    }
    assertThat(line).as("the service tells that it is ready").isNotNull();
  }

  @AfterEach
  void stop() throws InterruptedException {
    service.destroy();
    service.waitFor();
  }

  @Test
  void pdf_isReadLikeTheWordFile() throws Exception {
    HttpResponse<String> pdf = read(DocumentInput.PDF, "b.pdf");
    HttpResponse<String> word = read(DocumentInput.DOCX, "b.docx");

    assertThat(pdf.statusCode()).as(pdf.body()).isEqualTo(200);
    assertThat(withoutPlaces(pdf))
        .contains("\"titel\":\"Thuis in Rijnvoorde")
        .isEqualTo(withoutPlaces(word));
  }

  private HttpResponse<String> read(String type, String name) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/v1/documenten"))
            .header("Content-Type", type)
            .POST(BodyPublishers.ofFile(EXAMPLES.resolve(name)))
            .build();
    return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
  }

  private static String withoutPlaces(HttpResponse<String> answer) {
    return answer.body().replaceAll("\"plaats\":\"(?:alinea|bladzijde) \\d+\"", "");
  }
}
