package nl.afsprakenwijzer.service.agreement;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.afsprakenwijzer.checker.reading.Party;
import nl.afsprakenwijzer.service.party.Parties;
import nl.afsprakenwijzer.service.platform.ActingParty;
import nl.afsprakenwijzer.service.platform.Refused;

/** Who sits at the table of an agreement, and which chairs are open. */
@Singleton
class Table {
  private final EntityManager entities;
  private final ActingParty acting;
  private final Parties parties;
  private final Themes themes;
  private final Clock clock;

  Table(EntityManager entities, ActingParty acting, Parties parties, Themes themes, Clock clock) {
    this.entities = entities;
    this.acting = acting;
    this.parties = parties;
    this.themes = themes;
    this.clock = clock;
  }

  /** The one who begins takes the first chair; the usual themes lie on the table. */
  void begin(Agreement agreement) {
    AgreementParty first = new AgreementParty();
    first.id = UUID.randomUUID();
    first.agreementId = agreement.id;
    first.aliases = "";
    first.signs = true;
    seat(first, acting.organisationId());
    entities.persist(first);
    themes.lay(agreement.id);
    ClauseNumber number = new ClauseNumber();
    number.agreementId = agreement.id;
    entities.persist(number);
  }

  void seat(AgreementParty chair, UUID organisation) {
    Party party =
        parties
            .find(organisation)
            .orElseThrow(() -> Refused.field("organisatie", "Deze organisatie kennen we niet."));
    chair.organisationId = organisation;
    chair.kind = party.kind();
    chair.joinedAt = clock.instant();
    if (chair.name == null) {
      chair.name = party.name();
    }
  }

  List<AgreementParty> of(UUID agreement) {
    return entities
        .createQuery(
            "from AgreementParty p where p.agreementId = :id order by p.name, p.id",
            AgreementParty.class)
        .setParameter("id", agreement)
        .getResultList();
  }

  Map<UUID, List<AgreementParty>> of(List<Agreement> agreements) {
    return entities
        .createQuery(
            "from AgreementParty p where p.agreementId in :ids order by p.name, p.id",
            AgreementParty.class)
        .setParameter("ids", agreements.stream().map(one -> one.id).toList())
        .getResultStream()
        .collect(Collectors.groupingBy(party -> party.agreementId));
  }

  /** A text can be fixed when those who sign it are there, and when it says something. */
  void requireComplete(Agreement agreement) {
    List<AgreementParty> signers = of(agreement.id).stream().filter(party -> party.signs).toList();
    signers.stream()
        .filter(party -> party.organisationId == null)
        .findFirst()
        .ifPresent(
            chair -> {
              throw Refused.conflict(
                  "De stoel van '"
                      + chair.name
                      + "' is nog leeg, maar die partij tekent. Laat iemand zitten of haal de"
                      + " stoel weg.");
            });
    if (signers.size() < 2) {
      throw Refused.conflict("Voor een afspraak zijn ten minste twee partijen nodig die tekenen.");
    }
    long clauses =
        entities
            .createQuery(
                "select count(c) from Clause c where c.agreementId = :id and c.withdrawnAt is null",
                Long.class)
            .setParameter("id", agreement.id)
            .getSingleResult();
    if (clauses == 0) {
      throw Refused.conflict("Er staat nog geen afspraak in. Voeg er eerst een toe.");
    }
  }
}
