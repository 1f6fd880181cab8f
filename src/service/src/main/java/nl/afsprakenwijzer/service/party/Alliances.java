package nl.afsprakenwijzer.service.party;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.afsprakenwijzer.service.audit.Audit;
import nl.afsprakenwijzer.service.audit.EventType;
import nl.afsprakenwijzer.service.audit.Subject;
import nl.afsprakenwijzer.service.platform.ActingParty;
import nl.afsprakenwijzer.service.platform.Listing;
import nl.afsprakenwijzer.service.platform.MergePatch;
import nl.afsprakenwijzer.service.platform.Merging;
import nl.afsprakenwijzer.service.platform.PageRequest;
import nl.afsprakenwijzer.service.platform.Refused;
import nl.afsprakenwijzer.service.platform.Relation;
import nl.afsprakenwijzer.service.platform.Slice;

/** The alliances that the acting organisation takes part in; others do not exist for it. */
@Singleton
class Alliances {
  private static final Listing<Alliance> LISTING =
      new Listing<>(Alliance.class, alliance -> alliance.id)
          .sortable("naam", "e.name", String.class, alliance -> alliance.name);

  private final EntityManager entities;
  private final ActingParty acting;
  private final Audit audit;
  private final Merging merging;
  private final Clock clock;

  Alliances(EntityManager entities, ActingParty acting, Audit audit, Merging merging, Clock clock) {
    this.entities = entities;
    this.acting = acting;
    this.audit = audit;
    this.merging = merging;
    this.clock = clock;
  }

  Slice<Alliance> list(PageRequest page) {
    return LISTING.fetch(
        entities,
        page,
        "exists (select 1 from e.members m where m.id = :own)",
        Map.of("own", acting.organisationId()));
  }

  Alliance get(UUID id) {
    Alliance found = entities.find(Alliance.class, id);
    acting.check(found == null ? Relation.VREEMD : relation(found));
    return found;
  }

  Alliance add(AllianceInput input) {
    Alliance alliance = new Alliance();
    alliance.id = UUID.randomUUID();
    alliance.createdAt = clock.instant();
    alliance.lead = entities.find(Organisation.class, acting.organisationId());
    fill(alliance, input);
    entities.persist(alliance);
    audit.record(EventType.ALLIANCE_ADDED, subject(alliance).made(alliance.version));
    return alliance;
  }

  Alliance change(UUID id, MergePatch patch) {
    Alliance alliance = get(id);
    long before = alliance.version;
    fill(alliance, merging.apply(patch, AllianceView.of(alliance), AllianceInput.of(alliance)));
    entities.flush();
    audit.record(EventType.ALLIANCE_CHANGED, subject(alliance).changed(before, alliance.version));
    return alliance;
  }

  private void fill(Alliance alliance, AllianceInput input) {
    Set<UUID> asked = new LinkedHashSet<>(input.deelnemers());
    List<Organisation> members =
        entities
            .createQuery("from Organisation o where o.id in :ids", Organisation.class)
            .setParameter("ids", asked)
            .getResultList();
    if (members.size() < asked.size()) {
      throw Refused.field("deelnemers", "Een of meer van deze organisaties kennen we niet.");
    }
    if (!asked.contains(alliance.lead.id)) {
      throw Refused.field("deelnemers", "De trekker doet zelf ook mee. Zet haar kenmerk erbij.");
    }
    alliance.name = input.naam().strip();
    alliance.members.retainAll(members);
    alliance.members.addAll(members);
  }

  private Relation relation(Alliance alliance) {
    UUID own = acting.organisationId();
    if (alliance.lead.id.equals(own)) {
      return Relation.EIGEN;
    }
    boolean member = alliance.members.stream().anyMatch(one -> one.id.equals(own));
    return member ? Relation.TAFEL : Relation.VREEMD;
  }

  private static Subject subject(Alliance alliance) {
    return Subject.of("samenwerkingsverband", alliance.id, alliance.lead.id)
        .with(AllianceInput.of(alliance));
  }
}
