package nl.afsprakenwijzer.service.platform;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.core.UriInfo;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.ResponseStatus;

/** The answers that were given to requests with an {@code Idempotency-Key}. */
@Singleton
public class StoredReplies {
  private static final Pattern KEY = Pattern.compile("[\\x21-\\x7E]{8,100}");

  /** The most characters of an answer that stand in one row. */
  static final int PART = 1_000_000;

  /** How long a request may come again and get the same answer. */
  static final Duration KEPT = Duration.ofHours(24);

  private final EntityManager entities;
  private final Transactions transactions;
  private final ObjectMapper json;
  private final Clock clock;
  private final UriInfo uri;
  private final Secret secret;

  StoredReplies(
      EntityManager entities,
      Transactions transactions,
      ObjectMapper json,
      Clock clock,
      UriInfo uri,
      Secret secret) {
    this.transactions = transactions;
    this.secret = secret;
    this.entities = entities;
    this.json = json;
    this.clock = clock;
    this.uri = uri;
  }

  /** Thrown to answer with what was answered before. */
  static final class Answered extends RuntimeException {
    private static final long serialVersionUID = 1L;
    final transient StoredReply reply;
    final transient String body;

    Answered(StoredReply reply, String body) {
      super("answered before", null, false, false);
      this.reply = reply;
      this.body = body;
    }
  }

  /**
   * What makes two requests the same: the operation, the address and everything in it. It is keyed,
   * so that a password in it cannot be guessed from it.
   */
  String fingerprint(Method operation, Object[] parameters) {
    StringBuilder all = new StringBuilder(operation.getName()).append(' ').append(uri.getPath());
    Parameter[] declared = operation.getParameters();
    for (int i = 0; i < parameters.length; i++) {
      all.append('\n').append(declared[i].getName()).append('=').append(written(parameters[i]));
    }
    return HexFormat.of().formatHex(secret.key(all.toString()));
  }

  void refuseIfAnswered(UUID person, String key, String fingerprint) {
    if (!KEY.matcher(key).matches()) {
      throw new Refused(
          400,
          "De Idempotency-Key klopt niet. Neem 8 tot 100 letters, cijfers of leestekens, zoals een"
              + " uuid.",
          List.of());
    }
    StoredReply before = entities.find(StoredReply.class, new StoredReply.Id(person, key));
    if (before == null) {
      return;
    }
    if (!before.requestHash.equals(fingerprint)) {
      throw Refused.conflict(
          "Deze Idempotency-Key hoort bij een ander verzoek. Neem voor elk verzoek een nieuwe.");
    }
    throw new Answered(before, body(before));
  }

  /** Takes the key; whoever comes second waits for the first and then gets its answer. */
  void claim(UUID person, String key, String fingerprint) {
    StoredReply reply = new StoredReply();
    reply.id = new StoredReply.Id(person, key);
    reply.requestHash = fingerprint;
    reply.body = "";
    reply.createdAt = clock.instant();
    entities.persist(reply);
    entities.flush();
  }

  void keep(UUID person, String key, Method operation, Object result) {
    StoredReply reply = entities.find(StoredReply.class, new StoredReply.Id(person, key));
    ResponseStatus status = operation.getAnnotation(ResponseStatus.class);
    reply.status = status != null ? status.value() : result == null ? 204 : 200;
    keepBody(reply, result == null ? "" : written(result));
    reply.entityTag = result instanceof Versioned versioned ? versioned.entityTag() : null;
    reply.location = ReplyHeaders.location(reply.status, result);
  }

  private void keepBody(StoredReply reply, String body) {
    int end = endOfPart(body, 0);
    reply.body = body.substring(0, end);
    for (int number = 1; end < body.length(); number++) {
      int from = end;
      end = endOfPart(body, from);
      StoredReplyPart part = new StoredReplyPart();
      part.id = new StoredReplyPart.Id(reply.id.personId(), reply.id.idempotencyKey(), number);
      part.body = body.substring(from, end);
      entities.persist(part);
    }
  }

  /** At a quotation mark, so that an id is never cut in two: {@link #forget} looks for ids. */
  private static int endOfPart(String body, int from) {
    int end = from + PART;
    if (end >= body.length()) {
      return body.length();
    }
    int mark = body.lastIndexOf('"', end - 1) + 1;
    return mark > from ? mark : end;
  }

  private String body(StoredReply reply) {
    return reply.body
        + entities
            .createQuery(
                "select p.body from StoredReplyPart p where p.id.personId = :person"
                    + " and p.id.idempotencyKey = :key order by p.id.number",
                String.class)
            .setParameter("person", reply.id.personId())
            .setParameter("key", reply.id.idempotencyKey())
            .getResultStream()
            .collect(Collectors.joining());
  }

  /** Each hour; when more copies of the service do it, the second finds nothing to do. */
  @Scheduled(cron = "0 20 * * * ?", timeZone = "UTC")
  void forgetOld() {
    transactions.write(
        () ->
            entities
                .createQuery("delete from StoredReply e where e.createdAt < :since")
                .setParameter("since", clock.instant().minus(KEPT))
                .executeUpdate());
  }

  /** Forgets every answer that names this person, for whoever it was. */
  public void forget(UUID person) {
    entities
        .createQuery(
            "delete from StoredReply e where e.body like :mentioned or exists (select 1 from"
                + " StoredReplyPart p where p.id.personId = e.id.personId"
                + " and p.id.idempotencyKey = e.id.idempotencyKey and p.body like :mentioned)")
        .setParameter("mentioned", "%" + person + "%")
        .executeUpdate();
  }

  private String written(Object value) {
    try {
      return json.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
