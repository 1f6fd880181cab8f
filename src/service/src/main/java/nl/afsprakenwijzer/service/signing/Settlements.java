package nl.afsprakenwijzer.service.signing;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.afsprakenwijzer.service.agreement.AgreedText;
import nl.afsprakenwijzer.service.agreement.AgreedTexts;
import nl.afsprakenwijzer.service.agreement.AgreementMoved;
import nl.afsprakenwijzer.service.agreement.AgreementState;
import nl.afsprakenwijzer.service.audit.Audit;
import nl.afsprakenwijzer.service.audit.EventType;
import nl.afsprakenwijzer.service.audit.Subject;
import nl.afsprakenwijzer.service.platform.ActingParty;
import nl.afsprakenwijzer.service.platform.Hash;
import nl.afsprakenwijzer.service.platform.Refused;

/** The texts that parties fixed, and who signed them. */
@Singleton
class Settlements {
  private static final int LONGEST = 1_000_000;
  private static final int MOST = 100;

  private final EntityManager entities;
  private final ActingParty acting;
  private final Audit audit;
  private final AgreedTexts texts;
  private final Clock clock;

  Settlements(
      EntityManager entities, ActingParty acting, Audit audit, AgreedTexts texts, Clock clock) {
    this.entities = entities;
    this.acting = acting;
    this.audit = audit;
    this.texts = texts;
    this.clock = clock;
  }

  /** Fixes the text when parties settle it, and lets it go when they take it back. */
  void follow(@Observes AgreementMoved moved) {
    if (moved.to() == AgreementState.VASTGESTELD) {
      fix(moved.agreementId());
    } else if (moved.from() == AgreementState.VASTGESTELD
        && moved.to() == AgreementState.IN_ONDERHANDELING) {
      Settlement settlement = open(moved.agreementId()).orElseThrow();
      settlement.state = Settlement.WITHDRAWN;
      audit.record(EventType.SETTLEMENT_WITHDRAWN, subject(settlement));
    } else if (moved.isBackToSigned()) {
      requireSignedText(moved.agreementId());
    }
  }

  private void requireSignedText(UUID agreement) {
    String signed =
        entities
            .createQuery(
                "from Settlement s where s.agreementId = :id and s.state = :state"
                    + " order by s.edition desc",
                Settlement.class)
            .setParameter("id", agreement)
            .setParameter("state", Settlement.SIGNED)
            .setMaxResults(1)
            .getSingleResult()
            .hash;
    if (!Hash.of(texts.of(agreement).written()).equals(signed)) {
      throw Refused.conflict(
          "De afspraken zijn weer zoals ze getekend zijn, maar het kader, de hoofdstukken of de"
              + " partijen niet. Zet die eerst terug; de getekende tekst staat bij de"
              + " vaststellingen.");
    }
  }

  private void fix(UUID agreement) {
    AgreedText text = texts.of(agreement);
    Settlement settlement = new Settlement();
    settlement.id = UUID.randomUUID();
    settlement.agreementId = agreement;
    settlement.edition = text.uitgave();
    settlement.title = text.titel();
    settlement.municipality = text.gemeente();
    settlement.text = text.written();
    if (settlement.text.length() > LONGEST) {
      throw Refused.conflict("De hele tekst is te lang. Er passen een miljoen tekens in.");
    }
    settlement.hash = Hash.of(settlement.text);
    settlement.state = Settlement.OPEN;
    settlement.settledAt = now();
    entities.persist(settlement);
    audit.record(EventType.AGREEMENT_SETTLED, subject(settlement).with(settlement.hash));
  }

  /** The one that waits for signatures. */
  Optional<Settlement> open(UUID agreement) {
    return entities
        .createQuery(
            "from Settlement s where s.agreementId = :id and s.state = :state", Settlement.class)
        .setParameter("id", agreement)
        .setParameter("state", Settlement.OPEN)
        .getResultStream()
        .findFirst();
  }

  List<SettlementView> list(UUID agreement) {
    texts.requireSeat(agreement);
    List<Settlement> all =
        entities
            .createQuery(
                "from Settlement s where s.agreementId = :id order by s.settledAt desc, s.id",
                Settlement.class)
            .setParameter("id", agreement)
            .setMaxResults(MOST)
            .getResultList();
    Map<UUID, List<Signature>> signatures =
        entities
            .createQuery(
                "from Signature g where g.settlementId in :ids order by g.signedAt, g.id",
                Signature.class)
            .setParameter("ids", all.stream().map(one -> one.id).toList())
            .getResultStream()
            .collect(Collectors.groupingBy(signature -> signature.settlementId));
    List<AgreedTexts.Signer> signers = texts.signers(agreement);
    return all.stream()
        .map(
            one -> {
              List<Signature> under = signatures.getOrDefault(one.id, List.of());
              return SettlementView.of(one, under, waiting(one, under, signers), false);
            })
        .toList();
  }

  /** The evidence report. */
  SettlementView get(UUID agreement, UUID id) {
    texts.requireSeat(agreement);
    Settlement settlement = entities.find(Settlement.class, id);
    if (settlement == null || !settlement.agreementId.equals(agreement)) {
      throw Refused.absent();
    }
    return view(settlement);
  }

  SettlementView view(Settlement settlement) {
    List<Signature> under = signatures(settlement.id);
    List<String> waiting = waiting(settlement, under, texts.signers(settlement.agreementId));
    return SettlementView.of(settlement, under, waiting, true);
  }

  List<Signature> signatures(UUID settlement) {
    return entities
        .createQuery(
            "from Signature g where g.settlementId = :id order by g.signedAt, g.id",
            Signature.class)
        .setParameter("id", settlement)
        .getResultList();
  }

  static List<String> waiting(
      Settlement settlement, List<Signature> under, List<AgreedTexts.Signer> signers) {
    if (!settlement.state.equals(Settlement.OPEN)) {
      return List.of();
    }
    return signers.stream()
        .filter(one -> under.stream().noneMatch(other -> other.chairId.equals(one.chairId())))
        .map(AgreedTexts.Signer::name)
        .toList();
  }

  Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }

  Subject subject(Settlement settlement) {
    return Subject.of("vaststelling", settlement.id, acting.organisationId())
        .atTable(settlement.agreementId);
  }
}
