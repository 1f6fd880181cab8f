package nl.afsprakenwijzer.service.platform;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.interceptor.Interceptor;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.UUID;
import nl.afsprakenwijzer.checker.reading.PartyKind;
import nl.afsprakenwijzer.service.party.Town;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** When a transaction breaks at its end, nothing of it has happened. */
@QuarkusTest
class HalfChangeTest {
  @Inject Town town;
  @Inject Breaking breaking;
  @Inject EntityManager entities;

  enum Moment {
    NEVER,
    BEFORE_THE_AUDIT_ROW,
    AFTER_THE_AUDIT_ROW,
    AT_THE_COMMIT
  }

  /** Breaks a transaction at the moment that a test chose. */
  @Singleton
  static class Breaking {
    @Inject TransactionSynchronizationRegistry transaction;
    private volatile Moment moment = Moment.NEVER;

    void before(
        @Observes @Priority(Interceptor.Priority.LIBRARY_BEFORE) Transactions.Ending ending) {
      at(Moment.BEFORE_THE_AUDIT_ROW);
    }

    void after(@Observes @Priority(Interceptor.Priority.LIBRARY_AFTER) Transactions.Ending ending) {
      at(Moment.AFTER_THE_AUDIT_ROW);
      if (moment == Moment.AT_THE_COMMIT) {
        transaction.registerInterposedSynchronization(
            new Synchronization() {
              @Override
              public void beforeCompletion() {
                at(Moment.AT_THE_COMMIT);
              }

              @Override
              public void afterCompletion(int status) {
                // Nothing to do any more.
              }
            });
      }
    }

    private void at(Moment now) {
      if (moment == now) {
        throw new IllegalStateException("broken on purpose");
      }
    }
  }

  @AfterEach
  void mend() {
    breaking.moment = Moment.NEVER;
  }

  @ParameterizedTest
  @EnumSource(Moment.class)
  void brokenTransaction_leavesNothing(Moment moment) {
    UUID own = town.organisation(PartyKind.MUNICIPALITY, "Gemeente Voorbeeldstad");
    UUID administrator = town.person(own, null, Role.APPLICATIEBEHEERDER);
    String key = UUID.randomUUID().toString();
    long organisations = count("Organisation");
    long rows = count("AuditRow");
    breaking.moment = moment;

    Response answer =
        town.as(administrator)
            .header("Idempotency-Key", key)
            .contentType("application/json")
            .body("{\"soort\":\"overig\",\"naam\":\"Half\"}")
            .post("/v1/organisaties");

    int made = moment == Moment.NEVER ? 1 : 0;
    assertThat(answer.statusCode()).isEqualTo(made == 1 ? 201 : 500);
    assertThat(count("Organisation")).isEqualTo(organisations + made);
    assertThat(count("AuditRow")).isEqualTo(rows + made);
    assertThat(entities.find(StoredReply.class, new StoredReply.Id(administrator, key)) != null)
        .isEqualTo(made == 1);
  }

  private long count(String entity) {
    return entities
        .createQuery("select count(e) from " + entity + " e", Long.class)
        .getSingleResult();
  }
}
