package nl.afsprakenwijzer.service.party;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.afsprakenwijzer.service.platform.Role;

/** Makes people and gives them roles; the one place that sets passwords. */
@Singleton
class Accounts {
  private final EntityManager entities;
  private final Passwords passwords;
  private final Clock clock;

  Accounts(EntityManager entities, Passwords passwords, Clock clock) {
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
    Person person = new Person();
    person.id = UUID.randomUUID();
    person.name = name;
    person.email = plain(email);
    person.passwordHash = password == null ? null : passwords.hash(password);
    person.createdAt = clock.instant();
    entities.persist(person);
    return person;
  }

  Membership join(Organisation organisation, Person person, Set<Role> roles) {
    Membership member = new Membership();
    member.id = UUID.randomUUID();
    member.organisation = organisation;
    member.person = person;
    member.roles = roles;
    entities.persist(member);
    return member;
  }

  private static String plain(String email) {
    return email.strip().toLowerCase(Locale.ROOT);
  }
}
