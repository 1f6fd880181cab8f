package nl.afsprakenwijzer.service.audit;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;

/** A signed statement that the chain ended here at some moment. */
@Entity
@Immutable
@Table(name = "audit_seal")
class AuditSeal {
  @Id Long seq;
  String rowHash;
  Instant sealedAt;
  String signature;

  /** What is signed. */
  String statement() {
    return "afsprakenwijzer-auditzegel;" + seq + ";" + rowHash + ";" + sealedAt;
  }

  String line() {
    return statement() + ";" + signature;
  }

  static AuditSeal of(String line) {
    String[] cells = line.split(";", -1);
    AuditSeal seal = new AuditSeal();
    seal.seq = Long.valueOf(cells[1]);
    seal.rowHash = cells[2];
    seal.sealedAt = Instant.parse(cells[3]);
    seal.signature = cells[4];
    return seal;
  }
}
