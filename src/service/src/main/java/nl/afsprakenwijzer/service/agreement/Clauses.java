package nl.afsprakenwijzer.service.agreement;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.afsprakenwijzer.checker.judgement.ClauseJudgement;
import nl.afsprakenwijzer.service.audit.Audit;
import nl.afsprakenwijzer.service.audit.EventType;
import nl.afsprakenwijzer.service.audit.Subject;
import nl.afsprakenwijzer.service.platform.ActingParty;
import nl.afsprakenwijzer.service.platform.MergePatch;
import nl.afsprakenwijzer.service.platform.Merging;
import nl.afsprakenwijzer.service.platform.Precondition;
import nl.afsprakenwijzer.service.platform.Refused;

/** The clauses of an agreement and every version of them. */
@Singleton
class Clauses {
  private final EntityManager entities;
  private final ActingParty acting;
  private final Audit audit;
  private final Precondition precondition;
  private final Merging merging;
  private final Agreements agreements;
  private final Table table;
  private final Judging judging;
  private final Decisions decisions;
  private final ClauseReferences references;
  private final Clock clock;

  Clauses(
      EntityManager entities,
      ActingParty acting,
      Audit audit,
      Precondition precondition,
      Merging merging,
      Agreements agreements,
      Table table,
      Judging judging,
      Decisions decisions,
      ClauseReferences references,
      Clock clock) {
    this.entities = entities;
    this.acting = acting;
    this.audit = audit;
    this.precondition = precondition;
    this.merging = merging;
    this.agreements = agreements;
    this.table = table;
    this.judging = judging;
    this.decisions = decisions;
    this.references = references;
    this.clock = clock;
  }

  AgreedClauseView show(UUID agreementId, UUID id) {
    Agreement agreement = agreements.get(agreementId);
    Clause clause = find(agreementId, id);
    return view(clause, judging.judge(agreement, clause));
  }

  AgreedClauseView add(UUID agreementId, ClauseInput input) {
    return add(agreementId, input, null);
  }

  /** The same for a clause that comes from an item of a bid. */
  AgreedClauseView add(UUID agreementId, ClauseInput input, UUID bidItem) {
    Agreement agreement = agreements.getToChange(agreementId);
    Added added = put(agreement, table.of(agreementId), input, bidItem);
    return view(added.clause(), added.judgement());
  }

  /** The same of one of many: all at this table were read before. */
  Clause add(Agreement agreement, List<AgreementParty> parties, ClauseInput input) {
    return put(agreement, parties, input, null).clause();
  }

  private record Added(Clause clause, ClauseJudgement judgement) {}

  private Added put(
      Agreement agreement, List<AgreementParty> parties, ClauseInput input, UUID bidItem) {
    if (input.velden() != null) {
      throw Refused.field("velden", "Een nieuwe afspraak heeft nog geen velden. Laat dit weg.");
    }
    ClauseContent content = input.content(input.tekst().strip());
    references.require(agreement.id, content);
    Clause clause = new Clause();
    clause.id = UUID.randomUUID();
    clause.agreementId = agreement.id;
    clause.createdAt = now();
    clause.bidItemId = bidItem;
    ClauseNumber last =
        entities.find(ClauseNumber.class, agreement.id, LockModeType.PESSIMISTIC_WRITE);
    clause.number = ++last.lastNumber;
    ClauseJudgement judgement = fill(agreement, parties, clause, content);
    entities.persist(clause);
    keep(clause);
    audit.record(EventType.CLAUSE_ADDED, subject(clause).made(clause.version));
    return new Added(clause, judgement);
  }

  AgreedClauseView change(UUID agreementId, UUID id, MergePatch patch) {
    Clause clause = seen(agreementId, id, patch);
    Agreement agreement = agreements.getToChange(agreementId);
    entities.refresh(clause);
    AgreedClauseView current = AgreedClauseView.inList(clause);
    ClauseInput before = ClauseInput.of(ClauseContent.of(clause));
    ClauseInput input = merging.apply(patch, current, before);
    return write(agreement, clause, input.content(text(agreement, clause, input)));
  }

  /** Gives a clause another text, on behalf of the acting party. */
  AgreedClauseView rewrite(UUID agreementId, UUID id, String text) {
    Agreement agreement = agreements.getToChange(agreementId);
    Clause clause = find(agreementId, id);
    ClauseInput now = ClauseInput.of(ClauseContent.of(clause));
    return write(agreement, clause, now.content(text));
  }

