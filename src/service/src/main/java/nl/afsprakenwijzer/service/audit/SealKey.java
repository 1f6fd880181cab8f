package nl.afsprakenwijzer.service.audit;

import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.spec.NamedParameterSpec;
import java.util.Base64;
import nl.afsprakenwijzer.service.platform.Secret;

/** The Ed25519 key that seals the chain; outsiders check a seal with its public half. */
@Singleton
class SealKey {
  private static final String KIND = "Ed25519";

  private final KeyPair pair;

  SealKey(Secret secret) throws GeneralSecurityException {
    KeyPairGenerator generator = KeyPairGenerator.getInstance(KIND);
    generator.initialize(NamedParameterSpec.ED25519, new Seed(secret.key("auditzegel")));
    pair = generator.generateKeyPair();
  }

  /** Gives the same bytes each time, so that the same secret makes the same key. */
  private static final class Seed extends SecureRandom {
    private static final long serialVersionUID = 1L;
    private final byte[] seed;

    Seed(byte[] seed) {
      this.seed = seed;
    }

    @Override
    public void nextBytes(byte[] bytes) {
      System.arraycopy(seed, 0, bytes, 0, bytes.length);
    }
  }

  String sign(String statement) {
    try {
      Signature signature = Signature.getInstance(KIND);
      signature.initSign(pair.getPrivate());
      signature.update(statement.getBytes(StandardCharsets.UTF_8));
      return Base64.getEncoder().encodeToString(signature.sign());
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  boolean signed(AuditSeal seal) {
    try {
      Signature signature = Signature.getInstance(KIND);
      signature.initVerify(pair.getPublic());
      signature.update(seal.statement().getBytes(StandardCharsets.UTF_8));
      return signature.verify(Base64.getDecoder().decode(seal.signature));
    } catch (GeneralSecurityException | IllegalArgumentException unreadable) {
      return false;
    }
  }

  /** The public half, as X.509 in Base64. */
  String publicKey() {
    return Base64.getEncoder().encodeToString(pair.getPublic().getEncoded());
  }
}
