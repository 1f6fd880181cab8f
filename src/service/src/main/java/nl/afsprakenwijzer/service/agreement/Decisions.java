package nl.afsprakenwijzer.service.agreement;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import nl.afsprakenwijzer.checker.judgement.ClauseJudgement;
import nl.afsprakenwijzer.documents.DutchTime;
import nl.afsprakenwijzer.service.audit.Audit;
import nl.afsprakenwijzer.service.audit.EventType;
import nl.afsprakenwijzer.service.audit.Subject;
import nl.afsprakenwijzer.service.platform.ActingParty;
import nl.afsprakenwijzer.service.platform.Precondition;
import nl.afsprakenwijzer.service.platform.Refused;

/**
 * What people decided about findings. A decision is a fact; it is kept by rule and quoted words, so
 * that it survives changes elsewhere in the text.
 */
@Singleton
class Decisions {
  private final EntityManager entities;
  private final ActingParty acting;
  private final Audit audit;
  private final Precondition precondition;
  private final Agreements agreements;
  private final Judging judging;
  private final Clock clock;

  Decisions(
      EntityManager entities,
      ActingParty acting,
      Audit audit,
      Precondition precondition,
      Agreements agreements,
      Judging judging,
      Clock clock) {
    this.entities = entities;
    this.acting = acting;
    this.audit = audit;
    this.precondition = precondition;
    this.agreements = agreements;
    this.judging = judging;
    this.clock = clock;
  }

  List<DecisionView> of(Clause clause, ClauseJudgement judgement) {
    LocalDate today = DutchTime.today(clock);
    return entities
        .createQuery(
            "from ClauseDecision d where d.clauseId = :id order by d.madeAt, d.id",
            ClauseDecision.class)
        .setParameter("id", clause.id)
        .getResultStream()
        .map(decision -> view(decision, clause, judgement, today))
        .toList();
  }

  DecisionView take(UUID agreementId, UUID clauseId, DecisionInput input) {
    Agreement agreement = agreements.getToChange(agreementId);
    Clause clause = clause(agreementId, clauseId);
    clause.requireInForce();
    ClauseDecision decision = new ClauseDecision();
    decision.id = UUID.randomUUID();
    decision.clauseId = clauseId;
    decision.rule = input.regel();
    decision.words = input.woorden();
    decision.kind = input.soort();
    decision.reason = input.reden().strip();
    decision.openUntil = input.tot();
    decision.organisationId = acting.organisationId();
    decision.personId = acting.personId();
    decision.madeAt = clock.instant().truncatedTo(ChronoUnit.MICROS);
    requireUntil(decision);
    ClauseJudgement judgement = judging.judge(agreement, clause);
    DecisionView view = view(decision, clause, judgement, DutchTime.today(clock));
    if (!view.geldt()) {
      throw Refused.field(
          "woorden", "Deze regel vindt nu niets op deze woorden. Kijk bij de bevindingen.");
    }
    entities.persist(decision);
    audit.record(EventType.DECISION_TAKEN, subject(decision, agreementId).made(0));
    return view;
  }

  void revoke(UUID agreementId, UUID clauseId, UUID id) {
    agreements.getToChange(agreementId);
    clause(agreementId, clauseId);
    ClauseDecision decision = entities.find(ClauseDecision.class, id);
    if (decision == null || !decision.clauseId.equals(clauseId)) {
      throw Refused.absent();
    }
    precondition.holds(DecisionView.of(decision, false, agreementId), null);
    entities.remove(decision);
    audit.record(EventType.DECISION_REVOKED, subject(decision, agreementId));
  }

  private void requireUntil(ClauseDecision decision) {
    boolean open = decision.kind.equals(ClauseDecision.DELIBERATELY_OPEN);
    if (open && decision.openUntil == null) {
      throw Refused.field("tot", "Zeg tot wanneer het open blijft.");
    }
    if (!open && decision.openUntil != null) {
      throw Refused.field("tot", "Een datum hoort alleen bij bewust_open. Laat hem weg.");
    }
    if (open && decision.openUntil.isBefore(DutchTime.today(clock))) {
      throw Refused.field("tot", "Deze dag is voorbij. Kies vandaag of een latere dag.");
    }
  }

  private Clause clause(UUID agreement, UUID id) {
    Clause clause = entities.find(Clause.class, id);
    if (clause == null || !clause.agreementId.equals(agreement)) {
      throw Refused.absent();
    }
    return clause;
  }

  private static DecisionView view(
      ClauseDecision decision, Clause clause, ClauseJudgement judgement, LocalDate today) {
    boolean holds =
        judgement.findings().stream()
            .anyMatch(finding -> decision.covers(finding, clause.text, today));
    return DecisionView.of(decision, holds, clause.agreementId);
  }

  private Subject subject(ClauseDecision decision, UUID agreement) {
    return Subject.of("besluit", decision.id, acting.organisationId()).atTable(agreement);
  }
}
