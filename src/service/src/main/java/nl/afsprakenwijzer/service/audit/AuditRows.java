package nl.afsprakenwijzer.service.audit;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.afsprakenwijzer.service.platform.ActingParty;
import nl.afsprakenwijzer.service.platform.Listing;
import nl.afsprakenwijzer.service.platform.PageRequest;
import nl.afsprakenwijzer.service.platform.Slice;

/** Reads the chain: for an organisation only the rows that it may see. */
@Singleton
class AuditRows {
  private static final int CHUNK = 5_000;
  private static final Listing<AuditRow> LISTING =
      new Listing<>(AuditRow.class, "e.seq", Long.class, row -> row.seq)
          .sortable("nummer", "e.seq", Long.class, row -> row.seq);

  private final EntityManager entities;
  private final ActingParty acting;
  private final Audit audit;
  private final Tables tables;
  private final Seals seals;
  private final SealKey key;

  AuditRows(
      EntityManager entities,
      ActingParty acting,
      Audit audit,
      Tables tables,
      Seals seals,
      SealKey key) {
    this.tables = tables;
    this.entities = entities;
    this.acting = acting;
    this.audit = audit;
    this.seals = seals;
    this.key = key;
  }

  Slice<AuditRow> list(PageRequest page, String eventType, UUID subject) {
    String where = Audit.VISIBLE;
    UUID own = acting.organisationId();
    Map<String, Object> parameters = new HashMap<>(Map.of("own", own, "tables", tables.of(own)));
    if (eventType != null) {
      where += " and e.eventType = :type";
      parameters.put("type", eventType);
    }
    if (subject != null) {
      where += " and e.subjectId = :subject";
      parameters.put("subject", subject);
    }
    return LISTING.fetch(entities, page, where, parameters);
  }

  /** Follows the whole chain, and records that somebody did. */
  VerificationView verify() {
    VerificationView view = follow();
    audit.record(EventType.AUDIT_VERIFIED, Subject.of("auditcontrole", null, null).with(view));
    return view;
  }

  /** Follows the whole chain. */
  @Transactional
  VerificationView follow() {
    Seals.Kept kept = seals.all();
    Verification verification = new Verification(kept.seals(), key::signed);
    verification.fail(kept.fault());
    AuditHead head = entities.find(AuditHead.class, AuditHead.ONLY);
    follow(verification, head);
    return VerificationView.of(verification, verification.fault(head), key.publicKey());
  }

  /**
   * Follows the chain from its last seal on, or no more than its last rows.
   *
   * @param most how many rows to follow at most
   * @return what is wrong, in Dutch; empty when nothing is
   */
  @Transactional
  Optional<String> faultSinceLastSeal(int most) {
    AuditHead head = entities.find(AuditHead.class, AuditHead.ONLY);
    List<AuditSeal> last = seals.last();
    long from = last.isEmpty() ? 0 : last.get(0).seq;
    String hash = last.isEmpty() ? "0".repeat(64) : last.get(0).rowHash;
    if (head.seq - from > most) {
      from = head.seq - most;
      AuditRow row = entities.find(AuditRow.class, from);
      hash = row == null ? "" : row.rowHash;
    }
    Verification verification = new Verification(List.of(), key::signed, from, hash);
    if (!last.stream().allMatch(key::signed)) {
      return Optional.of("Het laatste zegel is niet van deze installatie.");
    }
    follow(verification, head);
    return verification.fault(head);
  }

  private void follow(Verification verification, AuditHead head) {
    for (List<AuditRow> rows = after(verification.rows(), head.seq); !rows.isEmpty(); ) {
      rows.forEach(verification::next);
      entities.clear();
      rows = after(rows.get(rows.size() - 1).seq, head.seq);
    }
  }

  private List<AuditRow> after(long seq, long last) {
    return entities
        .createQuery(
            "from AuditRow e where e.seq > :seq and e.seq <= :last order by e.seq", AuditRow.class)
        .setParameter("seq", seq)
        .setParameter("last", last)
        .setMaxResults(CHUNK)
        .getResultList();
  }
}
