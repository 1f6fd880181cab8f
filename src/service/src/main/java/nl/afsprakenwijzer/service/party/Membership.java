package nl.afsprakenwijzer.service.party;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import nl.afsprakenwijzer.service.platform.Role;

/** What a person may do for an organisation. */
@Entity
@Table(name = "membership")
class Membership {
  @Id UUID id;
  @Version long version;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "organisation_id")
  Organisation organisation;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "person_id")
  Person person;

  @Convert(converter = RoleWords.class)
  Set<Role> roles = EnumSet.noneOf(Role.class);

  /** What the invitation says, as a hash, while the person has not accepted it; then null. */
  String invitationHash;

  /** Null when there was nothing to accept. */
  Instant acceptedAt;

  String mandate;
  LocalDate mandateUntil;

  /** Whether the person may act for the organisation. */
  boolean holds() {
    return invitationHash == null;
  }
}
