package nl.afsprakenwijzer.service.subscription;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import nl.afsprakenwijzer.checker.reading.PartyKind;
import nl.afsprakenwijzer.service.audit.Audit;
import nl.afsprakenwijzer.service.party.Town;
import nl.afsprakenwijzer.service.platform.Role;
import nl.afsprakenwijzer.service.platform.Transactions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whose turn it is, and who hears of what. */
@QuarkusTest
class DeliveryTest {
  private static final Role[] ALL = {Role.REDACTEUR, Role.BEHEERDER};

  private final List<String> received = Collections.synchronizedList(new ArrayList<>());

  @Inject Town town;
  @Inject Delivery delivery;
  @Inject EntityManager entities;
  @Inject Transactions transactions;
  @Inject Audit audit;
  @Inject Webhook webhook;
  @Inject ObjectMapper json;

  private HttpServer receiver;
  private UUID own;
  private UUID person;

  @BeforeEach
  void receiverAndOrganisation() throws IOException {
    receiver = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    receiver.createContext(
        "/",
        exchange -> {
          received.add(
              new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
          exchange.sendResponseHeaders(204, -1);
          exchange.close();
        });
    receiver.start();
    own = town.organisation(PartyKind.HOUSING_CORPORATION, "Woonstichting De Linde");
    person = town.person(own, null, ALL);
  }

  @AfterEach
  void stop() {
    receiver.stop(0);
  }

  @Test
  void subscriptionsWithNothingToHear_doNotKeepOthersWaiting() {
    attempt("e.id is not null", null, Instant.parse("2100-01-01T00:00:00Z"));
    UUID quiet = town.organisation(PartyKind.OTHER, "Stil");
    List<UUID> first = new ArrayList<>();
    for (int i = 0; i < 51; i++) {
      first.add(kept(quiet));
    }
    UUID subscription = id(subscribe());
    attempt("e.id = :id", subscription, Instant.EPOCH.plusSeconds(60));

    delivery.deliver();

    assertThat(received).as("the event that there is a subscription").hasSize(1);
    List<Long> told =
        transactions.write(
            () ->
                entities
                    .createQuery(
                        "select e.deliveredSeq from Subscription e where e.id in :ids", Long.class)
                    .setParameter("ids", first)
                    .getResultList());
    assertThat(told).hasSize(51).allMatch(number -> number > 0);
  }

  @Test
  void slowReceiver_getsItsEventsOverMoreTurns() {
    Response subscription = subscribe();
    begin();
    begin();
    Delivery slow =
        new Delivery(entities, transactions, audit, webhook, json, new FastClock(), "urn:nld:x");

    slow.deliver(id(subscription));
    assertThat(received).hasSize(1);
    slow.deliver(id(subscription));
    slow.deliver(id(subscription));

    assertThat(received).hasSize(3).doesNotHaveDuplicates();
  }

  @Test
  void organisation_hasAtMostTwentySubscriptions() {
    for (int i = 0; i < Subscriptions.MOST; i++) {
      kept(own);
    }

    Response refused = post("/v1/abonnementen", "{\"adres\":\"https://ontvanger.example/\"}");

    assertThat(refused.statusCode()).isEqualTo(409);
    assertThat(refused.asString())
        .contains("Uw organisatie heeft al 20 abonnementen. Zeg er eerst een op.");
  }

  /** A clock that jumps further than a turn lasts, each time somebody looks at it. */
  private static final class FastClock extends Clock {
    private Instant now = Instant.now();

    @Override
    public Instant instant() {
      now = now.plus(Duration.ofMinutes(1));
      return now;
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }
  }

  private UUID kept(UUID organisation) {
    return transactions.write(
        () -> {
          Subscription made = new Subscription();
          made.id = UUID.randomUUID();
          made.organisationId = organisation;
          made.address = "https://ontvanger.example/";
          made.createdAt = Instant.EPOCH;
          made.nextAttemptAt = Instant.EPOCH;
          entities.persist(made);
          return made.id;
        });
  }

  private void attempt(String where, UUID id, Instant then) {
    transactions.write(
        () -> {
          Query query =
              entities.createQuery(
                  "update Subscription e set e.nextAttemptAt = :then where " + where);
          query.setParameter("then", then);
          if (id != null) {
            query.setParameter("id", id);
          }
          return query.executeUpdate();
        });
  }

  private Response subscribe() {
    return post(
        "/v1/abonnementen",
        "{\"adres\":\"http://localhost:%d/hier\"}".formatted(receiver.getAddress().getPort()));
  }

  private void begin() {
    Response begun =
        post("/v1/prestatieafspraken", "{\"titel\":\"Afspraken\",\"gemeente\":\"Voorbeeldstad\"}");
    assertThat(begun.statusCode()).as(begun.asString()).isEqualTo(201);
  }

  private Response post(String path, String body) {
    return town.as(person).contentType("application/json").body(body).post(path);
  }

  private static UUID id(Response made) {
    return UUID.fromString(made.path("id"));
  }
}
