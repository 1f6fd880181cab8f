package nl.afsprakenwijzer.service.party;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.afsprakenwijzer.checker.reading.Party;

/** The door of this slice: who an organisation is, for slices that let it sit at a table. */
@Singleton
public class Parties {
  private final EntityManager entities;

  Parties(EntityManager entities) {
    this.entities = entities;
  }

  /** The organisation as a party that may sign; empty when there is none with this id. */
  public Optional<Party> find(UUID organisation) {
    return Optional.ofNullable(entities.find(Organisation.class, organisation))
        .map(found -> new Party(found.name, found.kind, List.of(), true));
  }

  /** What a person may bind an organisation to on this day, in words; empty when to nothing. */
  public Optional<String> mandate(UUID person, UUID organisation, LocalDate day) {
    return entities
        .createQuery(
            "from Membership m where m.person.id = :person and m.organisation.id = :organisation",
            Membership.class)
        .setParameter("person", person)
        .setParameter("organisation", organisation)
        .getResultStream()
        .filter(member -> member.mandate != null && !member.mandate.isBlank())
        .filter(member -> member.mandateUntil == null || !day.isAfter(member.mandateUntil))
        .map(member -> member.mandate)
        .findFirst();
  }
}
