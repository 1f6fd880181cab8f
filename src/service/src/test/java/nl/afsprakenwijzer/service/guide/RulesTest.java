package nl.afsprakenwijzer.service.guide;

import static io.restassured.RestAssured.get;
import static nl.afsprakenwijzer.service.Api.fault;
import static nl.afsprakenwijzer.service.Api.problem;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.List;
import nl.afsprakenwijzer.checker.SmartChecker;
import nl.afsprakenwijzer.checker.rules.Criterion;
import nl.afsprakenwijzer.checker.rules.RuleCard;
import nl.afsprakenwijzer.checker.rules.Severity;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RulesTest {
  @Inject SmartChecker checker;

  @Test
  void rules_areThoseOfTheCatalogue_inItsOrder() {
    JsonPath answer = get("/v1/regels").then().statusCode(200).extract().jsonPath();

    assertThat(answer.getString("catalogusversie")).isEqualTo(checker.catalogueVersion());
    assertThat(answer.getList("regels.id"))
        .isEqualTo(checker.rules().stream().map(RuleCard::id).toList());
  }

  @Test
  void filters_leaveOnlyWhatFitsBoth() {
    JsonPath answer =
        get("/v1/regels?criterium=tijdgebonden&ernst=waarschuwing")
            .then()
            .statusCode(200)
            .extract()
            .jsonPath();

    assertThat(answer.getList("regels.id"))
        .isEqualTo(
            checker.rules().stream()
                .filter(rule -> rule.criterion() == Criterion.TIME_BOUND)
                .filter(rule -> rule.severity() == Severity.WARNING)
                .map(RuleCard::id)
                .toList());
  }

  @Test
  void everyRule_isThereUnderItsId() {
    List<RuleCard> rules = checker.rules();
    rules.forEach(
        rule -> {
          JsonPath answer =
              get("/v1/regels/" + rule.id()).then().statusCode(200).extract().jsonPath();
          assertThat(answer.getString("id")).isEqualTo(rule.id());
          assertThat(answer.getString("titel")).isEqualTo(rule.title());
          assertThat(answer.getList("voorbeelden.fout")).isEqualTo(rule.bad());
          assertThat(answer.getList("voorbeelden.goed")).isEqualTo(rule.good());
          assertThat(answer.getList("bronnen")).hasSameSizeAs(rule.sources());
        });
  }

  @Test
  void unknownRule_isNotFound() {
    assertThat(get("/v1/regels/Z99").then().statusCode(404).extract().asString())
        .isEqualTo(
            problem(
                404,
                "Niet gevonden",
                "Deze regel bestaat niet. Kijk in /v1/regels welke regels er zijn.",
                "/v1/regels/Z99"));
  }

  @Test
  void unknownFilterValues_areRefusedTogether() {
    assertThat(get("/v1/regels?criterium=x&ernst=erg").then().statusCode(400).extract().asString())
        .isEqualTo(
            problem(
                400,
                "Ongeldig verzoek",
                "Het filter klopt niet. Verbeter de fouten hieronder.",
                "/v1/regels",
                fault(
                    "criterium",
                    "",
                    "Deze waarde kennen we niet. Kies uit: specifiek, meetbaar, acceptabel,"
                        + " realistisch, tijdgebonden, leesbaar."),
                fault(
                    "ernst",
                    "",
                    "Deze waarde kennen we niet. Kies uit: fout, waarschuwing, tip.")));
  }

  @Test
  void readiness_tellsTheCatalogueAndSinceWhen() {
    JsonPath answer = get("/q/health/ready").then().statusCode(200).extract().jsonPath();

    assertThat(answer.getString("status")).isEqualTo("UP");
    assertThat(answer.getString("checks.find { it.name == 'Catalogus van regels' }.data.versie"))
        .isEqualTo(checker.catalogueVersion());
    assertThat(
            answer.getString(
                "checks.find { it.name == 'Catalogus van regels' }.data.inGebruikSinds"))
        .matches("20\\d\\d-\\d\\d-\\d\\dT[0-9:.]+Z");
  }

  @Test
  void liveness_isUp() {
    assertThat(
            get("/q/health/live").then().statusCode(200).extract().jsonPath().getString("status"))
        .isEqualTo("UP");
  }
}
