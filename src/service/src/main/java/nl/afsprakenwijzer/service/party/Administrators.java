package nl.afsprakenwijzer.service.party;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import nl.afsprakenwijzer.service.platform.ActingParty;
import nl.afsprakenwijzer.service.platform.Refused;
import nl.afsprakenwijzer.service.platform.Role;

/** Guards who manages an organisation, whichever way somebody loses a role. */
@Singleton
class Administrators {
  private final EntityManager entities;
  private final ActingParty acting;

  Administrators(EntityManager entities, ActingParty acting) {
    this.entities = entities;
    this.acting = acting;
  }

  /** Somebody leaves an organisation. */
  void leave(Membership leaving) {
    loses(leaving, Role.APPLICATIEBEHEERDER);
    loses(leaving, Role.BEHEERDER);
  }

  /**
   * Somebody loses a role, if the person has it: there stays an administrator, and who manages one
   * organisation does not take away who manages the installation.
   */
  void loses(Membership member, Role role) {
    if (!member.roles.contains(role) || !member.holds()) {
      return;
    }
    if (role == Role.BEHEERDER) {
      keepOne(member);
    } else if (role == Role.APPLICATIEBEHEERDER && !acting.actor().has(role)) {
      throw new Refused(
              403,
              "Een applicatiebeheerder haalt alleen een andere applicatiebeheerder weg.",
              List.of())
          .denied();
    }
  }

  /** Two who send each other away take turns at the row of their organisation. */
  private void keepOne(Membership leaving) {
    entities.lock(leaving.organisation, LockModeType.PESSIMISTIC_WRITE);
    boolean another =
        entities
            .createQuery("from Membership e where e.organisation = :organisation", Membership.class)
            .setParameter("organisation", leaving.organisation)
            .getResultStream()
            .anyMatch(one -> one != leaving && one.holds() && one.roles.contains(Role.BEHEERDER));
    if (!another) {
      throw Refused.conflict("Dit is de laatste beheerder. Wijs eerst een andere beheerder aan.");
    }
  }
}
