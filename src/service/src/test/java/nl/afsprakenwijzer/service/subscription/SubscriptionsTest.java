package nl.afsprakenwijzer.service.subscription;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import nl.afsprakenwijzer.checker.reading.PartyKind;
import nl.afsprakenwijzer.service.party.Town;
import nl.afsprakenwijzer.service.platform.Role;
import nl.afsprakenwijzer.service.platform.Transactions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** {@code /v1/abonnementen}, with a receiver that really listens. */
@QuarkusTest
class SubscriptionsTest {
  private record Message(String signature, String type, String body) {}

  private final List<Message> received = Collections.synchronizedList(new ArrayList<>());
  private final ObjectMapper json = new ObjectMapper();

  @Inject Town town;
  @Inject Delivery delivery;
  @Inject EntityManager entities;
  @Inject Transactions transactions;

  private HttpServer receiver;
  private volatile int answer = 204;
  private UUID own;
  private UUID administrator;

  @BeforeEach
  void receiverAndOrganisation() throws IOException {
    receiver = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    receiver.createContext("/", this::receive);
    receiver.start();
    own = town.organisation(PartyKind.TENANT_ORGANISATION, "Huurdersbelang");
    administrator = town.person(own, null, Role.BEHEERDER);
  }

  @AfterEach
  void stop() {
    receiver.stop(0);
  }

  private void receive(HttpExchange exchange) throws IOException {
    String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    received.add(
        new Message(
            exchange.getRequestHeaders().getFirst(WebhookSignature.HEADER),
            exchange.getRequestHeaders().getFirst("Content-Type"),
            body));
    exchange.sendResponseHeaders(answer, -1);
    exchange.close();
  }

  @Test
  void change_arrivesAsASignedCloudEvent_withoutNames() throws IOException {
    Response subscription = subscribe();
    rename("Huurdersbelang Nieuw");
    deliver(subscription);

    assertThat(received).hasSize(2);
    Message message = received.get(1);
    JsonNode event = json.readTree(message.body());
    assertThat(message.type()).startsWith("application/cloudevents+json");
    assertThat(event.get("specversion").asText()).isEqualTo("1.0");
    assertThat(event.get("type").asText()).isEqualTo("nl.afsprakenwijzer.organisatie.gewijzigd");
    assertThat(event.get("source").asText()).startsWith("urn:nld:");
    assertThat(event.get("subject").asText()).isEqualTo(own.toString());
    assertThat(event.get("id").asText()).isEqualTo(event.get("sequence").asText());
    assertThat(event.at("/data/versieNa").asInt()).isEqualTo(1);
    assertThat(message.body()).doesNotContain("Huurdersbelang", "@");
    String seconds = message.signature().replaceAll("t=(\\d+),v1=.*", "$1");
    String key = subscription.path("sleutel").toString();
    assertThat(message.signature())
        .isEqualTo(
            "t=" + seconds + ",v1=" + WebhookSignature.hmac(key, seconds + "." + message.body()));
  }

  @Test
  void failure_isToldToTheOwner_andTriedAgainInOrder() {
    Response subscription = subscribe();
    rename("Huurdersbelang Nieuw");
    answer = 500;
    deliver(subscription);
    Response failing = town.as(administrator).get(subscription.header("Location"));
    assertThat(failing.jsonPath().getInt("mislukt")).isEqualTo(1);
    assertThat(failing.path("reden").toString()).isEqualTo("De ontvanger antwoordde met 500.");
    deliver(subscription);
    assertThat(received).as("before its turn nothing is sent").hasSize(1);

    answer = 200;
    inTurn(subscription);
    deliver(subscription);

    assertThat(received).hasSize(3);
    assertThat(received.get(1).body()).isEqualTo(received.get(0).body());
    assertThat(
            town.as(administrator)
                .get(subscription.header("Location"))
                .jsonPath()
                .getInt("mislukt"))
        .isZero();
  }

  @Test
  void replay_sendsAgain_andNothingOfOthers() {
    Response subscription = subscribe();
    UUID other = town.organisation(PartyKind.OTHER, "Een ander");
    town.as(other, Role.REDACTEUR)
        .contentType("application/json")
        .body("{\"naam\":\"Anderen\",\"deelnemers\":[\"%s\",\"%s\"]}".formatted(other, own))
        .post("/v1/samenwerkingsverbanden");
    rename("Huurdersbelang Nieuw");
    deliver(subscription);
    List<Message> first = List.copyOf(received);
    assertThat(first).hasSize(2);
    assertThat(first).allSatisfy(one -> assertThat(one.body()).doesNotContain(other.toString()));

    Response now = town.as(administrator).get(subscription.header("Location"));
    town.as(administrator)
        .header("If-Match", now.header("ETag"))
        .contentType("application/merge-patch+json")
        .body("{\"geleverdTot\":" + subscription.path("geleverdTot") + "}")
        .patch(subscription.header("Location"));
    deliver(subscription);

    assertThat(received.subList(2, 4))
        .extracting(Message::body)
        .containsExactly(first.get(0).body(), first.get(1).body());
  }

  private Response subscribe() {
    Response made =
        town.as(administrator)
            .contentType("application/json")
            .body(
                "{\"adres\":\"http://localhost:%d/hier\"}"
                    .formatted(receiver.getAddress().getPort()))
            .post("/v1/abonnementen");
    assertThat(made.statusCode()).isEqualTo(201);
    return made;
  }

  private void rename(String name) {
    town.as(administrator)
        .header("If-Match", "\"0\"")
        .contentType("application/merge-patch+json")
        .body("{\"naam\":\"" + name + "\"}")
        .patch("/v1/organisaties/" + own);
  }

  private void deliver(Response subscription) {
    delivery.deliver(UUID.fromString(subscription.path("id")));
  }

  private void inTurn(Response subscription) {
    transactions.write(
        () ->
            entities
                .createQuery(
                    "update Subscription e set e.nextAttemptAt = e.createdAt where e.id = :id")
                .setParameter("id", UUID.fromString(subscription.path("id")))
                .executeUpdate());
  }
}
