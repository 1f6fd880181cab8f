package nl.afsprakenwijzer.service.platform;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.net.BindException;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** Starts the service; when it cannot start, it says why in Dutch instead of with a stack trace. */
@QuarkusMain
public final class Main {
  /** The code of H2 for a file that another process holds. */
  private static final int DATABASE_IN_USE = 90020;

  /** The code of H2 for a wrong password; ours follows from the secret. */
  private static final int WRONG_SECRET = 28000;

  /** No connection, no such user or wrong password, no such database: in PostgreSQL. */
  private static final List<String> NO_CONNECTION = List.of("08", "28", "3D");

  private Main() {}

  public static void main(String... arguments) {
    if (arguments.length > 0) {
      // a command needs no address, and the service may be running beside it
      System.setProperty("quarkus.http.host-enabled", "false");
      System.setProperty("quarkus.scheduler.enabled", "false");
    }
    Quarkus.run(Program.class, Main::ended, arguments);
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

  private static Optional<String> reason(SQLException database) {
    if (database.getErrorCode() == DATABASE_IN_USE) {
      return Optional.of(
          "De map met gegevens is al in gebruik. Misschien draait de Afsprakenwijzer al."
              + " Stop die, of kies een andere map met -Dafsprakenwijzer.data=MAP.");
    }
    if (database.getErrorCode() == WRONG_SECRET) {
      return Optional.of(
          "De database gaat niet open met dit geheim. Zet het bestand geheim (of"
              + " AFSPRAKENWIJZER_GEHEIM) terug dat bij deze gegevens hoort.");
    }
    String state = database.getSQLState();
    if (state != null && NO_CONNECTION.stream().anyMatch(state::startsWith)) {
      return Optional.of(
          "De database is niet te bereiken of laat ons niet binnen. Kijk na:"
              + " QUARKUS_DATASOURCE_JDBC_URL, QUARKUS_DATASOURCE_USERNAME en"
              + " QUARKUS_DATASOURCE_PASSWORD.");
    }
    return Optional.empty();
  }

  /** What an administrator can mend; empty when it is something else. */
  static Optional<String> reason(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException database && reason(database).isPresent()) {
        return reason(database);
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
