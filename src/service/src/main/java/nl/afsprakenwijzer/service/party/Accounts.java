package nl.afsprakenwijzer.service.party;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.afsprakenwijzer.service.platform.Bearer;
import nl.afsprakenwijzer.service.platform.Role;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Makes people and gives them roles; the one place that sets passwords. */
@Singleton
class Accounts {
  private final EntityManager entities;
  private final Passwords passwords;
  private final Clock clock;
  private final String issuer;

  Accounts(
      EntityManager entities,
      Passwords passwords,
      Clock clock,
      @ConfigProperty(name = "mp.jwt.verify.issuer") String issuer) {
    this.issuer = issuer;
    this.entities = entities;
    this.passwords = passwords;
    this.clock = clock;
  }

  Optional<Person> byEmail(String email) {
    return entities
        .createQuery("from Person p where p.email = :email", Person.class)
        .setParameter("email", plain(email))
        .getResultStream()
        .findFirst();
  }

  Person add(String name, String email, String password) {
    return addWithHash(name, email, password == null ? null : passwords.hash(password));
  }

  /** The same for who hashed the password before the transaction, because that takes long. */
  Person addWithHash(String name, String email, String passwordHash) {
    Person person = new Person();
    person.id = UUID.randomUUID();
    person.name = name;
    person.email = plain(email);
    person.passwordHash = passwordHash;
    person.createdAt = clock.instant();
    entities.persist(person);
    return person;
  }

  /** Lets somebody in with a token of the OpenID Connect provider; null leaves it as it is. */
  void recognise(Person person, String subject) {
    if (subject != null) {
      person.tokenIssuer = issuer;
      person.tokenSubject = subject;
    }
  }

  Membership join(Organisation organisation, Person person, Set<Role> roles) {
    return join(organisation, person, roles, null, null);
  }

  Membership join(
      Organisation organisation,
      Person person,
      Set<Role> roles,
      String mandate,
      LocalDate mandateUntil) {
    Membership member = new Membership();
    member.id = UUID.randomUUID();
    member.organisation = organisation;
    member.person = person;
    member.roles = roles;
    member.mandate = mandate;
    member.mandateUntil = mandateUntil;
    entities.persist(member);
    return member;
  }

  /** Makes a membership wait until the person accepts it with these words. */
  void invite(Membership member, String words) {
    member.invitationHash = passwords.hash(words);
  }

  /**
   * Whether a token of the OpenID Connect provider tells that this is the person that is meant.
   * With accounts of our own nothing does: whoever made the account may know its password.
   */
  boolean recognises(Person person, String subject) {
    return !issuer.equals(Bearer.LOCAL)
        && issuer.equals(person.tokenIssuer)
        && person.tokenSubject.equals(subject);
  }

  private static String plain(String email) {
    return email.strip().toLowerCase(Locale.ROOT);
  }
}
