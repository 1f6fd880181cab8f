package nl.afsprakenwijzer.service.party;

import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
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
  private final Invitations invitations;
  private final LoginLimit limit;
  private final Bearer bearer;
  private final Audit audit;
  private final Transactions transactions;
  private final Clock clock;
  private final HttpServerRequest request;

  Login(
      Accounts accounts,
      Passwords passwords,
      Invitations invitations,
      LoginLimit limit,
      Bearer bearer,
      Audit audit,
      Transactions transactions,
      Clock clock,
      HttpServerRequest request) {
    this.accounts = accounts;
    this.passwords = passwords;
    this.invitations = invitations;
    this.limit = limit;
    this.bearer = bearer;
    this.audit = audit;
    this.transactions = transactions;
    this.clock = clock;
    this.request = request;
  }

  SessionView with(SessionInput input) {
    Invitations.check(input);
    String email = input.email();
    if (!bearer.isLocal()) {
      throw Refused.conflict("Hier logt u in met de inlogdienst van uw organisatie.");
    }
    String address = request.remoteAddress().hostAddress();
    limit.requireAllowed(email, address);
    Person person = accounts.byEmail(email).orElse(null);
    Supplier<Boolean> in = attempt(person, input);
    if (!transactions.write(() -> note(in.get(), person, email, address))) {
      throw new Refused(
          401,
          input.uitnodiging() == null
              ? "E-mailadres of wachtwoord klopt niet."
              : "E-mailadres, wachtwoord of uitnodiging klopt niet.",
          List.of());
    }
    return new SessionView(
        bearer.tokenFor(person.id), clock.instant().plus(Bearer.LIFE), person.id);
  }

  /** What is left to do in the transaction; hashing takes long, so that is done before it. */
  private Supplier<Boolean> attempt(Person person, SessionInput input) {
    boolean right =
        passwords.matches(input.wachtwoord(), person == null ? null : person.passwordHash);
    if (!right || input.uitnodiging() == null) {
      return () -> right;
    }
    UUID membership = invitations.open(person, input.uitnodiging()).orElse(null);
    String hash = passwords.hash(input.nieuwWachtwoord());
    return () -> membership != null && invitations.accept(membership, hash);
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
