package nl.afsprakenwijzer.service.platform;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import nl.afsprakenwijzer.checker.reading.PartyKind;
import nl.afsprakenwijzer.service.party.Town;
import org.junit.jupiter.api.Test;

/** How long an answer to an {@code Idempotency-Key} is kept. */
@QuarkusTest
class StoredRepliesTest {
  @Inject Town town;
  @Inject StoredReplies replies;
  @Inject EntityManager entities;
  @Inject Transactions transactions;

  @Test
  void answer_isKeptForADay_andThenForgotten() {
    UUID own = town.organisation(PartyKind.OTHER, "Beheer");
    UUID person = town.person(own, null, Role.APPLICATIEBEHEERDER);
    String young = UUID.randomUUID().toString();
    String old = UUID.randomUUID().toString();
    String first = add(person, young);
    add(person, old);
    age(person, young, StoredReplies.KEPT.minusMinutes(1));
    age(person, old, StoredReplies.KEPT.plusMinutes(1));

    replies.forgetOld();
    replies.forgetOld();

    assertThat(entities.find(StoredReply.class, new StoredReply.Id(person, old))).isNull();
    assertThat(add(person, young)).isEqualTo(first);
  }

  private String add(UUID person, String key) {
    Response answer =
        town.as(person)
            .header("Idempotency-Key", key)
            .contentType("application/json")
            .body("{\"soort\":\"overig\",\"naam\":\"Eén keer\"}")
            .post("/v1/organisaties");
    assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(201);
    return answer.path("id");
  }

  private void age(UUID person, String key, Duration age) {
    transactions.write(
        () ->
            entities
                .createQuery(
                    "update StoredReply e set e.createdAt = :then where e.id.personId = :person"
                        + " and e.id.idempotencyKey = :key")
                .setParameter("then", Instant.now().minus(age))
                .setParameter("person", person)
                .setParameter("key", key)
                .executeUpdate());
  }
}
