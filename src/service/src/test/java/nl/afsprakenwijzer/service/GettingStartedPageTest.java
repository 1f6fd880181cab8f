package nl.afsprakenwijzer.service;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.afsprakenwijzer.checker.reading.PartyKind;
import nl.afsprakenwijzer.service.party.Town;
import nl.afsprakenwijzer.service.platform.Role;
import org.junit.jupiter.api.Test;

/** From a token to a subscription, line by line as {@code docs/aan-de-slag.md} tells it. */
@QuarkusTest
class GettingStartedPageTest {
  private static final Path PAGE = Path.of("..", "..", "docs", "aan-de-slag.md");

  @Inject Town town;

  @Test
  void everyLineOfThePage_isAnsweredAsItSays() throws IOException {
    UUID municipality = town.organisation(PartyKind.MUNICIPALITY, "Gemeente Voorbeeldstad");
    UUID person = town.person(municipality, null, Role.REDACTEUR, Role.BEHEERDER);
    CommandLines shell =
        new CommandLines()
            .with("SERVER", "http://localhost:" + RestAssured.port)
            .with("EMAIL", town.emailOf(person))
            .with("WACHTWOORD", Town.PASSWORD);
    List<String> lines = CommandLines.in(Files.readString(PAGE));
    Map<String, Response> answers = new HashMap<>();

    assertThat(lines).hasSizeGreaterThan(12);
    for (String line : lines) {
      String[] parts = line.split(" # ", 2);
      shell.run(List.of(parts[0]), (run, answer) -> answers.put(line, answer));
      Response answer = answers.get(line);
      if (parts.length == 2) {
        assertThat(answer.statusCode()).as(line).isEqualTo(Integer.parseInt(parts[1]));
      } else {
        assertThat(answer.statusCode()).as(line + answer.asString()).isLessThan(300);
      }
    }

    assertThat(answerTo(answers, "EEN=").asString())
        .isEqualTo(answerTo(answers, "TWEE=").asString());
    assertThat(answerTo(answers, "# 412").asString()).contains("tien woningen", "2028");
  }

  private static Response answerTo(Map<String, Response> answers, String part) {
    return answers.entrySet().stream()
        .filter(entry -> entry.getKey().contains(part))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElseThrow();
  }
}
