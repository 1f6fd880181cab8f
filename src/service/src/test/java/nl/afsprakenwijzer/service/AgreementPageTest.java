package nl.afsprakenwijzer.service;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.afsprakenwijzer.checker.reading.PartyKind;
import nl.afsprakenwijzer.service.party.Town;
import nl.afsprakenwijzer.service.platform.Role;
import org.junit.jupiter.api.Test;

/** The whole life of an agreement, line by line as {@code docs/overeenkomst.md} tells it. */
@QuarkusTest
class AgreementPageTest {
  private static final Path PAGE = Path.of("..", "..", "docs", "overeenkomst.md");
  private static final String PASSWORD = "een lang wachtwoord";

  @Inject Town town;

  @Test
  void everyLineOfThePage_works() throws IOException {
    UUID municipality = town.organisation(PartyKind.MUNICIPALITY, "Gemeente Voorbeeldstad");
    UUID corporation = town.organisation(PartyKind.HOUSING_CORPORATION, "Woonstichting De Linde");
    List<String> lines = CommandLines.in(Files.readString(PAGE));
    assertThat(lines).hasSizeGreaterThan(25);
    List<Response> all = new ArrayList<>();

    new CommandLines()
        .with("SERVER", "http://localhost:" + RestAssured.port)
        .with("GEMEENTE_EMAIL", signatory(municipality))
        .with("GEMEENTE_WACHTWOORD", PASSWORD)
        .with("CORPORATIE_EMAIL", signatory(corporation))
        .with("CORPORATIE_WACHTWOORD", PASSWORD)
        .with("CORPORATIE_ID", corporation)
        .run(
            lines,
            (line, answer) -> {
              assertThat(answer.statusCode()).as(line + "\n" + answer.asString()).isLessThan(300);
              all.add(answer);
            });

    assertThat(all).hasSameSizeAs(lines);
    Response publications = all.get(all.size() - 3);
    assertThat(publications.jsonPath().getList("publicaties.titel"))
        .contains("Prestatieafspraken 2027-2030");
    Response reopened = all.get(all.size() - 1);
    assertThat(reopened.path("uitgave").toString()).isEqualTo("2");
    Response evidence = all.get(all.size() - 4);
    assertThat(evidence.path("inhoud.afspraken[0].tekst").toString())
        .isEqualTo(
            "De Linde levert uiterlijk 1 juli 2028 40 nultredenwoningen op in de wijk Noord.");
    assertThat(evidence.jsonPath().getList("inhoud.afspraken.nummer")).containsExactly(1, 2, 3);
    assertThat(evidence.jsonPath().getList("ondertekeningen.naam"))
        .containsExactly("Gemeente Voorbeeldstad", "Woonstichting De Linde");
  }

  private String signatory(UUID organisation) {
    UUID person = town.person(organisation, PASSWORD, Role.REDACTEUR, Role.TEKENBEVOEGDE);
    town.mandate(person, "Alles binnen de begroting", null);
    return town.emailOf(person);
  }
}
