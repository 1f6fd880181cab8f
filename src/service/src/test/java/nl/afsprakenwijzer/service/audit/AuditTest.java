package nl.afsprakenwijzer.service.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.afsprakenwijzer.checker.reading.PartyKind;
import nl.afsprakenwijzer.service.party.Town;
import nl.afsprakenwijzer.service.platform.Role;
import nl.afsprakenwijzer.service.platform.Transactions;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** {@code /v1/auditregels} and the check of the chain. */
@QuarkusTest
class AuditTest {
  @Inject Town town;
  @Inject Seals seals;
  @Inject AuditRows rows;
  @Inject VerifyCommand command;
  @Inject CheckAtStart atStart;

  @ConfigProperty(name = "quarkus.datasource.db-kind")
  String kind;

  @ConfigProperty(name = "afsprakenwijzer.zegels")
  Path file;

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
  void theDatabaseItself_refusesToChangeOrDeleteRowsAndSeals() {
    change(own, "{\"naam\":\"Woonstichting De Berk\"}");
    seals.seal();

    for (String table : List.of("audit_row", "audit_seal")) {
      for (String sql : List.of("update %s set seq = seq", "delete from %s")) {
        assertThatThrownBy(() -> execute(sql.formatted(table)))
            .as(sql, table)
            .rootCause()
            .hasMessageContaining("only ever added");
      }
    }
    assertThat(verify().jsonPath().getBoolean("klopt")).isTrue();
  }

  @Test
  void check_findsAChangeInTheDatabase_andSealsHold() {
    change(own, "{\"naam\":\"Woonstichting De Els\"}");
    seals.seal();
    assertThat((String) verify().path("reden")).isNull();
    set("gelukt", "geweigerd");

    Response verified = verify();
    int ended = command.run();
    set("geweigerd", "gelukt");
    assertThat(ended).isEqualTo(1);
    assertThat(command.run()).isZero();
    assertThat(verified.jsonPath().getBoolean("klopt")).isFalse();
    assertThat(verified.path("reden").toString()).matches("Regel \\d+ is veranderd\\.");
    assertThat(verify().jsonPath().getBoolean("klopt")).isTrue();
  }

  @Test
  void tornLineInTheFileOfSeals_isAFault_andLeavesTheNextSealWhole() throws IOException {
    change(own, "{\"naam\":\"Woonstichting De Eik\"}");
    seals.seal();
    byte[] before = Files.readAllBytes(file);
    int lines = Files.readAllLines(file).size();
    Files.write(file, Arrays.copyOf(before, before.length - 150));

    change(own, "{\"naam\":\"Woonstichting De Den\"}");
    verify();
    seals.seal();
    Response verified = verify();
    int ended = command.run();
    List<String> after = Files.readAllLines(file);
    Files.write(file, before);

    assertThat(after).hasSize(lines + 1);
    assertThat(verified.jsonPath().getBoolean("klopt")).isFalse();
    assertThat(verified.path("reden").toString())
        .isEqualTo("Regel " + lines + " van het zegelbestand is onleesbaar.");
    assertThat(ended).isEqualTo(1);
    assertThat(verify().jsonPath().getBoolean("klopt")).isTrue();
  }

  @Test
  void start_followsTheRowsSinceTheLastSeal_andNoMoreThanAskedFor() {
    change(own, "{\"naam\":\"Woonstichting De Iep\"}");
    assertThat(atStart.fault()).isEmpty();
    set("gelukt", "geweigerd");

    assertThat(atStart.fault()).hasValueSatisfying(said -> assertThat(said).endsWith("veranderd."));
    verify();
    assertThat(rows.faultSinceLastSeal(1)).as("only the row of that check").isEmpty();
    seals.seal();
    assertThat(atStart.fault()).as("what is sealed is left to the whole check").isEmpty();
    set("geweigerd", "gelukt");
    assertThat(verify().jsonPath().getBoolean("klopt")).isTrue();
  }

  /** Changes a row the way only the owner of the database can: after taking the guard away. */
  private void set(String before, String after) {
    boolean embedded = kind.equals("h2");
    execute("drop trigger audit_row_stays" + (embedded ? "" : " on audit_row"));
    execute(
        "update audit_row set outcome = '%s' where subject_id = '%s' and outcome = '%s'"
            .formatted(after, own, before));
    execute(guard());
  }

  private String guard() {
    try (InputStream sql = getClass().getResourceAsStream("/db/" + kind + "/V24__only_added.sql")) {
      return Stream.of(new String(sql.readAllBytes(), StandardCharsets.UTF_8).split(";\\n"))
          .filter(statement -> statement.contains("create trigger audit_row_stays"))
          .findFirst()
          .orElseThrow();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void execute(String sql) {
    transactions.write(() -> entities.createNativeQuery(sql).executeUpdate());
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
