package nl.afsprakenwijzer.service.audit;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.hibernate.annotations.Immutable;

/** A signed statement that the chain ended here at some moment. */
@Entity
@Immutable
@Table(name = "audit_seal")
class AuditSeal {
  private static final int CELLS = 5;

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

  /**
   * The seal on a line of the file; empty when the line was torn or changed into something else.
   */
  static Optional<AuditSeal> of(String line) {
    String[] cells = line.split(";", -1);
    if (cells.length != CELLS) {
      return Optional.empty();
    }
    try {
      AuditSeal seal = new AuditSeal();
      seal.seq = Long.valueOf(cells[1]);
      seal.rowHash = cells[2];
      seal.sealedAt = Instant.parse(cells[3]);
      seal.signature = cells[4];
      return Optional.of(seal);
    } catch (NumberFormatException | DateTimeParseException changed) {
      return Optional.empty();
    }
  }
}
