package nl.afsprakenwijzer.service.subscription;

import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import nl.afsprakenwijzer.service.platform.Secret;

/**
 * Signs what we send: HMAC-SHA256 over the moment, a full stop and the body, so that a receiver
 * knows it comes from us and is not an old message sent again.
 */
@Singleton
class WebhookSignature {
  static final String HEADER = "Afsprakenwijzer-Handtekening";
  private static final String MAC = "HmacSHA256";

  private final Secret secret;

  WebhookSignature(Secret secret) {
    this.secret = secret;
  }

  /** The key of a subscription, which only its owner and we know; nothing of it is stored. */
  String key(UUID subscription) {
    return HexFormat.of().formatHex(secret.key("abonnement " + subscription));
  }

  String of(UUID subscription, Instant moment, String body) {
    long seconds = moment.getEpochSecond();
    return "t=" + seconds + ",v1=" + hmac(key(subscription), seconds + "." + body);
  }

  static String hmac(String key, String text) {
    try {
      Mac mac = Mac.getInstance(MAC);
      mac.init(new SecretKeySpec(key.getBytes(StandardCharsets.UTF_8), MAC));
      return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
