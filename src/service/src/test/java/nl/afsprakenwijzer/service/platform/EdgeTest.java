package nl.afsprakenwijzer.service.platform;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.ext.web.Router;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import nl.afsprakenwijzer.service.Api;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The edge with tight bounds, around one resource that answers and one that never does. */
class EdgeTest {
  private final Vertx vertx = Vertx.vertx();

  private record Tight(int requestsPerMinute, Duration deadline) implements Bounds {}

  @AfterEach
  void stop() throws Exception {
    done(vertx.close());
  }

  @Test
  void answerThatTakesTooLong_isBrokenOffWithAProblem() throws Exception {
    int port = serve(new Tight(0, Duration.ofMillis(50)));

    HttpResponse<String> answer = get(port, "/v1/traag");

    assertThat(answer.body())
        .isEqualTo(
            Api.problem(
                503,
                "Nu niet beschikbaar",
                "Het antwoord duurde te lang. Probeer het opnieuw met minder tekst.",
                "/v1/traag"));
    assertThat(answer.statusCode()).isEqualTo(503);
    assertThat(answer.headers().firstValue("API-Version")).hasValue("1.0.0");
  }

  @Test
  void clientThatAsksTooMuch_hasToWait() throws Exception {
    int port = serve(new Tight(1, Duration.ofMinutes(1)));

    assertThat(get(port, "/v1/snel").statusCode()).isEqualTo(200);
    HttpResponse<String> answer = get(port, "/v1/snel");

    assertThat(answer.body())
        .containsPattern("Probeer het over [1-6]?\\d seconden opnieuw")
        .startsWith(
            "{\"type\":\"about:blank\",\"title\":\"Te veel verzoeken\",\"status\":429,"
                + "\"detail\":\"U doet te veel verzoeken na elkaar.");
    assertThat(answer.statusCode()).isEqualTo(429);
    assertThat(answer.headers().firstValue("Retry-After").map(Integer::valueOf).orElseThrow())
        .isBetween(1, 60);
    assertThat(answer.headers().firstValue("API-Version")).hasValue("1.0.0");
  }

  @Test
  void requestsOutsideTheApi_areNotCounted() throws Exception {
    int port = serve(new Tight(1, Duration.ofMinutes(1)));

    assertThat(get(port, "/bestaat-niet").statusCode()).isEqualTo(404);
    assertThat(get(port, "/bestaat-niet").statusCode()).isEqualTo(404);
    assertThat(get(port, "/v1/snel").statusCode()).isEqualTo(200);
  }

  @Test
  void otherSpellingOfAnAddress_isNoWayAroundTheBound() throws Exception {
    int port = serve(new Tight(1, Duration.ofMinutes(1)));

    assertThat(get(port, "/v1/snel").statusCode()).isEqualTo(200);
    for (String spelling :
        List.of("//v1/snel", "/%761/snel", "/x/../v1/snel", "/v1/./snel", "/v1;a/snel")) {
      assertThat(get(port, spelling).statusCode()).as(spelling).isEqualTo(404);
    }
    assertThat(get(port, "/v1/snel").statusCode()).isEqualTo(429);
  }

  private int serve(Bounds bounds) throws Exception {
    ProblemPages pages = new ProblemPages(new Pages("0"));
    Edge edge = new Edge(new ObjectMapper(), bounds, new AllowedMethods(), pages);
    Router router = Router.router(vertx);
    Filters filters = new Filters();
    edge.before(filters);
    filters
        .getFilters()
        .forEach(one -> router.route().order(-one.getPriority()).handler(one.getHandler()));
    router.route("/v1/snel").handler(context -> context.response().end("klaar"));
    router.route("/v1/traag").handler(context -> {});
    edge.after(router);
    HttpServer server = done(vertx.createHttpServer().requestHandler(router).listen(0));
    return server.actualPort();
  }

  private static HttpResponse<String> get(int port, String path) throws Exception {
    URI address = URI.create("http://localhost:" + port + path);
    return HttpClient.newHttpClient()
        .send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
  }

  private static <T> T done(Future<T> future) throws Exception {
    return future.toCompletionStage().toCompletableFuture().get(30, TimeUnit.SECONDS);
  }
}