  /** It keeps its number and its versions, and nothing else gets that number. */
  void withdraw(UUID agreementId, UUID id) {
    Clause clause = seen(agreementId, id, null);
    agreements.getToChange(agreementId);
    entities.refresh(clause);
    precondition.holds(AgreedClauseView.inList(clause), null);
    if (clause.withdrawnAt != null) {
      throw Refused.conflict("Deze afspraak is al vervallen.");
    }
    long before = clause.version;
    clause.withdrawnAt = now();
    clause.changedAt = clause.withdrawnAt;
    entities.flush();
    keep(clause);
    audit.record(EventType.CLAUSE_WITHDRAWN, subject(clause).changed(before, clause.version));
  }

  /**
   * Whoever is too late hears so at once, and does not wait for who is writing. Look again after
   * that, when nobody else can write.
   */
  private Clause seen(UUID agreementId, UUID id, MergePatch patch) {
    agreements.get(agreementId);
    Clause clause = find(agreementId, id);
    precondition.holds(AgreedClauseView.inList(clause), patch);
    return clause;
  }

  /** Makes a clause what it was, as a version of its own. */
  void restore(Agreement agreement, Clause clause, ClauseContent content) {
    if (content.equals(ClauseContent.of(clause))) {
      return;
    }
    references.requireStill(agreement.id, clause.number, content);
    long before = clause.version;
    clause.withdrawnAt = content.withdrawn() ? now() : null;
    fill(agreement, table.of(agreement.id), clause, content);
    entities.flush();
    keep(clause);
    audit.record(EventType.CLAUSE_CHANGED, subject(clause).changed(before, clause.version));
  }

  private AgreedClauseView write(Agreement agreement, Clause clause, ClauseContent content) {
    clause.requireInForce();
    references.require(agreement.id, content);
    if (content.equals(ClauseContent.of(clause))) {
      return view(clause, judging.judge(agreement, clause));
    }
    long before = clause.version;
    ClauseJudgement judgement = fill(agreement, table.of(agreement.id), clause, content);
    entities.flush();
    keep(clause);
    audit.record(EventType.CLAUSE_CHANGED, subject(clause).changed(before, clause.version));
    return view(clause, judgement);
  }

  private String text(Agreement agreement, Clause clause, ClauseInput input) {
    if (input.velden() == null || input.velden().isEmpty()) {
      return input.tekst().strip();
    }
    if (!input.tekst().equals(clause.text)) {
      throw Refused.field("velden", "Wijzig de tekst of de velden, en niet allebei tegelijk.");
    }
    return new TextFields(
            text -> judging.judge(agreement, input.content(text), clause.number).mentions())
        .apply(clause.text, input.velden());
  }

  private ClauseJudgement fill(
      Agreement agreement, List<AgreementParty> parties, Clause clause, ClauseContent content) {
    content.fill(clause);
    clause.changedAt = now();
    ClauseJudgement judgement = judging.judge(agreement, parties, content, clause.number);
    judging.index(clause, judgement);
    return judgement;
  }

  /** By item; a clause that was withdrawn holds its item no longer. */
  Map<UUID, UUID> fromBids(Collection<UUID> items) {
    return entities
        .createQuery(
            "from Clause c where c.bidItemId in :items and c.withdrawnAt is null", Clause.class)
        .setParameter("items", items)
        .getResultStream()
        .collect(Collectors.toMap(clause -> clause.bidItemId, clause -> clause.id));
  }

  Clause find(UUID agreement, UUID id) {
    Clause clause = entities.find(Clause.class, id);
    if (clause == null || !clause.agreementId.equals(agreement)) {
      throw Refused.absent();
    }
    return clause;
  }

  private AgreedClauseView view(Clause clause, ClauseJudgement judgement) {
    return AgreedClauseView.of(
        clause,
        nl.afsprakenwijzer.service.analysis.ClauseView.of(judgement),
        decisions.of(clause, judgement));
  }

  private void keep(Clause clause) {
    ClauseVersion version = new ClauseVersion();
    version.id = new ClauseVersion.Id(clause.id, clause.version);
    version.content = StoredJson.write(ClauseContent.of(clause));
    version.organisationId = acting.organisationId();
    version.personId = acting.personId();
    version.madeAt = clause.changedAt;
    entities.persist(version);
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }

  private Subject subject(Clause clause) {
    return Subject.of("afspraak", clause.id, acting.organisationId())
        .atTable(clause.agreementId)
        .with(ClauseContent.of(clause));
  }
}
