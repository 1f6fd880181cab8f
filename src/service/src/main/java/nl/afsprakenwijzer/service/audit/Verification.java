package nl.afsprakenwijzer.service.audit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Follows the chain from its first row and stops at the first thing that does not fit. Feed it the
 * rows in order, then ask how it ended.
 */
final class Verification {
  private final Map<Long, AuditSeal> open = new HashMap<>();
  private long seq;
  private String hash;
  private String fault;

  /**
   * @param seals all seals, from the database and from the file
   * @param signed whether a seal is ours
   */
  Verification(List<AuditSeal> seals, Predicate<AuditSeal> signed) {
    this(seals, signed, 0, "0".repeat(64));
  }

  /**
   * The same for the end of a chain.
   *
   * @param from the row after which it begins
   * @param fromHash the hash of that row
   */
  Verification(List<AuditSeal> seals, Predicate<AuditSeal> signed, long from, String fromHash) {
    seq = from;
    hash = fromHash;
    for (AuditSeal seal : seals) {
      if (!signed.test(seal)) {
        fail("Het zegel bij regel " + seal.seq + " is niet van deze installatie.");
      }
      AuditSeal other = open.putIfAbsent(seal.seq, seal);
      if (other != null && !other.rowHash.equals(seal.rowHash)) {
        fail("Er zijn twee verschillende zegels bij regel " + seal.seq + ".");
      }
    }
  }

  void next(AuditRow row) {
    if (fault != null) {
      return;
    }
    if (row.seq != seq + 1) {
      fail("Na regel " + seq + " ontbreekt een regel.");
    } else if (!hash.equals(row.previousHash)) {
      fail("Regel " + row.seq + " past niet op de regel ervoor.");
    } else if (!Chain.hash(row).equals(row.rowHash)) {
      fail("Regel " + row.seq + " is veranderd.");
    } else {
      follow(row);
    }
  }

  private void follow(AuditRow row) {
    seq = row.seq;
    hash = row.rowHash;
    AuditSeal seal = open.remove(seq);
    if (seal != null && !seal.rowHash.equals(hash)) {
      fail("Regel " + seq + " is een andere dan die verzegeld is.");
    }
  }

  /** Says what is wrong; empty when the whole chain fits. */
  Optional<String> fault(AuditHead head) {
    if (fault == null && !open.isEmpty()) {
      fail("Na regel " + seq + " zijn verzegelde regels verdwenen.");
    }
    if (fault == null && (head.seq != seq || !head.rowHash.equals(hash))) {
      fail("Het einde van de keten is veranderd na regel " + seq + ".");
    }
    return Optional.ofNullable(fault);
  }

  long rows() {
    return seq;
  }

  String hash() {
    return hash;
  }

  /** Remembers what is wrong, when it is the first; null when nothing is. */
  void fail(String what) {
    fault = fault == null ? what : fault;
  }
}
