package nl.afsprakenwijzer.service.party;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.afsprakenwijzer.service.PackagedService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which accounts an installation has after its first start, as docs/beheer.md tells. */
class FirstAccountsIT {
  private static final String PASSWORD = "wachtwoord van de beheerder";

  @TempDir private Path data;

  @Test
  void demo_hasEveryKindOfParty_andPrintsPasswordsThatWork() throws Exception {
    try (PackagedService service =
        PackagedService.start(data, Map.of(), "-Dquarkus.profile=demo")) {
      Map<String, String> passwords = printed(service);
      assertThat(service.said().get(0))
          .isEqualTo("Dit is een voorbeeld met de verzonnen gemeente Voorbeeldstad. Log in met:");
      assertThat(passwords).hasSize(30);
      assertThat(passwords.values()).doesNotHaveDuplicates();

      String editor =
          service.login("redacteur@gemeente.example", passwords.get("redacteur@gemeente.example"));
      JsonNode parties = service.read(service.get("/v1/organisaties", editor));

      assertThat(parties.findValuesAsText("soort"))
          .containsOnlyOnce("gemeente", "huurdersorganisatie", "zorgaanbieder", "zorgkantoor")
          .containsOnlyOnce("zorgverzekeraar", "clientenraad", "welzijnsorganisatie", "overig")
          .contains("woningcorporatie")
          .hasSize(10);
      for (String who : List.of("redacteur", "bestuurder", "beheerder")) {
        String address = who + "@gemeente.example";
        HttpResponse<String> begun =
            service.post(
                "/v1/prestatieafspraken",
                service.login(address, passwords.get(address)),
                "{\"titel\":\"Proef\",\"gemeente\":\"Voorbeeldstad\"}");
        assertThat(begun.statusCode()).as(who + begun.body()).isEqualTo(201);
      }
    }
    try (PackagedService again = PackagedService.start(data, Map.of(), "-Dquarkus.profile=demo")) {
      assertThat(printed(again)).as("the accounts are made once").isEmpty();
    }
  }

  @Test
  void withoutTheDemo_thereAreNoAccounts_andNothingIsPrinted() throws Exception {
    try (PackagedService service = PackagedService.start(data, Map.of())) {
      assertThat(service.said()).isEmpty();
      String body = "{\"email\":\"redacteur@gemeente.example\",\"wachtwoord\":\"x\"}";
      assertThat(service.post("/v1/sessies", null, body).statusCode()).isEqualTo(401);
      assertThat(service.get("/v1/organisaties", null).statusCode()).isEqualTo(401);
    }
    PackagedService check = PackagedService.command(data, "controleer");
    assertThat(check.said()).containsExactly("Het logboek klopt: 1 regels.");
    assertThat(check.ended()).isZero();
    PackagedService other = PackagedService.command(data, "ruimop");
    assertThat(other.said())
        .containsExactly(
            "De opdracht \"ruimop\" bestaat niet. Kies uit: controleer. Zonder opdracht start de"
                + " dienst.");
    assertThat(other.ended()).isEqualTo(2);
    assertThat(everyFileOf(data)).isNotEmpty().allMatch(FirstAccountsIT::isPrivate);
  }

  @Test
  void administratorOfTheEnvironment_addsAnOrganisationWithItsFirstAdministrator()
      throws Exception {
    Map<String, String> environment =
        Map.of(
            "AFSPRAKENWIJZER_BEHEERDER_EMAIL",
            "beheer@gemeente.example",
            "AFSPRAKENWIJZER_BEHEERDER_WACHTWOORD",
            PASSWORD);
    try (PackagedService service = PackagedService.start(data, environment)) {
      String token = service.login("beheer@gemeente.example", PASSWORD);
      HttpResponse<String> added =
          service.post(
              "/v1/organisaties", token, "{\"soort\":\"gemeente\",\"naam\":\"Voorbeeldstad\"}");
      assertThat(added.statusCode()).as(added.body()).isEqualTo(201);
      String person =
          "{\"naam\":\"Sam\",\"email\":\"sam@gemeente.example\",\"wachtwoord\":\"%s\","
                  .formatted(PASSWORD)
              + "\"rollen\":[\"beheerder\"]}";
      String people = added.headers().firstValue("Location").orElseThrow() + "/gebruikers";
      HttpResponse<String> first = service.post(people, token, person);
      assertThat(first.statusCode()).as(first.body()).isEqualTo(201);

      String own = service.login("sam@gemeente.example", PASSWORD);
      assertThat(service.get(people, own).statusCode()).isEqualTo(200);
      HttpResponse<String> changed =
          service.post(
              "/v1/wachtwoorden",
              own,
              "{\"huidig\":\"%s\",\"nieuw\":\"een heel ander wachtwoord\"}".formatted(PASSWORD));
      assertThat(changed.statusCode()).as(changed.body()).isEqualTo(204);
      service.login("sam@gemeente.example", "een heel ander wachtwoord");
    }
  }

  @Test
  void passwordThatIsTooShort_isSaidInOneLine() throws Exception {
    Map<String, String> environment =
        Map.of(
            "AFSPRAKENWIJZER_BEHEERDER_EMAIL", "beheer@gemeente.example",
            "AFSPRAKENWIJZER_BEHEERDER_WACHTWOORD", "kort");
    try (PackagedService service = PackagedService.start(data, environment)) {
      assertThat(service.ended()).isEqualTo(1);
      assertThat(service.said())
          .containsExactly("AFSPRAKENWIJZER_BEHEERDER_WACHTWOORD heeft ten minste 12 tekens.");
    }
  }

  private static Map<String, String> printed(PackagedService service) {
    Map<String, String> passwords = new LinkedHashMap<>();
    service.said().stream()
        .filter(line -> line.startsWith("  ") && line.contains("@"))
        .map(line -> line.strip().split(" +"))
        .forEach(words -> passwords.put(words[0], words[1]));
    return passwords;
  }

  private static List<Path> everyFileOf(Path folder) throws Exception {
    try (Stream<Path> files = Files.list(folder)) {
      return files.toList();
    }
  }

  private static boolean isPrivate(Path file) {
    try {
      return Files.getPosixFilePermissions(file)
          .equals(PosixFilePermissions.fromString("rw-------"));
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
