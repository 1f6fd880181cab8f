package nl.afsprakenwijzer.service.platform;

import java.util.Set;
import java.util.UUID;
import nl.afsprakenwijzer.checker.reading.PartyKind;

/** A person who acts for an organisation. */
public record Actor(UUID personId, UUID organisationId, PartyKind kind, Set<Role> roles) {
  public Actor {
    roles = Set.copyOf(roles);
  }

  public boolean has(Role role) {
    return roles.contains(role);
  }
}
