package nl.afsprakenwijzer.service.platform;

import io.smallrye.config.SmallRyeConfig;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * The one secret of this installation, from which every key is derived. It comes from {@code
 * afsprakenwijzer.geheim} (32 bytes or more in Base64; needed when there are more copies of the
 * service), or else from a file of its own in the data folder that is made at the first start.
 */
@Singleton
public class Secret {
  private static final int BYTES = 32;
  private static final String MAC = "HmacSHA256";

  private final byte[] secret;

  Secret() {
    this(
        ConfigProvider.getConfig()
            .unwrap(SmallRyeConfig.class)
            .getOptionalValue("afsprakenwijzer.geheim", String.class));
  }

  private Secret(Optional<String> given) {
    secret = given.map(Secret::decode).orElseGet(() -> ofFile(DataFolder.path()));
  }

  /** A key of 32 bytes for one purpose; it says nothing about the keys for other purposes. */
  public byte[] key(String purpose) {
    try {
      Mac mac = Mac.getInstance(MAC);
      mac.init(new SecretKeySpec(secret, MAC));
      return mac.doFinal(purpose.getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static byte[] ofFile(Path folder) {
    Path file = folder.resolve("geheim");
    try {
      if (!Files.exists(file)) {
        byte[] fresh = new byte[BYTES];
        new SecureRandom().nextBytes(fresh);
        DataFolder.writePrivately(file, Base64.getEncoder().encodeToString(fresh));
      }
    } catch (FileAlreadyExistsException madeMeanwhile) {
      // Another process was first; its secret counts.
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    try {
      return decode(Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] decode(String text) {
    try {
      byte[] bytes = Base64.getDecoder().decode(text.strip());
      if (bytes.length >= BYTES) {
        return bytes;
      }
    } catch (IllegalArgumentException notBase64) {
      // said below
    }
    throw new WrongSetting(
        "Het geheim (AFSPRAKENWIJZER_GEHEIM, of het bestand geheim) heeft 32 bytes of meer, in"
            + " Base64. Maak er een met: openssl rand -base64 32");
  }
}
