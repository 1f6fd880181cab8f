package nl.afsprakenwijzer.service.platform;

import io.smallrye.jwt.build.Jwt;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import javax.crypto.spec.SecretKeySpec;

/** Tokens of people who logged in a while ago, and that still hold. */
@Singleton
public class OldToken {
  private final Secret secret;

  OldToken(Secret secret) {
    this.secret = secret;
  }

  public String of(UUID person, Duration age) {
    return Jwt.issuer(Bearer.LOCAL)
        .subject(person.toString())
        .claim("auth_time", Instant.now().minus(age).getEpochSecond())
        .expiresIn(Bearer.LIFE)
        .sign(new SecretKeySpec(secret.key("token"), "HmacSHA256"));
  }

  /** A token that we gave this long ago. */
  public String issued(UUID person, Duration age) {
    return Jwt.issuer(Bearer.LOCAL)
        .subject(person.toString())
        .issuedAt(Instant.now().minus(age))
        .expiresAt(Instant.now().plus(Bearer.LIFE))
        .sign(new SecretKeySpec(secret.key("token"), "HmacSHA256"));
  }
}
