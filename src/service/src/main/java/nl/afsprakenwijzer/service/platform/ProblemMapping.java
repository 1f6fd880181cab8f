package nl.afsprakenwijzer.service.platform;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.enterprise.event.Event;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.NotAllowedException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.util.List;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Turns whatever a resource throws into a problem in Dutch. */
class ProblemMapping {
  private final AllowedMethods allowedMethods;
  private final ActingParty acting;
  private final Event<RefusedAttempt> attempts;

  ProblemMapping(
      AllowedMethods allowedMethods, ActingParty acting, Event<RefusedAttempt> attempts) {
    this.allowedMethods = allowedMethods;
    this.acting = acting;
    this.attempts = attempts;
  }

  /** What is busy is a pdf, and that takes no longer. */
  private static final int RETRY_SECONDS = 10;

  private static final String NOT_ACCEPTABLE =
      "We kunnen niet antwoorden in het formaat dat u vraagt. Vraag om application/json.";
  private static final String INVALID = "Het verzoek klopt niet. Verbeter de fouten hieronder.";

  @ServerExceptionMapper
  public Response refused(Refused refused, UriInfo uri) {
    if (refused.isDenied()) {
      attempts.fire(new RefusedAttempt(acting.operation(), refused.status()));
    }
    Response.ResponseBuilder answer =
        Response.fromResponse(response(refused.problem(instance(uri))));
    if (refused.status() == 401) {
      answer.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
    }
    if (refused.status() == 503) {
      answer.header(HttpHeaders.RETRY_AFTER, RETRY_SECONDS);
    }
    if (refused.current() instanceof Versioned current) {
      answer.header(HttpHeaders.ETAG, current.entityTag());
    }
    return answer.build();
  }

  /** The same answer as the first time. */
  @ServerExceptionMapper
  public Response answered(StoredReplies.Answered before) {
    StoredReply reply = before.reply;
    Response.ResponseBuilder answer = Response.status(reply.status);
    if (!before.body.isEmpty()) {
      answer.type(MediaType.APPLICATION_JSON).entity(before.body);
    }
    if (reply.entityTag != null) {
      answer.header(HttpHeaders.ETAG, reply.entityTag);
    }
    if (reply.location != null) {
      answer.header(HttpHeaders.LOCATION, reply.location);
    }
    return answer.build();
  }

  @ServerExceptionMapper
  public Response invalid(ConstraintViolationException invalid, UriInfo uri) {
    List<Problem.Fault> faults = Faults.of(invalid.getConstraintViolations());
    return response(Problem.of(400, INVALID, instance(uri), faults));
  }

  @ServerExceptionMapper
  public Response unreadable(JsonProcessingException unreadable, UriInfo uri) {
    return response(JsonFaults.problem(unreadable, instance(uri)));
  }

  @ServerExceptionMapper
  public Response notAllowed(NotAllowedException refused, UriInfo uri) {
    return notAllowed(uri);
  }

  private Response notAllowed(UriInfo uri) {
    String allowed = allowedMethods.at(uri.getPath());
    String detail = "Dat kan op dit adres niet. Gebruik: " + allowed + ".";
    return Response.fromResponse(response(Problem.of(405, detail, instance(uri))))
        .header(HttpHeaders.ALLOW, allowedMethods.allow(uri.getPath()))
        .build();
  }

  @ServerExceptionMapper
  public Response http(WebApplicationException exception, UriInfo uri, Request request) {
    if (exception.getCause() instanceof JsonProcessingException unreadable) {
      return unreadable(unreadable, uri);
    }
    if (exception.getCause() instanceof Refused refused) {
      return refused(refused, uri);
    }
    int status = exception.getResponse().getStatus();
    if (status == 404 && allowedMethods.hasOthers(request.getMethod(), uri.getPath())) {
      return notAllowed(uri); // Quarkus looks no further than the class that fits best.
    }
    if (status >= 500) {
      return unexpected(exception);
    }
    String detail =
        switch (status) {
          case 404 -> Edge.NOTHING_HERE;
          case 406 -> NOT_ACCEPTABLE;
          case 413 -> Edge.TOO_LARGE;
          case 415 -> allowedMethods.wrongType(request.getMethod(), uri.getPath());
          default -> "Het verzoek klopt niet. Kijk in /v1/openapi.json hoe het moet.";
        };
    return response(Problem.of(status, detail, instance(uri)));
  }

  /** Only the reading of a request throws this; whoever reads files wraps it. */
  @ServerExceptionMapper
  public Response broken(IOException broken, UriInfo uri) {
    String detail =
        "Het verzoek is niet goed te lezen. Kijk of het formulier compleet is verstuurd.";
    return response(Problem.of(400, detail, instance(uri)));
  }

  @ServerExceptionMapper
  public Response unexpected(Throwable failure) {
    return response(Failure.log(failure));
  }

  private static String instance(UriInfo uri) {
    return uri.getRequestUri().getRawPath();
  }

  private static Response response(Problem problem) {
    return Response.status(problem.status()).type(Problem.MEDIA_TYPE).entity(problem).build();
  }
}
