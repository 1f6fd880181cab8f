package nl.afsprakenwijzer.service.party;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import nl.afsprakenwijzer.service.audit.Audit;
import nl.afsprakenwijzer.service.audit.EventType;
import nl.afsprakenwijzer.service.audit.Subject;
import nl.afsprakenwijzer.service.platform.Refused;

/**
 * Invitations for people who have an account already. Whoever made that account may know its
 * password, so an invitation is accepted with two things that no other has together, the password
 * and the words of the invitation, and with a new password.
 */
@Singleton
class Invitations {
  private final EntityManager entities;
  private final Passwords passwords;
  private final Audit audit;
  private final Clock clock;

  Invitations(EntityManager entities, Passwords passwords, Audit audit, Clock clock) {
    this.entities = entities;
    this.passwords = passwords;
    this.audit = audit;
    this.clock = clock;
  }

  /** Holds what somebody sends to accept an invitation to the rules; nothing when there is none. */
  static void check(SessionInput input) {
    String chosen = input.nieuwWachtwoord();
    if (input.uitnodiging() == null && chosen != null) {
      throw Refused.field(
          "nieuwWachtwoord", "Dit hoort bij een uitnodiging. Anders: POST /v1/wachtwoorden.");
    }
    if (input.uitnodiging() != null && chosen == null) {
      throw Refused.field("nieuwWachtwoord", "Kies bij een uitnodiging een nieuw wachtwoord.");
    }
    if (chosen != null
        && (chosen.equals(input.wachtwoord()) || chosen.equals(input.uitnodiging()))) {
      throw Refused.field(
          "nieuwWachtwoord",
          "Kies een wachtwoord dat niemand anders kent: niet het oude en niet de uitnodiging.");
    }
  }

  /** The membership that waits for these words. */
  Optional<UUID> open(Person person, String words) {
    return entities
        .createQuery(
            "from Membership m where m.person.id = :id and m.invitationHash is not null",
            Membership.class)
        .setParameter("id", person.id)
        .getResultStream()
        .filter(member -> passwords.matches(words, member.invitationHash))
        .map(member -> member.id)
        .findFirst();
  }

  /** Begins the membership; nothing of it when it was taken back, or accepted, meanwhile. */
  boolean accept(UUID membership, String passwordHash) {
    Membership member = entities.find(Membership.class, membership);
    if (member == null || member.holds()) {
      return false;
    }
    long before = member.version;
    member.invitationHash = null;
    // a token tells its moment in whole seconds
    member.acceptedAt = clock.instant().truncatedTo(ChronoUnit.SECONDS);
    member.person.passwordHash = passwordHash;
    entities.flush();
    audit.record(
        EventType.INVITATION_ACCEPTED,
        Subject.of("gebruiker", member.person.id, member.organisation.id)
            .changed(before, member.version),
        Members.actor(member));
    return true;
  }
}
