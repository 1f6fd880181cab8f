package nl.afsprakenwijzer.service.party;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import nl.afsprakenwijzer.service.audit.Audit;
import nl.afsprakenwijzer.service.audit.EventType;
import nl.afsprakenwijzer.service.audit.Subject;
import nl.afsprakenwijzer.service.platform.ActingParty;
import nl.afsprakenwijzer.service.platform.Precondition;
import nl.afsprakenwijzer.service.platform.Relation;
import nl.afsprakenwijzer.service.platform.Role;
import nl.afsprakenwijzer.service.platform.StoredReplies;

/** What we hold about a person: to look into and to erase (AVG, art. 15 and 17). */
@Singleton
class PersonalData {
  private final EntityManager entities;
  private final ActingParty acting;
  private final Audit audit;
  private final Precondition precondition;
  private final StoredReplies replies;
  private final Administrators administrators;
  private final Clock clock;

  PersonalData(
      EntityManager entities,
      ActingParty acting,
      Audit audit,
      Precondition precondition,
      StoredReplies replies,
      Administrators administrators,
      Clock clock) {
    this.entities = entities;
    this.acting = acting;
    this.audit = audit;
    this.precondition = precondition;
    this.replies = replies;
    this.administrators = administrators;
    this.clock = clock;
  }

  PersonView of(UUID id) {
    Person person = entities.find(Person.class, id);
    List<Membership> all = memberships(id);
    List<Membership> begun = all.stream().filter(Membership::holds).toList();
    acting.check(relation(id, begun));
    boolean own = id.equals(acting.personId());
    return PersonView.of(person, own ? all : begun, audit.tracesOf(id));
  }

  /** Takes away everything that tells who it was; what the person did stays, under the bare id. */
  void erase(UUID id) {
    PersonView current = of(id);
    precondition.holds(current, null);
    Person person = entities.find(Person.class, id);
    List<Membership> memberships = memberships(id);
    memberships.forEach(administrators::leave);
    memberships.forEach(entities::remove);
    person.name = null;
    person.email = null;
    person.passwordHash = null;
    person.tokenIssuer = null;
    person.tokenSubject = null;
    person.erasedAt = clock.instant();
    replies.forget(id);
    audit.record(EventType.PERSON_ERASED, Subject.of("gebruiker", id, acting.organisationId()));
  }

  private List<Membership> memberships(UUID person) {
    return entities
        .createQuery(
            "from Membership e join fetch e.organisation where e.person.id = :person",
            Membership.class)
        .setParameter("person", person)
        .getResultList();
  }

  /** Own data, or that of somebody who works for the own organisation only, as its manager. */
  private Relation relation(UUID person, List<Membership> memberships) {
    boolean managed =
        acting.actor().has(Role.BEHEERDER)
            && !memberships.isEmpty()
            && memberships.stream()
                .allMatch(one -> one.organisation.id.equals(acting.organisationId()));
    return managed || person.equals(acting.personId()) ? Relation.EIGEN : Relation.VREEMD;
  }
}
