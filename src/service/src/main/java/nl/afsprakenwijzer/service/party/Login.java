package nl.afsprakenwijzer.service.party;

import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import nl.afsprakenwijzer.service.audit.Audit;
import nl.afsprakenwijzer.service.audit.EventType;
import nl.afsprakenwijzer.service.audit.Subject;
import nl.afsprakenwijzer.service.platform.Bearer;
import nl.afsprakenwijzer.service.platform.Refused;
import nl.afsprakenwijzer.service.platform.Transactions;

/** Logging in with e-mail and password. It tells nobody which accounts there are. */
@Singleton
class Login {
  private final Accounts accounts;
  private final Passwords passwords;
  private final LoginLimit limit;
  private final Bearer bearer;
  private final Audit audit;
  private final Transactions transactions;
  private final Clock clock;
  private final HttpServerRequest request;

  Login(
      Accounts accounts,
      Passwords passwords,
      LoginLimit limit,
      Bearer bearer,
      Audit audit,
      Transactions transactions,
      Clock clock,
      HttpServerRequest request) {
    this.accounts = accounts;
    this.passwords = passwords;
    this.limit = limit;
    this.bearer = bearer;
    this.audit = audit;
    this.transactions = transactions;
    this.clock = clock;
    this.request = request;
  }

  SessionView with(String email, String password) {
    if (!bearer.isLocal()) {
      throw Refused.conflict("Hier logt u in met de inlogdienst van uw organisatie.");
    }
    String address = request.remoteAddress().hostAddress();
    if (!limit.allows(email, address)) {
      throw new Refused(
          429,
          "Het inloggen is te vaak mislukt. Probeer het over een kwartier opnieuw.",
          List.of());
    }
    Person person = accounts.byEmail(email).orElse(null);
    boolean right = passwords.matches(password, person == null ? null : person.passwordHash);
    transactions.write(() -> note(right, person, email, address));
    if (!right) {
      throw new Refused(401, "E-mailadres of wachtwoord klopt niet.", List.of());
    }
    return new SessionView(
        bearer.tokenFor(person.id), clock.instant().plus(Bearer.LIFE), person.id);
  }

  private boolean note(boolean right, Person person, String email, String address) {
    Subject subject = Subject.of("gebruiker", person == null ? null : person.id, null);
    audit.record(right ? EventType.LOGIN_SUCCEEDED : EventType.LOGIN_FAILED, subject, null);
    if (!right) {
      limit.failed(email, address);
    }
    return right;
  }
}
