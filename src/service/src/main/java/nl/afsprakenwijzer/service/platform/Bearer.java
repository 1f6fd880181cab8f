package nl.afsprakenwijzer.service.platform;

import io.quarkus.runtime.StartupEvent;
import io.smallrye.jwt.auth.principal.JWTParser;
import io.smallrye.jwt.auth.principal.ParseException;
import io.smallrye.jwt.build.Jwt;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * The token of a request. When {@code mp.jwt.verify.issuer} is an OpenID Connect provider, tokens
 * come from there and from nowhere else; otherwise we give them ourselves, for a short time.
 */
@Singleton
public class Bearer {
  /** The issuer of our own tokens. */
  public static final String LOCAL = "afsprakenwijzer";

  /** How long our own tokens hold. */
  public static final Duration LIFE = Duration.ofMinutes(15);

  /** Names the organisation to act for, when a person can act for more than one. */
  public static final String ORGANISATION = "Organisatie";

  private static final String SCHEME = "Bearer ";

  private final JWTParser parser;
  private final Actors actors;
  private final SecretKey key;
  private final boolean local;
  private final boolean complete;

  Bearer(
      JWTParser parser,
      Actors actors,
      Secret secret,
      @ConfigProperty(name = "mp.jwt.verify.issuer") String issuer,
      @ConfigProperty(name = "mp.jwt.verify.publickey.location") Optional<String> keys,
      @ConfigProperty(name = "mp.jwt.verify.audiences") Optional<String> audiences) {
    this.parser = parser;
    this.actors = actors;
    this.key = new SecretKeySpec(secret.key("token"), "HmacSHA256");
    this.local = issuer.equals(LOCAL);
    this.complete = local || keys.isPresent() && audiences.isPresent();
  }

  /** A provider serves more programs than ours: a token must say that it is meant for us. */
  void atStart(@Observes StartupEvent start) {
    if (!complete) {
      throw new WrongSetting(
          "Bij een eigen inlogdienst horen drie instellingen: MP_JWT_VERIFY_ISSUER,"
              + " MP_JWT_VERIFY_PUBLICKEY_LOCATION en MP_JWT_VERIFY_AUDIENCES.");
    }
  }

  /** Whether people log in with us and not with an OpenID Connect provider. */
  public boolean isLocal() {
    return local;
  }

  /** A token for somebody who just proved who they are. */
  public String tokenFor(UUID person) {
    return Jwt.issuer(LOCAL).subject(person.toString()).expiresIn(LIFE).sign(key);
  }

  Actor actor(ContainerRequestContext request) {
    String header = request.getHeaderString(HttpHeaders.AUTHORIZATION);
    if (header == null || !header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
      throw Refused.unknownPerson(
          "Hiervoor moet u inloggen. Stuur een token mee in Authorization: Bearer.");
    }
    JsonWebToken token = read(header.substring(SCHEME.length()).strip());
    Instant issuedAt = Instant.ofEpochSecond(token.getIssuedAtTime());
    return actors.find(token.getIssuer(), token.getSubject(), issuedAt, organisation(request));
  }

  /**
   * When the person behind this request last proved who they are. A provider may renew a token
   * without asking anything, so there only {@code auth_time} counts; empty when it is not said.
   */
  public Optional<Instant> provedAt(HttpHeaders headers) {
    String header = headers.getHeaderString(HttpHeaders.AUTHORIZATION);
    JsonWebToken token = read(header.substring(SCHEME.length()).strip());
    Long proved = token.getClaim("auth_time"); // 0 when the token does not say it
    if (proved != null && proved > 0) {
      return Optional.of(Instant.ofEpochSecond(proved));
    }
    return isLocal()
        ? Optional.of(Instant.ofEpochSecond(token.getIssuedAtTime()))
        : Optional.empty();
  }

  private JsonWebToken read(String token) {
    try {
      return isLocal() ? parser.verify(token, key) : parser.parse(token);
    } catch (ParseException invalid) {
      throw Refused.unknownPerson("Uw token klopt niet of is verlopen. Log opnieuw in.");
    }
  }

  private static Optional<UUID> organisation(ContainerRequestContext request) {
    String header = request.getHeaderString(ORGANISATION);
    try {
      return Optional.ofNullable(header).map(UUID::fromString);
    } catch (IllegalArgumentException none) {
      throw new Refused(400, "De kop Organisatie is geen kenmerk van een organisatie.", List.of());
    }
  }
}
