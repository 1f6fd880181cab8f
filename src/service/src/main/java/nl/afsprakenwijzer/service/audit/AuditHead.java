package nl.afsprakenwijzer.service.audit;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The end of the chain. */
@Entity
@Table(name = "audit_head")
class AuditHead {
  static final int ONLY = 1;

  @Id Integer id;
  long seq;
  String rowHash;
}
