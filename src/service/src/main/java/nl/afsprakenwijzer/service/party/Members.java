package nl.afsprakenwijzer.service.party;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.afsprakenwijzer.service.platform.Actor;
import nl.afsprakenwijzer.service.platform.Actors;
import nl.afsprakenwijzer.service.platform.Bearer;
import nl.afsprakenwijzer.service.platform.Refused;

/** Who may act for whom, as it is now: a role that was taken away no longer counts. */
@Singleton
class Members implements Actors {
  private final EntityManager entities;

  Members(EntityManager entities) {
    this.entities = entities;
  }

  @Override
  public Actor find(String issuer, String subject, Optional<UUID> organisation) {
    List<Membership> all = issuer.equals(Bearer.LOCAL) ? ofPerson(subject) : of(issuer, subject);
    if (all.isEmpty()) {
      throw new Refused(
          403, "U hoort nog niet bij een organisatie. Vraag een beheerder om toegang.", List.of());
    }
    if (organisation.isEmpty() && all.size() > 1) {
      throw new Refused(
          400,
          "U hoort bij meer dan één organisatie. Noem in de kop Organisatie voor welke u dit doet.",
          List.of());
    }
    return all.stream()
        .filter(one -> organisation.isEmpty() || one.organisation.id.equals(organisation.get()))
        .findFirst()
        .map(Members::actor)
        .orElseThrow(
            () -> new Refused(403, "U hoort niet bij de organisatie in de kop.", List.of()));
  }

  private List<Membership> ofPerson(String id) {
    return entities
        .createQuery(
            "from Membership m join fetch m.organisation where m.person.id = :id", Membership.class)
        .setParameter("id", UUID.fromString(id))
        .getResultList();
  }

  private List<Membership> of(String issuer, String subject) {
    return entities
        .createQuery(
            "from Membership m join fetch m.organisation"
                + " where m.person.tokenIssuer = :issuer and m.person.tokenSubject = :subject",
            Membership.class)
        .setParameter("issuer", issuer)
        .setParameter("subject", subject)
        .getResultList();
  }

  private static Actor actor(Membership member) {
    return new Actor(
        member.person.id, member.organisation.id, member.organisation.kind, member.roles);
  }
}
