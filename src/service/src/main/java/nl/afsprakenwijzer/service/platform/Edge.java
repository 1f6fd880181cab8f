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
import java.util.Arrays;
import java.util.regex.Pattern;

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

  /** A part of an address; ours need no other characters, and dots alone mean something else. */
  private static final Pattern SEGMENT = Pattern.compile("(?!\\.{1,2}$)[A-Za-z0-9._~-]++");

  private static final long DRAIN_MILLIS = 5_000;

  private final ObjectMapper json;
  private final long deadline;
  private final RateLimit rate;
  private final AllowedMethods allowedMethods;
  private final ProblemPages problemPages;

  Edge(ObjectMapper json, Bounds bounds, AllowedMethods allowedMethods, ProblemPages problemPages) {
    this.allowedMethods = allowedMethods;
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
    filters.register(this::options, FIRST - 6);
    filters.register(Edge::countOurselves, LAST);
  }

  void after(@Observes Router router) {
    router.route().order(-FIRST).failureHandler(this::failed);
    router.errorHandler(400, this::failed);
    router.route().order(Integer.MAX_VALUE).handler(context -> send(context, 404, NOTHING_HERE));
  }

  /**
   * Every address has one spelling. Another one, such as with a slash at its end, two slashes in a
   * row, dots or an escaped letter, would be judged here as one thing and answered as another. A
   * NUL means nothing to people, and not every database can look for it.
   */
  private void address(RoutingContext context) {
    if (context.request().uri().contains("%00")) {
      send(context, 400, NUL);
    } else if (isPlain(context.request().path())) {
      context.next();
    } else {
      send(context, 404, NOTHING_HERE);
    }
  }

  private static boolean isPlain(String path) {
    return path.equals("/")
        || path.startsWith("/")
            && Arrays.stream(path.substring(1).split("/", -1))
                .allMatch(segment -> SEGMENT.matcher(segment).matches());
  }

  /** Quarkus takes a content type that is none, or that is not there, for a fault of its own. */
  private void contentType(RoutingContext context) {
    String type = context.request().getHeader(HttpHeaders.CONTENT_TYPE);
    String method = context.request().method().name();
    String path = context.request().path();
    if (type == null ? allowedMethods.types(method, path).isEmpty() : isType(type)) {
      context.next();
    } else {
      send(context, 415, allowedMethods.wrongType(method, path));
    }
  }

  private static boolean isType(String words) {
    try {
      MediaType type = MediaType.valueOf(words);
      boolean form = type.getType().equals("multipart");
      return !type.isWildcardSubtype()
          && !(form && type.getParameters().getOrDefault("boundary", "").isEmpty());
    } catch (IllegalArgumentException none) {
      return false;
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

  /** Quarkus names methods of other addresses too. */
  private void options(RoutingContext context) {
    boolean asked = context.request().method() == HttpMethod.OPTIONS;
    String methods = asked ? allowedMethods.allow(context.request().path()) : "";
    if (methods.isEmpty()) {
      context.next();
    } else {
      context.response().setStatusCode(204).putHeader(HttpHeaders.ALLOW, methods).end();
    }
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
