package nl.afsprakenwijzer.service.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.List;
import nl.afsprakenwijzer.checker.SmartChecker;
import nl.afsprakenwijzer.checker.judgement.ClauseJudgement;
import nl.afsprakenwijzer.documents.DutchNames;
import nl.afsprakenwijzer.service.Api;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CheckTextTest {
  private static final String TEXT = "De gemeente streeft naar meer woningen voor ouderen.";

  @Inject SmartChecker checker;

  @Test
  void oneText_comesBackWithTheJudgementOfTheLibrary() {
    JsonPath answer =
        Api.postJson("{\"tekst\":\"" + TEXT + "\"}").then().statusCode(200).extract().jsonPath();
    ClauseJudgement judgement = checker.check(TEXT);

    assertThat(answer.getString("catalogusversie")).isEqualTo(checker.catalogueVersion());
    assertThat(answer.getList("afspraken")).hasSize(1);
    assertThat(answer.getString("afspraken[0].id")).isEqualTo("1");
    assertThat(answer.getString("afspraken[0].tekst")).isEqualTo(TEXT);
    assertThat(answer.getString("afspraken[0].soort")).isEqualTo(DutchNames.of(judgement.kind()));
    assertThat(answer.getString("afspraken[0].profiel.tijdgebonden"))
        .isEqualTo(DutchNames.of(judgement.profile().timeBound().outcome()));
    assertThat(answer.getString("afspraken[0].toelichting.tijdgebonden.reden"))
        .isEqualTo(judgement.profile().timeBound().reason());
    assertThat(answer.getList("afspraken[0].vermeldingen")).hasSameSizeAs(judgement.mentions());
    assertThat(answer.getList("afspraken[0].bevindingen.regel"))
        .isEqualTo(judgement.findings().stream().map(finding -> finding.rule()).toList());
  }

  @Test
  void clauses_keepTheirIdNumberAndHeadings_andGetTheirPlaceAsIdWithout() {
    JsonPath answer =
        Api.postJson(
                """
                {"afspraken":[
                  {"id":"k-7","nummer":"3.2","kop":["Wonen","Noord"],"tekst":"De gemeente bouwt 10 woningen in 2027."},
                  {"tekst":"Inleiding"}]}""")
            .then()
            .statusCode(200)
            .extract()
            .jsonPath();

    assertThat(answer.getList("afspraken.id")).isEqualTo(List.of("k-7", "2"));
    assertThat(answer.getList("afspraken.nummer")).isEqualTo(List.of("3.2", ""));
    assertThat(answer.getList("afspraken[0].kop")).isEqualTo(List.of("Wonen", "Noord"));
  }

  @Test
  void clausesThatGiveOtherNumbersForTheSame_areFoundTogether() {
    JsonPath answer =
        Api.postJson(
                """
                {"afspraken":[
                  {"nummer":"3.1","tekst":"Woonstede bouwt in 2027 aan de Dorpsstraat in Noord 40 huurwoningen."},
                  {"nummer":"4.2","tekst":"De gemeente opent in 2028 een wijkloket in Zuid."},
                  {"nummer":"6.2","tekst":"Aan de Dorpsstraat in Noord levert Woonstede in 2027 60 huurwoningen op."}],
                 "context":{"partijen":[{"naam":"Woonstede","soort":"woningcorporatie"}]}}""")
            .then()
            .statusCode(200)
            .extract()
            .jsonPath();

    assertThat(answer.getList("samenhang.soort")).isEqualTo(List.of("tegenstrijdig"));
    assertThat(answer.getList("samenhang[0].afspraken")).isEqualTo(List.of("3.1", "6.2"));
    assertThat(answer.getList("samenhang[0].plaatsen.volgnummer")).isEqualTo(List.of(1, 3));
    assertThat(answer.getString("samenhang[0].boodschap"))
        .isEqualTo(
            "Afspraak 3.1 noemt \"40 huurwoningen\", afspraak 6.2 noemt \"60 huurwoningen\"."
                + " Het lijkt over hetzelfde te gaan. Kies één getal, of zeg waarin de afspraken"
                + " verschillen.");
    assertThat(answer.getInt("profiel.themas[0].aantal")).isEqualTo(2);
    assertThat(answer.getInt("profiel.aandelen[0].gewicht")).isEqualTo(6);
  }

  @Test
  void textAndTablesAround_areReadWithTheClauses() {
    JsonPath answer =
        Api.postJson(
                """
                {"afspraken":[
                  {"nummer":"1.1","tekst":"Woonstede houdt haar bezit op peil tot en met 2029 (bijlage 2)."},
                  {"nummer":"1.2","tekst":"De gemeente bezoekt in 2028 alle ouderen in Zuid."}],
                 "context":{
                  "partijen":[{"naam":"Woonstede","soort":"woningcorporatie"},
                              {"naam":"gemeente Voorbeeldstad","soort":"gemeente"}],
                  "teksten":[{"kop":["Visie"],"tekst":"Wij willen dat mantelzorgers dichtbij kunnen wonen."}],
                  "tabellen":[{"kop":["Bijlage 2 Bezit per wijk"],"rijen":[
                    ["Wijk","Aantal"],["Noord","1.200"],["Zuid","300"],["Totaal","1.600"]]}]}}""")
            .then()
            .statusCode(200)
            .extract()
            .jsonPath();

    assertThat(answer.<String>getList("samenhang.soort"))
        .containsExactlyInAnyOrder("telt-niet-op", "doelgroep-zonder-afspraak");
    assertThat(answer.<String>getList("samenhang.boodschap"))
        .anyMatch(found -> found.contains("is het totaal bij \"Aantal\" 1.600"))
        .anyMatch(found -> found.contains("mantelzorgers"));
  }

  @Test
  void textBesideAnEmptyList_isChecked() {
    String answer = Api.postJson("{\"tekst\":\"" + TEXT + "\",\"afspraken\":[]}").asString();

    assertThat(answer).isEqualTo(Api.postJson("{\"tekst\":\"" + TEXT + "\"}").asString());
    assertThat(answer).contains(TEXT);
  }

  @Test
  void counts_addUpToTheClauses() {
    JsonPath answer =
        Api.postJson("{\"afspraken\":[{\"tekst\":\"" + TEXT + "\"},{\"tekst\":\"Inleiding\"}]}")
            .then()
            .statusCode(200)
            .extract()
            .jsonPath();

    int commitments = answer.getInt("profiel.aantalAfspraken");
    assertThat(commitments + answer.getInt("profiel.aantalOverig")).isEqualTo(2);
    List<String> letters =
        List.of("specifiek", "meetbaar", "acceptabel", "realistisch", "tijdgebonden");
    assertThat(letters)
        .allSatisfy(
            letter ->
                assertThat(
                        answer
                            .<String, Integer>getMap("profiel.letters." + letter)
                            .values()
                            .stream()
                            .mapToInt(Integer::intValue)
                            .sum())
                    .isEqualTo(commitments));
  }

  @Test
  void context_comesBackAsItWasUnderstood() {
    JsonPath answer =
        Api.postJson(
                """
                {"tekst":"De Linde bouwt 10 woningen.","context":{
                  "partijen":[{"naam":"De Linde","soort":"woningcorporatie"}],
                  "looptijd":{"van":"2026-01-01","tot":"2029-12-31"},
                  "begrippen":[{"term":"woning","omschrijving":"Een huis."}]}}""")
            .then()
            .statusCode(200)
            .extract()
            .jsonPath();

    assertThat(answer.getMap("partijen[0]"))
        .hasToString("{naam=De Linde, soort=woningcorporatie, aliassen=[], tekent=true}");
    assertThat(answer.getMap("looptijd")).hasToString("{van=2026-01-01, tot=2029-12-31}");
    assertThat(answer.getMap("begrippen[0]")).hasToString("{term=woning, omschrijving=Een huis.}");
  }

  @Test
  void textWithEmojiAndAccents_comesBackUnchanged() {
    String text = "Café 🏠: de gemeente bouwt in 2027 tien woningen.";

    JsonPath answer =
        Api.postJson("{\"tekst\":\"" + text + "\"}").then().statusCode(200).extract().jsonPath();

    assertThat(answer.getString("afspraken[0].tekst")).isEqualTo(text);
  }
}
