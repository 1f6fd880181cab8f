package nl.afsprakenwijzer.service.subscription;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.Vertx;
import jakarta.inject.Inject;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.afsprakenwijzer.service.TlsKey;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** To whom a webhook really goes, with TLS and a name server that changes its mind. */
@QuarkusTest
class WebhookTest {
  private static final String HOST = "ontvanger.example";
  private static final String UNREACHABLE = "De ontvanger was niet te bereiken.";

  @Inject Vertx vertx;
  @Inject WebhookSignature signature;
  @Inject Clock clock;

  @TempDir Path folder;

  private final List<String> calledAs = Collections.synchronizedList(new ArrayList<>());
  private final List<String> asked = Collections.synchronizedList(new ArrayList<>());
  private HttpsServer receiver;

  @AfterEach
  void stop() {
    if (receiver != null) {
      receiver.stop(0);
    }
  }

  @Test
  void receiver_isCalledAtTheAddressThatWasJudged_underItsOwnName() throws Exception {
    TlsKey key = listen(HOST);

    assertThat(send(true, Optional.of(key.certificate()))).isEmpty();
    assertThat(calledAs).containsExactly(HOST + ":" + port());
    assertThat(asked).as("a second answer of the name server has no part in it").hasSize(1);
  }

  @Test
  void receiverWithTheCertificateOfAnother_getsNothing() throws Exception {
    TlsKey key = listen("iemand-anders.example");

    assertThat(send(true, Optional.of(key.certificate()))).hasValue(UNREACHABLE);
    assertThat(calledAs).isEmpty();
  }

  @Test
  void receiverWhomNobodyVouchesFor_getsNothing() throws Exception {
    listen(HOST);

    assertThat(send(true, Optional.empty())).hasValue(UNREACHABLE);
    assertThat(calledAs).isEmpty();
  }

  @Test
  void nameThatNowLeadsInside_isNotCalled() throws Exception {
    TlsKey key = listen(HOST);

    assertThat(send(false, Optional.of(key.certificate())))
        .hasValue("Dit adres ligt binnen een besloten netwerk.");
    assertThat(calledAs).isEmpty();
    assertThat(asked).hasSize(1);
  }

  private Optional<String> send(boolean alsoInside, Optional<Path> trusted) {
    Destination destination = new Destination(alsoInside, this::nameServer);
    Webhook webhook = new Webhook(vertx, destination, signature, clock, trusted);
    return webhook.send(UUID.randomUUID(), "https://" + HOST + ":" + port() + "/hook", "{}");
  }

  /** Says this machine at first, and later an address that nobody has. */
  private InetAddress[] nameServer(String host) throws java.net.UnknownHostException {
    asked.add(host);
    String address = asked.size() == 1 ? "127.0.0.1" : "192.0.2.1";
    return new InetAddress[] {InetAddress.getByName(address)};
  }

  private TlsKey listen(String name) throws Exception {
    TlsKey key = TlsKey.of(name, folder);
    receiver = HttpsServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0);
    receiver.setHttpsConfigurator(new HttpsConfigurator(key.serving()));
    receiver.createContext(
        "/hook",
        exchange -> {
          calledAs.add(exchange.getRequestHeaders().getFirst("Host"));
          exchange.sendResponseHeaders(204, -1);
          exchange.close();
        });
    receiver.start();
    return key;
  }

  private int port() {
    return receiver.getAddress().getPort();
  }
}
