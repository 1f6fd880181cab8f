package nl.afsprakenwijzer.service.platform;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.UUID;
import nl.afsprakenwijzer.checker.reading.PartyKind;
import nl.afsprakenwijzer.service.agreement.Workshop;
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

  @Test
  void answerOfMoreThanAMillionCharacters_isGivenAgain_andForgottenWithThePerson() {
    Workshop shop = Workshop.in(town);
    String alias = "\"" + "a".repeat(150) + "\"";
    String chair =
        "{\"soort\":\"overig\",\"naam\":\"Stoel\",\"aliassen\":["
            + String.join(",", Collections.nCopies(10, alias))
            + "]}";
    for (int i = 0; i < 10; i++) {
      assertThat(shop.post(shop.editor, shop.path + "/partijen", chair).statusCode())
          .isEqualTo(201);
    }
    String key = UUID.randomUUID().toString();

    Response first = putLongFrame(shop, key);
    Response again = putLongFrame(shop, key);

    assertThat(first.asString()).hasSizeGreaterThan(StoredReplies.PART);
    assertThat(first.statusCode()).isEqualTo(200);
    assertThat(again.asString()).isEqualTo(first.asString());
    assertThat(again.header("ETag")).isEqualTo(first.header("ETag"));
    transactions.write(() -> forget(shop.chair));
    assertThat(entities.find(StoredReply.class, new StoredReply.Id(shop.editor, key))).isNull();
  }

  private boolean forget(UUID mentioned) {
    replies.forget(mentioned);
    return true;
  }

  private static Response putLongFrame(Workshop shop, String key) {
    String goals = String.join(",", Collections.nCopies(99, "\"" + "x".repeat(500) + "\""));
    String vision =
        "{\"titel\":\"Visie\",\"van\":\"2026-01-01\",\"tot\":null,\"doelen\":[" + goals + "]}";
    return shop.town
        .as(shop.editor)
        .header("Idempotency-Key", key)
        .header("If-Match", "\"0\"")
        .contentType("application/merge-patch+json")
        .body("{\"visies\":[" + String.join(",", Collections.nCopies(20, vision)) + "]}")
        .patch(shop.path);
  }
}
