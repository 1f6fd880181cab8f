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
import nl.afsprakenwijzer.checker.reading.PartyKind;
import nl.afsprakenwijzer.checker.template.ClauseTemplate;
import nl.afsprakenwijzer.checker.template.Theme;
import org.junit.jupiter.api.Test;

@QuarkusTest
class TemplatesTest {
  @Inject SmartChecker checker;

  @Test
  void templates_areThoseOfTheChecker() {
    JsonPath answer = get("/v1/sjablonen").then().statusCode(200).extract().jsonPath();

    assertThat(answer.getString("catalogusversie")).isEqualTo(checker.catalogueVersion());
    List<ClauseTemplate> templates = checker.templates();
    assertThat(templates).hasSizeGreaterThanOrEqualTo(60);
    assertThat(answer.getList("sjablonen.id"))
        .isEqualTo(templates.stream().map(ClauseTemplate::id).toList());
    assertThat(answer.getList("sjablonen.tekst"))
        .isEqualTo(templates.stream().map(ClauseTemplate::text).toList());
    assertThat(answer.getList("sjablonen.voorbeeld"))
        .isEqualTo(templates.stream().map(ClauseTemplate::example).toList());
  }

  @Test
  void filters_leaveOnlyWhatFitsBoth() {
    JsonPath answer =
        get("/v1/sjablonen?thema=sociaal&partij=huurdersorganisatie")
            .then()
            .statusCode(200)
            .extract()
            .jsonPath();

    assertThat(answer.getList("sjablonen.id"))
        .isNotEmpty()
        .isEqualTo(
            checker.templates().stream()
                .filter(template -> template.theme() == Theme.SOCIAL_DOMAIN)
                .filter(template -> template.party() == PartyKind.TENANT_ORGANISATION)
                .map(ClauseTemplate::id)
                .toList());
  }

  @Test
  void unknownFilterValues_areRefusedTogether() {
    assertThat(get("/v1/sjablonen?thema=x&partij=raad").then().statusCode(400).extract().asString())
        .isEqualTo(
            problem(
                400,
                "Ongeldig verzoek",
                "Het filter klopt niet. Verbeter de fouten hieronder.",
                "/v1/sjablonen",
                fault(
                    "thema",
                    "",
                    "Deze waarde kennen we niet. Kies uit: voorraad, ruimte, sociaal, proces."),
                fault(
                    "partij",
                    "",
                    "Deze waarde kennen we niet. Kies uit: gemeente, woningcorporatie,"
                        + " huurdersorganisatie, zorgaanbieder, zorgkantoor, zorgverzekeraar,"
                        + " clientenraad, welzijnsorganisatie, overig.")));
  }
}
