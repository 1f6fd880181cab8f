package nl.afsprakenwijzer.service.negotiation;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import nl.afsprakenwijzer.service.agreement.TableClause;
import nl.afsprakenwijzer.service.agreement.TableClauses;
import nl.afsprakenwijzer.service.audit.Audit;
import nl.afsprakenwijzer.service.audit.EventType;
import nl.afsprakenwijzer.service.audit.Subject;
import nl.afsprakenwijzer.service.platform.ActingParty;

/** What parties say about a clause: comments, and arguments on open points. */
@Singleton
class Comments {
  private static final int MOST = 1_000;

  private final EntityManager entities;
  private final ActingParty acting;
  private final Audit audit;
  private final TableClauses clauses;
  private final Clock clock;

  Comments(
      EntityManager entities, ActingParty acting, Audit audit, TableClauses clauses, Clock clock) {
    this.entities = entities;
    this.acting = acting;
    this.audit = audit;
    this.clauses = clauses;
    this.clock = clock;
  }

  List<CommentView> list(UUID agreement, UUID clauseId) {
    TableClause clause = clauses.get(agreement, clauseId);
    List<Comment> latest =
        new ArrayList<>(
            entities
                .createQuery(
                    "from Comment r where r.clauseId = :id order by r.madeAt desc, r.id desc",
                    Comment.class)
                .setParameter("id", clauseId)
                .setMaxResults(MOST)
                .getResultList());
    Collections.reverse(latest);
    return latest.stream().map(comment -> CommentView.of(comment, clause)).toList();
  }

  CommentView make(UUID agreement, UUID clauseId, CommentInput input) {
    TableClause clause = clauses.getToChange(agreement, clauseId);
    Comment comment = new Comment();
    comment.id = UUID.randomUUID();
    comment.clauseId = clauseId;
    comment.chairId = clause.ownChair();
    comment.personId = acting.personId();
    comment.kind = input.soort();
    comment.text = input.tekst().strip();
    comment.madeAt = clock.instant().truncatedTo(ChronoUnit.MICROS);
    entities.persist(comment);
    boolean plain = comment.kind.equals(CommentInput.COMMENT);
    audit.record(
        plain ? EventType.COMMENT_MADE : EventType.ARGUMENT_GIVEN,
        Subject.of("reactie", comment.id, acting.organisationId()).atTable(agreement).made(0));
    return CommentView.of(comment, clause);
  }
}
