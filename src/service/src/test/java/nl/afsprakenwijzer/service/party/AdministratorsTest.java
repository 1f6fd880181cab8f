package nl.afsprakenwijzer.service.party;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.afsprakenwijzer.checker.reading.PartyKind;
import nl.afsprakenwijzer.service.platform.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An organisation keeps an administrator, and the installation keeps its own. */
@QuarkusTest
class AdministratorsTest {
  private static final String LAST =
      "Dit is de laatste beheerder. Wijs eerst een andere beheerder aan.";

  @Inject Town town;
  private UUID own;
  private UUID administrator;

  @BeforeEach
  void anOrganisation() {
    own = town.organisation(PartyKind.OTHER, "Beheer");
    administrator = town.person(own, null, Role.BEHEERDER);
  }

  @Test
  void lastAdministrator_cannotHaveTheOwnDataErased() {
    assertThat(erase(administrator, administrator).asString()).contains(LAST);
    town.person(own, null, Role.BEHEERDER);
    assertThat(erase(administrator, administrator).statusCode()).isEqualTo(204);
  }

  @Test
  void twoWhoSendEachOtherAwayAtOnce_leaveOne() throws Exception {
    UUID other = town.person(own, null, Role.BEHEERDER);
    List<Callable<Response>> both =
        List.of(() -> remove(administrator, other), () -> remove(other, administrator));
    ExecutorService pool = Executors.newFixedThreadPool(2);
    int gone = 0;
    for (Future<Response> answer : pool.invokeAll(both)) {
      gone += answer.get().statusCode() == 204 ? 1 : 0;
    }
    pool.shutdown();

    assertThat(gone).isEqualTo(1);
  }

  @Test
  void administratorOfTheInstallation_isNotSentAwayByOneOfTheOrganisation() {
    UUID installation = town.person(own, null, Role.APPLICATIEBEHEERDER, Role.BEHEERDER);
    String refused = "Een applicatiebeheerder haalt alleen een andere applicatiebeheerder weg.";

    assertThat(remove(administrator, installation).asString()).contains(refused);
    assertThat(erase(administrator, installation).asString()).contains(refused);
    assertThat(change(installation, "{\"rollen\":[\"beheerder\"]}").asString()).contains(refused);
    assertThat(remove(installation, administrator).statusCode()).isEqualTo(204);
  }

  @Test
  void mandateOfTheAdministratorOfTheInstallation_isChangedWithoutGivingThatRole() {
    UUID installation = town.person(own, null, Role.APPLICATIEBEHEERDER);

    Response changed = change(installation, "{\"mandaat\":\"Tekent niet.\"}");

    assertThat(changed.statusCode()).as(changed.asString()).isEqualTo(200);
    assertThat(changed.jsonPath().getList("rollen")).containsExactly("applicatiebeheerder");
  }

  private Response erase(UUID who, UUID whom) {
    return town.as(who).header("If-Match", "\"0\"").delete("/v1/gebruikers/" + whom);
  }

  private Response remove(UUID who, UUID whom) {
    return town.as(who).header("If-Match", "\"0\"").delete(member(whom));
  }

  private Response change(UUID whom, String body) {
    return town.as(administrator)
        .header("If-Match", "\"0\"")
        .contentType("application/merge-patch+json")
        .body(body)
        .patch(member(whom));
  }

  private String member(UUID person) {
    return "/v1/organisaties/" + own + "/gebruikers/" + person;
  }
}
