package nl.afsprakenwijzer.service.platform;

import io.quarkus.arc.Unremovable;
import io.quarkus.credentials.CredentialsProvider;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.HexFormat;
import java.util.Map;

/** The password of the embedded database, which nobody has to know. */
@Singleton
@Unremovable
@Named("ingebouwde-database")
class DatabasePassword implements CredentialsProvider {
  private final Secret secret;

  DatabasePassword(Secret secret) {
    this.secret = secret;
  }

  @Override
  public Map<String, String> getCredentials(String name) {
    return Map.of(
        USER_PROPERTY_NAME,
        "afsprakenwijzer",
        PASSWORD_PROPERTY_NAME,
        HexFormat.of().formatHex(secret.key("database")));
  }
}
