package nl.afsprakenwijzer.service.party;

import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import nl.afsprakenwijzer.service.audit.Audit;
import nl.afsprakenwijzer.service.audit.EventType;
import nl.afsprakenwijzer.service.audit.Subject;
import nl.afsprakenwijzer.service.platform.ActingParty;
import nl.afsprakenwijzer.service.platform.Refused;
import nl.afsprakenwijzer.service.platform.RefusedAttempt;
import nl.afsprakenwijzer.service.platform.Transactions;

/**
 * Changing the own password: whoever has only a token may guess no more often than at the login.
 */
@Singleton
class OwnPassword {
  static final String OPERATION = "wijzigWachtwoord";
  private static final int WRONG = 400;

  private final EntityManager entities;
  private final ActingParty acting;
  private final Passwords passwords;
  private final LoginLimit limit;
  private final Audit audit;
  private final Transactions transactions;
  private final HttpServerRequest request;

  OwnPassword(
      EntityManager entities,
      ActingParty acting,
      Passwords passwords,
      LoginLimit limit,
      Audit audit,
      Transactions transactions,
      HttpServerRequest request) {
    this.entities = entities;
    this.acting = acting;
    this.passwords = passwords;
    this.limit = limit;
    this.audit = audit;
    this.transactions = transactions;
    this.request = request;
  }

  void change(PasswordInput input) {
    Person person = person();
    limit.requireAllowed(person.email, address());
    if (!passwords.matches(input.huidig(), person.passwordHash)) {
      throw Refused.field("huidig", "Dit is niet uw huidige wachtwoord.").denied();
    }
    person.passwordHash = passwords.hash(input.nieuw());
    audit.record(
        EventType.PASSWORD_CHANGED, Subject.of("gebruiker", person.id, acting.organisationId()));
  }

  /** The request itself leaves nothing behind, so a wrong guess is remembered after it. */
  void guessed(@Observes RefusedAttempt attempt) {
    if (attempt.operation().equals(OPERATION) && attempt.status() == WRONG) {
      transactions.write(
          () -> {
            limit.failed(person().email, address());
            return null;
          });
    }
  }

  private Person person() {
    return entities.find(Person.class, acting.personId());
  }

  private String address() {
    return request.remoteAddress().hostAddress();
  }
}
