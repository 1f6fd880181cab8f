package nl.afsprakenwijzer.service.party;

import at.favre.lib.crypto.bcrypt.BCrypt;
import at.favre.lib.crypto.bcrypt.BCrypt.Version;
import at.favre.lib.crypto.bcrypt.LongPasswordStrategies;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Keeps passwords as bcrypt hashes; what bcrypt would cut off of a long one counts too. */
@Singleton
class Passwords {
  static final int SHORTEST = 12;
  static final int LONGEST = 200;

  private final int cost;
  private final String nobody;

  Passwords(@ConfigProperty(name = "afsprakenwijzer.bcrypt-kosten", defaultValue = "12") int cost) {
    this.cost = cost;
    this.nobody = hash("niemand heeft dit wachtwoord");
  }

  String hash(String password) {
    return BCrypt.with(LongPasswordStrategies.hashSha512(Version.VERSION_2A))
        .hashToString(cost, password.toCharArray());
  }

  /** Takes as long for somebody who does not exist (null) as for somebody who does. */
  boolean matches(String password, String hash) {
    boolean same =
        BCrypt.verifyer(Version.VERSION_2A, LongPasswordStrategies.hashSha512(Version.VERSION_2A))
            .verify(password.toCharArray(), hash == null ? nobody : hash)
            .verified;
    return same && hash != null;
  }
}
