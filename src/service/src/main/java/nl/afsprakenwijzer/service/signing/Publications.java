package nl.afsprakenwijzer.service.signing;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import nl.afsprakenwijzer.service.platform.Listing;
import nl.afsprakenwijzer.service.platform.PageRequest;
import nl.afsprakenwijzer.service.platform.Refused;
import nl.afsprakenwijzer.service.platform.Slice;

/**
 * What everybody may read: texts that all parties signed. It reads nothing else, so that a draft
 * cannot get out.
 */
@Singleton
class Publications {
  private static final Listing<Settlement> LISTING =
      new Listing<>(Settlement.class, settlement -> settlement.id)
          .sortable("titel", "e.title", String.class, settlement -> settlement.title)
          .sortable("gemeente", "e.municipality", String.class, one -> one.municipality);

  private static final String IN_FORCE =
      "e.state = '"
          + Settlement.SIGNED
          + "' and not exists (select 1 from Settlement n where n.agreementId = e.agreementId"
          + " and n.state = '"
          + Settlement.SIGNED
          + "' and n.edition > e.edition)";

  private final EntityManager entities;
  private final Settlements settlements;

  Publications(EntityManager entities, Settlements settlements) {
    this.entities = entities;
    this.settlements = settlements;
  }

  /** The latest signed text of each agreement. */
  Slice<Settlement> list(PageRequest page, String municipality) {
    Map<String, Object> parameters = new HashMap<>();
    String where = IN_FORCE;
    if (municipality != null) {
      where += " and e.municipality = :municipality";
      parameters.put("municipality", municipality);
    }
    return LISTING.fetch(entities, page, where, parameters);
  }

  PublicationView get(UUID id) {
    Settlement settlement = entities.find(Settlement.class, id);
    if (settlement == null || !settlement.state.equals(Settlement.SIGNED)) {
      throw Refused.absent();
    }
    return PublicationView.of(settlement, settlements.signatures(id));
  }
}
