package nl.afsprakenwijzer.service.platform;

import static io.restassured.RestAssured.get;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import nl.afsprakenwijzer.service.Api;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class ResponseHeadersTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "/v1/regels",
        "/v1/regels/Z99",
        "/v1/toetsen",
        "/v1/toetsen/",
        "/v1/openapi.json",
        "/bestaat-niet",
        "/q/health/live"
      })
  void everyResponse_carriesVersionAndSecurityHeaders(String path) {
    Response answer = get(path);

    assertThat(answer.header("API-Version")).isEqualTo("1.0.0");
    assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
    assertThat(answer.header("Content-Security-Policy")).contains("frame-ancestors 'none'");
    assertThat(answer.header("Referrer-Policy")).isEqualTo("no-referrer");
    assertThat(answer.header("Strict-Transport-Security")).isEqualTo("max-age=31536000");
    assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(answer.header("X-Frame-Options")).isEqualTo("DENY");
  }

  @Test
  void answerOfACheck_carriesThemOnce() {
    Response answer = Api.postJson("{\"tekst\":\"a\"}");

    assertThat(answer.headers().getValues("API-Version")).containsExactly("1.0.0");
    assertThat(answer.headers().getValues("Cache-Control")).containsExactly("no-store");
  }

  @Test
  void onlyTheDescription_isOpenToOtherSites() {
    assertThat(get("/v1/openapi.json").header("Access-Control-Allow-Origin")).isEqualTo("*");
    assertThat(get("/v1/regels").header("Access-Control-Allow-Origin")).isNull();
  }
}
