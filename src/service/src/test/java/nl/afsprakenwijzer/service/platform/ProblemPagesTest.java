package nl.afsprakenwijzer.service.platform;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ProblemPagesTest {
  private static final String PROBLEM = "application/problem+json";

  @Test
  void browser_gets_a_page_for_an_address_where_nothing_is() {
    given()
        .accept("text/html")
        .get("/bestaat-niet")
        .then()
        .statusCode(404)
        .contentType("text/html;charset=UTF-8")
        .body(containsString("<h1>Deze pagina bestaat niet</h1>"));
  }

  @Test
  void browser_gets_a_page_for_a_slash_too_many() {
    given().accept("text/html").get("/regels/").then().statusCode(404).contentType("text/html");
  }

  @Test
  void other_client_gets_a_problem_there() {
    given()
        .accept("application/json")
        .get("/bestaat-niet")
        .then()
        .statusCode(404)
        .contentType(PROBLEM)
        .body("title", equalTo("Niet gevonden"));
  }

  @Test
  void browser_gets_a_problem_from_the_api() {
    given().accept("text/html").get("/v1/niets").then().statusCode(404).contentType(PROBLEM);
  }

  @Test
  void everything_that_a_page_loads_is_there() {
    String html = given().accept("text/html").get("/").asString();
    List<String> addresses =
        Pattern.compile("(?:src|href)=\"(/[^\"]+\\.(?:js|css|svg)[^\"]*)\"")
            .matcher(html)
            .results()
            .map(match -> match.group(1))
            .toList();
    assertThat(addresses).hasSize(5);
    assertThat(addresses).allSatisfy(address -> given().get(address).then().statusCode(200));
  }

  @Test
  void page_has_no_script_or_style_of_its_own() {
    String html = given().accept("text/html").get("/").asString();
    assertThat(html).doesNotContain("<style", " style=", " onclick=", "hx-on");
    assertThat(Pattern.compile("<script(?! src=\"/webjars/)").matcher(html).find()).isFalse();
  }
}
