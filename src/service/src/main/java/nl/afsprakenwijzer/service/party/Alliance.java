package nl.afsprakenwijzer.service.party;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;

/** Organisations that work together; the lead speaks for them. */
@Entity
@Table(name = "alliance")
class Alliance {
  @Id UUID id;
  @Version long version;
  String name;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "lead_id")
  Organisation lead;

  @ManyToMany
  @BatchSize(size = 100)
  @JoinTable(
      name = "alliance_member",
      joinColumns = @JoinColumn(name = "alliance_id"),
      inverseJoinColumns = @JoinColumn(name = "organisation_id"))
  Set<Organisation> members = new LinkedHashSet<>();

  Instant createdAt;
}
