package nl.afsprakenwijzer.service.exchange;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import java.util.zip.DeflaterOutputStream;
import nl.afsprakenwijzer.service.Api;
import org.junit.jupiter.api.Test;

/** Files that keep the reader busy are no trouble to anybody else. */
@QuarkusTest
class HostileUploadsTest {
  /** Unpacked; reading it takes seconds, whatever the machine. */
  private static final int BYTES = 150_000_000;

  @Test
  void othersAreAnswered_whileBadFilesAreRead() throws IOException {
    byte[] bomb = pdf(new byte[BYTES]);
    List<CompletableFuture<Response>> uploads =
        Stream.generate(() -> CompletableFuture.supplyAsync(() -> upload(bomb))).limit(2).toList();

    for (int i = 0; i < 3; i++) {
      Response check = Api.postJson("{\"tekst\":\"De gemeente bouwt in 2027 tien woningen.\"}");
      assertThat(check.statusCode()).isEqualTo(200);
    }

    assertThat(uploads).as("still being read").noneMatch(CompletableFuture::isDone);
    assertThat(uploads).allSatisfy(upload -> assertThat(upload.join().statusCode()).isEqualTo(400));
  }

  private static Response upload(byte[] file) {
    return given().multiPart("bestand", "a.pdf", file).post("/v1/documenten");
  }

  /** A page that draws nothing but zeros, packed to a thousandth. */
  private static byte[] pdf(byte[] content) throws IOException {
    var packed = new ByteArrayOutputStream();
    try (OutputStream out = new DeflaterOutputStream(packed)) {
      out.write(content);
    }
    var file = new ByteArrayOutputStream();
    file.writeBytes(
        ("%PDF-1.7\n"
                + "1 0 obj <</Type /Catalog /Pages 2 0 R>> endobj\n"
                + "2 0 obj <</Type /Pages /Kids [3 0 R] /Count 1>> endobj\n"
                + "3 0 obj <</Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] /Contents 4 0 R>> endobj\n"
                + "4 0 obj <</Filter /FlateDecode /Length "
                + packed.size()
                + ">> stream\n")
            .getBytes(StandardCharsets.US_ASCII));
    file.writeBytes(packed.toByteArray());
    file.writeBytes(
        "\nendstream endobj\ntrailer <</Root 1 0 R>>\n".getBytes(StandardCharsets.US_ASCII));
    return file.toByteArray();
  }
}
