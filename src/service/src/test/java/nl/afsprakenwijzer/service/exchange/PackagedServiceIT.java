package nl.afsprakenwijzer.service.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import nl.afsprakenwijzer.service.PackagedService;
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
  private PackagedService service;

  @BeforeEach
  void start() throws IOException {
    service = PackagedService.start(data, Map.of(), "-Dafsprakenwijzer.pdf.seconden=60");
  }

  @AfterEach
  void stop() {
    service.close();
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
    return service.send(
        service
            .request("/v1/documenten", null)
            .header("Content-Type", type)
            .POST(BodyPublishers.ofFile(EXAMPLES.resolve(name))));
  }

  private static String withoutPlaces(HttpResponse<String> answer) {
    return answer.body().replaceAll("\"plaats\":\"(?:alinea|bladzijde) \\d+\"", "");
  }
}
