package nl.afsprakenwijzer.service.platform;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.net.BindException;
import java.sql.SQLException;
import java.util.Optional;

/** Starts the service; when it cannot start, it says why in Dutch instead of with a stack trace. */
@QuarkusMain
public final class Main {
  /** The code of H2 for a file that another process holds. */
  private static final int DATABASE_IN_USE = 90020;

  private Main() {}

  public static void main(String... arguments) {
    Quarkus.run(null, Main::ended, arguments);
  }

  private static void ended(Integer code, Throwable failure) {
    if (failure != null) {
      Optional<String> reason = reason(failure);
      reason.ifPresent(System.err::println);
      if (reason.isEmpty()) {
        System.err.println("De Afsprakenwijzer is niet gestart:");
        failure.printStackTrace();
      }
    }
    System.exit(code);
  }

  /** What an administrator can mend; empty when it is something else. */
  static Optional<String> reason(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException database && database.getErrorCode() == DATABASE_IN_USE) {
        return Optional.of(
            "De map met gegevens is al in gebruik. Misschien draait de Afsprakenwijzer al."
                + " Stop die, of kies een andere map met -Dafsprakenwijzer.data=MAP.");
      }
      if (cause instanceof WrongSetting setting) {
        return Optional.of(setting.getMessage());
      }
      if (cause instanceof BindException) {
        return Optional.of(
            "De poort is al in gebruik. Kies een andere met -Dquarkus.http.port=NUMMER.");
      }
    }
    return Optional.empty();
  }
}
