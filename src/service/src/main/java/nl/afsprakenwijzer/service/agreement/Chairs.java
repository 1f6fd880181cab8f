package nl.afsprakenwijzer.service.agreement;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import nl.afsprakenwijzer.documents.DutchNames;
import nl.afsprakenwijzer.service.audit.Audit;
import nl.afsprakenwijzer.service.audit.EventType;
import nl.afsprakenwijzer.service.audit.Subject;
import nl.afsprakenwijzer.service.platform.ActingParty;
import nl.afsprakenwijzer.service.platform.MergePatch;
import nl.afsprakenwijzer.service.platform.Merging;
import nl.afsprakenwijzer.service.platform.Precondition;
import nl.afsprakenwijzer.service.platform.Refused;

/**
 * Changes the chairs at a table. Parties are equal: each changes its own chair and the open ones,
 * and nobody sends another away.
 */
@Singleton
class Chairs {
  private static final int MOST = 100;

  private final EntityManager entities;
  private final ActingParty acting;
  private final Audit audit;
  private final Precondition precondition;
  private final Merging merging;
  private final Agreements agreements;
  private final Reopened reopened;
  private final Table table;

  Chairs(
      EntityManager entities,
      ActingParty acting,
      Audit audit,
      Precondition precondition,
      Merging merging,
      Agreements agreements,
      Reopened reopened,
      Table table) {
    this.entities = entities;
    this.acting = acting;
    this.audit = audit;
    this.precondition = precondition;
    this.merging = merging;
    this.agreements = agreements;
    this.reopened = reopened;
    this.table = table;
  }

  AgreementParty add(UUID agreement, AgreementPartyInput input) {
    agreements.getToChange(agreement);
    if (table.of(agreement).size() >= MOST) {
      throw Refused.conflict("Er staan al " + MOST + " stoelen aan deze tafel. Meer kan niet.");
    }
    AgreementParty chair = new AgreementParty();
    chair.id = UUID.randomUUID();
    chair.agreementId = agreement;
    fill(chair, input);
    entities.persist(chair);
    audit.record(EventType.AGREEMENT_PARTY_ADDED, subject(chair).made(0));
    return chair;
  }

  AgreementParty change(UUID agreement, UUID id, MergePatch patch) {
    AgreementParty chair = own(agreement, id);
    long before = chair.version;
    fill(chair, merging.apply(patch, AgreementPartyView.of(chair), AgreementPartyInput.of(chair)));
    entities.flush();
    audit.record(EventType.AGREEMENT_PARTY_CHANGED, subject(chair).changed(before, chair.version));
    return chair;
  }

  void remove(UUID agreement, UUID id) {
    AgreementParty chair = own(agreement, id);
    precondition.holds(AgreementPartyView.of(chair), null);
    if (table.of(agreement).stream().filter(one -> one.organisationId != null).count() == 1
        && chair.organisationId != null) {
      throw Refused.conflict("U bent de laatste aan tafel. Laat eerst een ander zitten.");
    }
    if (isNamed(chair)) {
      throw Refused.conflict(
          "Deze partij staat nog bij een afspraak als trekker of wederpartij. Pas die eerst aan.");
    }
    if (reopened.names(agreements.get(agreement), id)) {
      throw Refused.conflict(
          "De getekende tekst noemt deze partij bij een afspraak. Teken eerst de nieuwe tekst.");
    }
    entities
        .createQuery("update Clause c set c.counterpartId = null where c.counterpartId = :id")
        .setParameter("id", id)
        .executeUpdate();
    entities.remove(chair);
    audit.record(EventType.AGREEMENT_PARTY_REMOVED, subject(chair));
  }

  private AgreementParty own(UUID agreement, UUID id) {
    agreements.getToChange(agreement);
    AgreementParty chair = entities.find(AgreementParty.class, id);
    if (chair == null || !chair.agreementId.equals(agreement)) {
      throw Refused.absent();
    }
    if (chair.organisationId != null && !chair.organisationId.equals(acting.organisationId())) {
      throw Refused.conflict("Partijen zijn gelijk: een stoel wijzigt alleen wie er zelf zit.");
    }
    return chair;
  }

  private void fill(AgreementParty chair, AgreementPartyInput input) {
    boolean taken = chair.organisationId != null;
    if (taken && !chair.organisationId.equals(input.organisatie())) {
      throw Refused.field(
          "organisatie", "Op deze stoel zit al iemand. Haal haar weg en voeg een andere toe.");
    }
    List<AgreementParty> others = table.of(chair.agreementId);
    if (!taken && others.stream().anyMatch(other -> isAt(other, input.organisatie()))) {
      throw Refused.conflict("Deze organisatie zit al aan tafel.");
    }
    if (input.naam() != null) {
      chair.name = input.naam().strip();
    }
    if (input.organisatie() != null && !taken) {
      table.seat(chair, input.organisatie());
    }
    if (chair.organisationId == null) {
      fillOpen(chair, input);
    }
    chair.aliases = input.aliassen() == null ? "" : String.join("\n", input.aliassen());
    chair.signs = input.tekent() == null || input.tekent();
  }

  private static void fillOpen(AgreementParty chair, AgreementPartyInput input) {
    if (input.soort() == null || chair.name == null || chair.name.isEmpty()) {
      throw Refused.field("naam", "Zeg bij een lege stoel de naam en de soort.");
    }
    chair.kind =
        DutchNames.partyKind(input.soort())
            .orElseThrow(() -> Refused.field("soort", "Deze soort kennen we niet."));
  }

  private static boolean isAt(AgreementParty chair, UUID organisation) {
    return organisation != null && organisation.equals(chair.organisationId);
  }

  private boolean isNamed(AgreementParty chair) {
    return entities
            .createQuery(
                "select count(c) from Clause c where c.agreementId = :agreement"
                    + " and c.withdrawnAt is null"
                    + " and (c.counterpartId = :id or c.doers like :doer)",
                Long.class)
            .setParameter("agreement", chair.agreementId)
            .setParameter("id", chair.id)
            .setParameter("doer", "%" + chair.id + "%")
            .getSingleResult()
        > 0;
  }

  private Subject subject(AgreementParty chair) {
    return Subject.of("partij", chair.id, acting.organisationId()).atTable(chair.agreementId);
  }
}
