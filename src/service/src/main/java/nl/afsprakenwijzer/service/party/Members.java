package nl.afsprakenwijzer.service.party;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Instant;
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
  public Actor find(String issuer, String subject, Instant issuedAt, Optional<UUID> organisation) {
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
        .map(member -> actor(member, issuedAt))
        .orElseThrow(
            () -> new Refused(403, "U hoort niet bij de organisatie in de kop.", List.of()));
  }

  /** Who knew the password from before the invitation was accepted, may hold a token still. */
  private static Actor actor(Membership member, Instant issuedAt) {
    if (member.acceptedAt != null && issuedAt.isBefore(member.acceptedAt)) {
      throw new Refused(
          401, "Uw token is van voor u de uitnodiging aanvaardde. Log opnieuw in.", List.of());
    }
    return actor(member);
  }

  private List<Membership> ofPerson(String id) {
    return entities
        .createQuery(
            "from Membership m join fetch m.organisation where m.person.id = :id"
                + " and m.invitationHash is null",
            Membership.class)
        .setParameter("id", UUID.fromString(id))
        .getResultList();
  }

  private List<Membership> of(String issuer, String subject) {
    return entities
        .createQuery(
            "from Membership m join fetch m.organisation"
                + " where m.person.tokenIssuer = :issuer and m.person.tokenSubject = :subject"
                + " and m.invitationHash is null",
            Membership.class)
        .setParameter("issuer", issuer)
        .setParameter("subject", subject)
        .getResultList();
  }

  static Actor actor(Membership member) {
    return new Actor(
        member.person.id, member.organisation.id, member.organisation.kind, member.roles);
  }
}
