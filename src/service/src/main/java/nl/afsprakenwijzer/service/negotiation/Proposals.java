package nl.afsprakenwijzer.service.negotiation;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import nl.afsprakenwijzer.service.agreement.TableClause;
import nl.afsprakenwijzer.service.agreement.TableClauses;
import nl.afsprakenwijzer.service.audit.Audit;
import nl.afsprakenwijzer.service.audit.EventType;
import nl.afsprakenwijzer.service.audit.Subject;
import nl.afsprakenwijzer.service.platform.ActingParty;
import nl.afsprakenwijzer.service.platform.Precondition;
import nl.afsprakenwijzer.service.platform.Refused;

/** Other texts for a clause, of all parties beside each other. */
@Singleton
class Proposals {
  private static final int MOST = 200;

  private final EntityManager entities;
  private final ActingParty acting;
  private final Audit audit;
  private final Precondition precondition;
  private final TableClauses clauses;
  private final Clock clock;

  Proposals(
      EntityManager entities,
      ActingParty acting,
      Audit audit,
      Precondition precondition,
      TableClauses clauses,
      Clock clock) {
    this.entities = entities;
    this.acting = acting;
    this.audit = audit;
    this.precondition = precondition;
    this.clauses = clauses;
    this.clock = clock;
  }

  List<ProposalView> list(UUID agreement, UUID clauseId) {
    TableClause clause = clauses.get(agreement, clauseId);
    return entities
        .createQuery(
            "from Proposal p where p.clauseId = :id order by p.madeAt desc, p.id", Proposal.class)
        .setParameter("id", clauseId)
        .setMaxResults(MOST)
        .getResultStream()
        .map(proposal -> ProposalView.of(proposal, clause, null))
        .toList();
  }

  /** The proposal with what the check says of the clause as it will read. */
  ProposalView get(UUID agreement, UUID clauseId, UUID id) {
    TableClause clause = clauses.get(agreement, clauseId);
    Proposal proposal = find(clause, id);
    return ProposalView.of(proposal, clause, clauses.judge(agreement, clauseId, proposal.text));
  }

  ProposalView make(UUID agreement, UUID clauseId, ProposalInput input) {
    TableClause clause = clauses.getToChange(agreement, clauseId);
    Proposal proposal = new Proposal();
    proposal.id = UUID.randomUUID();
    proposal.clauseId = clauseId;
    proposal.chairId = clause.ownChair();
    proposal.personId = acting.personId();
    proposal.text = input.tekst().strip();
    proposal.reason = input.reden();
    proposal.clauseVersion = clause.version();
    proposal.state = Proposal.OPEN;
    proposal.madeAt = clock.instant().truncatedTo(ChronoUnit.MICROS);
    entities.persist(proposal);
    audit.record(EventType.PROPOSAL_MADE, subject(proposal, agreement).made(0));
    return ProposalView.of(proposal, clause, clauses.judge(agreement, clauseId, proposal.text));
  }

  void withdraw(UUID agreement, UUID clauseId, UUID id) {
    TableClause clause = clauses.getToChange(agreement, clauseId);
    Proposal proposal = find(clause, id);
    if (!proposal.chairId.equals(clause.ownChair())) {
      throw Refused.conflict("Een voorstel trekt alleen in wie het deed.");
    }
    precondition.holds(ProposalView.of(proposal, clause, null), null);
    requireOpen(proposal);
    end(agreement, proposal, Proposal.WITHDRAWN, EventType.PROPOSAL_WITHDRAWN);
  }

  /** Makes it the text of the clause, when nobody changed that since the proposal was made. */
  ProposalView adopt(UUID agreement, UUID clauseId, UUID id) {
    TableClause clause = clauses.getToChange(agreement, clauseId);
    Proposal proposal = find(clause, id);
    requireOpen(proposal);
    if (proposal.clauseVersion != clause.version()) {
      throw Refused.conflict(
          "De afspraak is veranderd sinds dit voorstel. Doe het voorstel opnieuw op de tekst van"
              + " nu.");
    }
    clauses.rewrite(agreement, clauseId, proposal.text);
    end(agreement, proposal, Proposal.ADOPTED, EventType.PROPOSAL_ADOPTED);
    return get(agreement, clauseId, id);
  }

  private void end(UUID agreement, Proposal proposal, String state, EventType type) {
    long before = proposal.version;
    proposal.state = state;
    entities.flush();
    audit.record(type, subject(proposal, agreement).changed(before, proposal.version));
  }

  private static void requireOpen(Proposal proposal) {
    if (!proposal.state.equals(Proposal.OPEN)) {
      throw Refused.conflict("Dit voorstel is al " + proposal.state + ".");
    }
  }

  private Proposal find(TableClause clause, UUID id) {
    Proposal proposal = entities.find(Proposal.class, id);
    if (proposal == null || !proposal.clauseId.equals(clause.clauseId())) {
      throw Refused.absent();
    }
    return proposal;
  }

  private Subject subject(Proposal proposal, UUID agreement) {
    return Subject.of("voorstel", proposal.id, acting.organisationId())
        .atTable(agreement)
        .with(proposal.text);
  }
}
