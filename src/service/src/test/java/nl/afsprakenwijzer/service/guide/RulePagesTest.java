package nl.afsprakenwijzer.service.guide;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import nl.afsprakenwijzer.checker.SmartChecker;
import nl.afsprakenwijzer.checker.rules.RuleCard;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RulePagesTest {
  @Inject SmartChecker checker;

  @Test
  void list_links_every_rule() {
    String html = page("/regels", 200);
    assertThat(checker.rules()).isNotEmpty();
    assertThat(checker.rules())
        .allSatisfy(rule -> assertThat(html).contains("<a href=\"/regels/" + rule.id() + "\">"));
  }

  @Test
  void every_rule_has_a_page_with_its_whole_card() {
    assertThat(checker.rules()).isNotEmpty();
    for (RuleCard rule : checker.rules()) {
      assertThat(page("/regels/" + rule.id(), 200))
          .as(rule.id())
          .contains("<h1>" + escaped(rule.title()) + "</h1>")
          .contains(escaped(rule.advice()), escaped(rule.why()))
          .contains(rule.good().stream().map(RulePagesTest::escaped).toList())
          .doesNotContain("«", "»");
    }
  }

  @Test
  void unknown_rule_is_a_page_that_does_not_exist() {
    assertThat(page("/regels/Z99", 404)).contains("<h1>Deze pagina bestaat niet</h1>");
  }

  @Test
  void accessibility_page_says_what_to_do_when_something_fails() {
    assertThat(page("/toegankelijkheid", 200)).contains("<h2>Werkt er iets niet?</h2>");
  }

  @Test
  void example_is_cut_at_its_guillemets() {
    assertThat(ExamplePiece.of("De gemeente «streeft naar» 10 «woningen»."))
        .isEqualTo(
            List.of(
                new ExamplePiece("De gemeente ", false),
                new ExamplePiece("streeft naar", true),
                new ExamplePiece(" 10 ", false),
                new ExamplePiece("woningen", true),
                new ExamplePiece(".", false)));
  }

  private static String page(String path, int status) {
    return given()
        .accept("text/html")
        .get(path)
        .then()
        .statusCode(status)
        .contentType("text/html;charset=UTF-8")
        .extract()
        .asString();
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;")
        .replace("<", "&lt;")
        .replace(">", "&gt;");
  }
}
