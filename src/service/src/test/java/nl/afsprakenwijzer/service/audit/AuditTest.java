package nl.afsprakenwijzer.service.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import nl.afsprakenwijzer.checker.reading.PartyKind;
import nl.afsprakenwijzer.service.party.Town;
import nl.afsprakenwijzer.service.platform.Role;
import nl.afsprakenwijzer.service.platform.Transactions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** {@code /v1/auditregels} and the check of the chain. */
@QuarkusTest
class AuditTest {
  @Inject Town town;
  @Inject Seals seals;
  @Inject EntityManager entities;
  @Inject Transactions transactions;
  private UUID own;
  private UUID administrator;

  @BeforeEach
  void anOrganisation() {
    own = town.organisation(PartyKind.HOUSING_CORPORATION, "Woonstichting De Linde");
    administrator = town.person(own, null, Role.BEHEERDER);
  }

  @Test
  void change_isRecordedOnce_withVersionsAndWithoutNames() {
    change(own, "{\"naam\":\"Woonstichting De Eik\"}");

    Response rows = town.as(administrator).get("/v1/auditregels?onderwerp=" + own);
    assertThat(rows.jsonPath().getList("auditregels")).hasSize(1);
    assertThat(rows.path("auditregels[0].gebeurtenis").toString())
        .isEqualTo("organisatie.gewijzigd");
    assertThat(rows.path("auditregels[0].gebruiker").toString())
        .isEqualTo(administrator.toString());
    assertThat(rows.jsonPath().getLong("auditregels[0].versieVoor")).isZero();
    assertThat(rows.jsonPath().getLong("auditregels[0].versieNa")).isEqualTo(1);
    assertThat(rows.path("auditregels[0].inhoudHash").toString()).hasSize(64);
    assertThat(rows.asString()).doesNotContain("Linde", "Eik", "Sam", "@");
  }

  @Test
  void refusedAttempt_isRecorded() {
    UUID other = town.organisation(PartyKind.OTHER, "Een ander");
    assertThat(change(other, "{}").statusCode()).isEqualTo(404);

    Response rows =
        town.as(administrator).get("/v1/auditregels?gebeurtenis=poging.geweigerd&sorteer=-nummer");
    assertThat(rows.jsonPath().getList("auditregels.uitkomst")).containsExactly("geweigerd");
    assertThat(rows.jsonPath().getList("auditregels.gebruiker"))
        .containsExactly(administrator.toString());
  }

  @Test
  void rowsOfOthers_areNotShown() {
    change(own, "{\"naam\":\"Woonstichting De Es\"}");
    UUID other = town.organisation(PartyKind.OTHER, "Een ander");

    Response rows = town.as(other, Role.BEHEERDER).get("/v1/auditregels");
    assertThat(rows.statusCode()).isEqualTo(200);
    assertThat(rows.jsonPath().getList("auditregels")).isEmpty();
  }

  @Test
  void rows_cannotBeChanged() {
    for (String method : List.of("PUT", "PATCH", "DELETE", "POST")) {
      assertThat(town.as(administrator).request(method, "/v1/auditregels").statusCode())
          .as(method)
          .isEqualTo(405);
    }
  }

  @Test
  void check_findsAChangeInTheDatabase_andSealsHold() {
    change(own, "{\"naam\":\"Woonstichting De Els\"}");
    seals.seal();
    assertThat((String) verify().path("reden")).isNull();
    set("gelukt", "geweigerd");

    Response verified = verify();
    set("geweigerd", "gelukt");
    assertThat(verified.jsonPath().getBoolean("klopt")).isFalse();
    assertThat(verified.path("reden").toString()).matches("Regel \\d+ is veranderd\\.");
    assertThat(verify().jsonPath().getBoolean("klopt")).isTrue();
  }

  private void set(String before, String after) {
    transactions.write(
        () ->
            entities
                .createNativeQuery(
                    "update audit_row set outcome = :after where subject_id = :id and outcome ="
                        + " :before")
                .setParameter("after", after)
                .setParameter("before", before)
                .setParameter("id", own)
                .executeUpdate());
  }

  private Response verify() {
    Response answer = town.as(administrator).post("/v1/auditcontroles");
    assertThat(answer.statusCode()).isEqualTo(201);
    return answer;
  }

  private Response change(UUID organisation, String body) {
    return town.as(administrator)
        .header("If-Match", "\"0\"")
        .contentType("application/merge-patch+json")
        .body(body)
        .patch("/v1/organisaties/" + organisation);
  }
}
