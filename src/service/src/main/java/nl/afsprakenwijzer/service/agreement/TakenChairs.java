package nl.afsprakenwijzer.service.agreement;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import nl.afsprakenwijzer.service.audit.Tables;

/** Tells who may read what happened at a table: whoever sits there. */
@Singleton
class TakenChairs implements Tables {
  private final EntityManager entities;

  TakenChairs(EntityManager entities) {
    this.entities = entities;
  }

  @Override
  public List<UUID> of(UUID organisation) {
    return entities
        .createQuery(
            "select p.agreementId from AgreementParty p where p.organisationId = :organisation",
            UUID.class)
        .setParameter("organisation", organisation)
        .getResultList();
  }
}
