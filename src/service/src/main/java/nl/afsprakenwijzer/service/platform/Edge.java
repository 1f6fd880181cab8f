package nl.afsprakenwijzer.service.platform;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.TimeoutHandler;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.MediaType;

/**
 * What every request meets before and after its resource: headers, bounds on size, rate and time,
 * and a problem for whatever no resource answers.
 */
@Singleton
class Edge {
  static final int MAX_BODY = 10 << 20;
  static final int MAX_JSON = 2 << 20;
  static final String TOO_LARGE =
      "Het verzoek is te groot. Een bestand mag hoogstens 10 MiB zijn en JSON hoogstens 2 MiB.";
  static final String TOO_SLOW =
      "Het antwoord duurde te lang. Probeer het opnieuw met minder tekst.";
  static final String NUL = "In het adres staat een stuurteken (%00). Haal het weg.";
  static final String NOTHING_HERE =
      "Op dit adres staat niets. Kijk in /v1/openapi.json welke adressen er zijn.";

  /** Before the handler of Quarkus that cuts off large bodies without a word. */
  private static final int FIRST = 1_000;

  /** After that handler, which tells the reading of a body to break off likewise. */
  private static final int LAST = -1_000;

  /** Where Quarkus keeps how much of a body it reads. */
  private static final String MAX_REQUEST_SIZE = "io.quarkus.max-request-size";

  private static final long DRAIN_MILLIS = 5_000;

  private final ObjectMapper json;
  private final long deadline;
  private final RateLimit rate;
  private final ProblemPages problemPages;

  Edge(ObjectMapper json, Bounds bounds, ProblemPages problemPages) {
    this.json = json;
    this.deadline = bounds.deadline().toMillis();
    this.rate = new RateLimit(bounds.requestsPerMinute(), System::nanoTime);
    this.problemPages = problemPages;
  }

  static boolean isApi(String path) {
    return path.startsWith("/v1/") || path.equals("/v1");
  }

  void before(@Observes Filters filters) {
    filters.register(new ResponseHeaders(), FIRST);
    filters.register(this::address, FIRST - 1);
    filters.register(this::contentType, FIRST - 2);
    filters.register(this::size, FIRST - 3);
    filters.register(this::rate, FIRST - 4);
    filters.register(TimeoutHandler.create(deadline, 503), FIRST - 5);
    filters.register(Edge::countOurselves, LAST);
  }

  void after(@Observes Router router) {
    router.route().order(-FIRST).failureHandler(this::failed);
    router.errorHandler(400, this::failed);
    router.route().order(Integer.MAX_VALUE).handler(context -> send(context, 404, NOTHING_HERE));
  }

  /**
   * The API design rules want 404 for an address with a slash at its end. A NUL in an address means
   * nothing to people, and not every database can look for it.
   */
  private void address(RoutingContext context) {
    String path = context.request().path();
    if (context.request().uri().contains("%00")) {
      send(context, 400, NUL);
    } else if (path.length() > 1 && path.endsWith("/")) {
      send(context, 404, NOTHING_HERE);
    } else {
      context.next();
    }
  }

  /** Quarkus takes a content type that is none for a fault of its own. */
  private void contentType(RoutingContext context) {
    String type = context.request().getHeader(HttpHeaders.CONTENT_TYPE);
    try {
      if (type != null) {
        MediaType.valueOf(type);
      }
      context.next();
    } catch (IllegalArgumentException none) {
      send(context, 415, ProblemMapping.WRONG_TYPE);
    }
  }

  private void size(RoutingContext context) {
    HttpServerRequest request = context.request();
    String declared = request.getHeader(HttpHeaders.CONTENT_LENGTH);
    String type = request.getHeader(HttpHeaders.CONTENT_TYPE);
    boolean isJson = type != null && type.startsWith("application/json");
    if (declared == null || Long.parseLong(declared) <= (isJson ? MAX_JSON : MAX_BODY)) {
      context.next();
      return;
    }
    send(context, 413, TOO_LARGE);
    // Reads on for a while, so that the client sees the answer instead of a broken connection.
    long timer =
        context.vertx().setTimer(DRAIN_MILLIS, late -> context.request().connection().close());
    request.endHandler(read -> context.vertx().cancelTimer(timer));
  }

  /** A body that does not say its length is counted by {@link BoundedBody}. */
  private static void countOurselves(RoutingContext context) {
    if (context.request().getHeader(HttpHeaders.CONTENT_LENGTH) == null) {
      context.remove(MAX_REQUEST_SIZE);
    }
    context.next();
  }

  private void rate(RoutingContext context) {
    HttpServerRequest request = context.request();
    boolean bounded = isApi(request.path()) || request.method() == HttpMethod.POST;
    int wait = bounded ? rate.take(request.remoteAddress().hostAddress()) : 0;
    if (wait == 0) {
      context.next();
      return;
    }
    context.response().putHeader("Retry-After", Integer.toString(wait));
    String detail = "U doet te veel verzoeken na elkaar. Probeer het over %d %s opnieuw.";
    send(context, 429, detail.formatted(wait, wait == 1 ? "seconde" : "seconden"));
  }

  private void failed(RoutingContext context) {
    if (context.response().headWritten()) {
      return;
    }
    switch (context.statusCode()) {
      case 404 -> send(context, 404, NOTHING_HERE);
      case 413 -> send(context, 413, TOO_LARGE);
      case 503 -> send(context, 503, TOO_SLOW);
      case 400 -> send(context, 400, "Dit verzoek is geen geldig HTTP-verzoek.");
      default -> send(context, Failure.log(context.failure()));
    }
  }

  private void send(RoutingContext context, int status, String detail) {
    send(context, Problem.of(status, detail, context.request().path()));
  }

  private void send(RoutingContext context, Problem problem) {
    ResponseHeaders.on(context);
    context.response().setStatusCode(problem.status());
    if (problemPages.send(problem, context)) {
      return;
    }
    context.response().putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE);
    try {
      context.response().end(json.writeValueAsString(problem));
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
