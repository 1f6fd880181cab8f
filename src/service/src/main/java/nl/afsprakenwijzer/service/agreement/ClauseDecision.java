package nl.afsprakenwijzer.service.agreement;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.afsprakenwijzer.checker.rules.Finding;

/** What people decided about a finding. */
@Entity
@Table(name = "clause_decision")
class ClauseDecision {
  static final String DISMISSED = "afgewezen";
  static final String DELIBERATELY_OPEN = "bewust_open";

  @Id UUID id;
  @Version long version;
  UUID clauseId;
  String rule;
  String words;
  String kind;
  String reason;
  LocalDate openUntil;
  UUID organisationId;
  UUID personId;
  Instant madeAt;

  /** Whether it is about this finding in this text, and still holds today. */
  boolean covers(Finding finding, String text, LocalDate today) {
    return (openUntil == null || !today.isAfter(openUntil))
        && rule.equals(finding.rule())
        && words.equals(text.substring(finding.span().begin(), finding.span().end()));
  }
}
