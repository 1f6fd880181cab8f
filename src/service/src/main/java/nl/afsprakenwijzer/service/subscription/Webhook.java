package nl.afsprakenwijzer.service.subscription;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.net.PemTrustOptions;
import io.vertx.core.net.SocketAddress;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Calls one address with one event: no redirects, a few seconds, and the answer is not read. */
@Singleton
class Webhook {
  private static final int SECONDS = 5;

  private final HttpClient client;
  private final Destination destination;
  private final WebhookSignature signature;
  private final Clock clock;

  /**
   * @param trusted a file in PEM with the certificates that vouch for receivers; without it those
   *     that Java knows
   */
  Webhook(
      Vertx vertx,
      Destination destination,
      WebhookSignature signature,
      Clock clock,
      @ConfigProperty(name = "afsprakenwijzer.webhooks.certificaten") Optional<Path> trusted) {
    HttpClientOptions options =
        new HttpClientOptions().setConnectTimeout(SECONDS * 1_000).setKeepAlive(false);
    trusted.ifPresent(
        file -> options.setTrustOptions(new PemTrustOptions().addCertPath(file.toString())));
    this.client = vertx.createHttpClient(options);
    this.destination = destination;
    this.signature = signature;
    this.clock = clock;
  }

  /** Sends the event; answers what went wrong, in Dutch, or nothing. */
  Optional<String> send(UUID subscription, String address, String body) {
    try {
      Destination.Place place = destination.place(address);
      int status =
          client
              .request(options(place))
              .compose(
                  request ->
                      request
                          .putHeader("Content-Type", CloudEvent.MEDIA_TYPE)
                          .putHeader(
                              WebhookSignature.HEADER,
                              signature.of(subscription, clock.instant(), body))
                          .send(body))
              .map(response -> response.statusCode())
              .toCompletionStage()
              .toCompletableFuture()
              .get(2L * SECONDS, TimeUnit.SECONDS);
      return status / 100 == 2
          ? Optional.empty()
          : Optional.of("De ontvanger antwoordde met " + status + ".");
    } catch (IllegalArgumentException refused) {
      return Optional.of(refused.getMessage());
    } catch (ExecutionException | TimeoutException unreachable) {
      return Optional.of("De ontvanger was niet te bereiken.");
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return Optional.of("De dienst stopte tijdens het versturen.");
    }
  }

  private static RequestOptions options(Destination.Place place) {
    String path = place.uri().getRawPath();
    String query = place.uri().getRawQuery();
    return new RequestOptions()
        .setMethod(HttpMethod.POST)
        .setServer(SocketAddress.inetSocketAddress(place.port(), place.address().getHostAddress()))
        .setHost(place.uri().getHost())
        .setPort(place.port())
        .setSsl("https".equals(place.uri().getScheme()))
        .setTimeout(SECONDS * 1_000L)
        .setURI((path == null || path.isEmpty() ? "/" : path) + (query == null ? "" : "?" + query));
  }
}
