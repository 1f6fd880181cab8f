package nl.afsprakenwijzer.service.negotiation;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** A comment on a clause, or an argument for or against it. */
@Entity
@Table(name = "comment_on_clause")
class Comment {
  @Id UUID id;
  @Version long version;
  UUID clauseId;
  UUID chairId;
  UUID personId;
  String kind;
  String text;
  Instant madeAt;
}
