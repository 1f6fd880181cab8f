package nl.afsprakenwijzer.service.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Whatever somebody does to the chain behind our back, following it shows that. */
class VerificationTest {
  private static final int TAMPERINGS = 10_000;
  private static final int ROWS = 40;

  private final Random random = new Random(20261122);

  /** The chain, the end of it and the seals, as somebody with the database can change them. */
  private static final class Copy {
    final List<AuditRow> rows = new ArrayList<>();
    final AuditHead head = new AuditHead();
    final List<AuditSeal> seals = new ArrayList<>();
  }

  private interface Tampering {
    void with(Copy copy, Random random);
  }

  private static final Map<String, Tampering> TAMPERINGS_BY_NAME =
      new TreeMap<>(
          Map.of(
              "edit", (copy, random) -> edit(any(copy, random), random),
              "edit and hash again",
                  (copy, random) -> {
                    AuditRow row = any(copy, random);
                    edit(row, random);
                    row.rowHash = Chain.hash(row);
                  },
              "edit and rewrite the rest",
                  (copy, random) -> {
                    edit(any(copy, random), random);
                    rewrite(copy);
                  },
              "delete", (copy, random) -> copy.rows.remove(random.nextInt(copy.rows.size())),
              "delete and rewrite the rest",
                  (copy, random) -> {
                    copy.rows.remove(random.nextInt(copy.rows.size()));
                    rewrite(copy);
                  },
              "swap",
                  (copy, random) -> {
                    int first = random.nextInt(copy.rows.size() - 1);
                    copy.rows.add(first, copy.rows.remove(first + 1));
                  },
              "cut off",
                  (copy, random) -> {
                    copy.rows.subList(1 + random.nextInt(copy.rows.size() - 1), ROWS).clear();
                    rewrite(copy);
                  },
              "insert",
                  (copy, random) -> {
                    copy.rows.add(random.nextInt(copy.rows.size()), row(7, random));
                    rewrite(copy);
                  }));

  @Test
  void wholeChain_fits() {
    assertThat(follow(chain())).isNull();
  }

  @Test
  void everyTampering_isDetected() {
    List<String> names = List.copyOf(TAMPERINGS_BY_NAME.keySet());
    Map<String, Integer> detected = new TreeMap<>();
    for (int i = 0; i < TAMPERINGS; i++) {
      String name = names.get(i % names.size());
      Copy copy = chain();
      TAMPERINGS_BY_NAME.get(name).with(copy, random);
      assertThat(follow(copy)).as(name + " in round " + i).isNotNull();
      detected.merge(name, 1, Integer::sum);
    }
    assertThat(detected).hasSize(8).allSatisfy((name, times) -> assertThat(times).isEqualTo(1_250));
  }

  /** Chains that were made before rows said at which table they happened must still fit. */
  @Test
  void rowWithoutATable_hasTheHashItAlwaysHad() {
    AuditRow row = new AuditRow();
    row.seq = 1L;
    row.previousHash = "0".repeat(64);
    row.happenedAt = Instant.EPOCH;
    row.eventType = "organisatie.gewijzigd";
    row.outcome = "gelukt";
    row.subjectKind = "organisatie";
    row.versionAfter = 2L;

    assertThat(Chain.hash(row))
        .isEqualTo("e62480c427870292212393bcc31b0c57ef4b0b86004f1d03a0d669e9893282fa");
  }

  private static String follow(Copy copy) {
    Verification verification = new Verification(copy.seals, seal -> true);
    copy.rows.forEach(verification::next);
    return verification.fault(copy.head).orElse(null);
  }

  private Copy chain() {
    Copy copy = new Copy();
    for (int seq = 1; seq <= ROWS; seq++) {
      copy.rows.add(row(seq, random));
    }
    rewrite(copy);
    AuditSeal seal = new AuditSeal();
    seal.seq = copy.head.seq;
    seal.rowHash = copy.head.rowHash;
    copy.seals.add(seal);
    return copy;
  }

  private static AuditRow row(long seq, Random random) {
    AuditRow row = new AuditRow();
    row.seq = seq;
    row.happenedAt = Instant.ofEpochMilli(random.nextInt());
    row.eventType = "organisatie.gewijzigd";
    row.outcome = "gelukt";
    row.personId = new UUID(random.nextLong(), random.nextLong());
    row.subjectKind = "organisatie";
    row.agreementId = seq % 2 == 0 ? new UUID(random.nextLong(), 1) : null;
    row.versionBefore = 1L;
    row.versionAfter = 2L;
    return row;
  }

  /** Makes the chain fit again, as somebody would who knows how it works. */
  private static void rewrite(Copy copy) {
    String hash = "0".repeat(64);
    for (int i = 0; i < copy.rows.size(); i++) {
      AuditRow row = copy.rows.get(i);
      row.seq = i + 1L;
      row.previousHash = hash;
      row.rowHash = Chain.hash(row);
      hash = row.rowHash;
    }
    copy.head.seq = copy.rows.size();
    copy.head.rowHash = hash;
  }

  private static AuditRow any(Copy copy, Random random) {
    return copy.rows.get(random.nextInt(copy.rows.size()));
  }

  private static void edit(AuditRow row, Random random) {
    switch (random.nextInt(9)) {
      case 0 -> row.happenedAt = row.happenedAt.plusMillis(1);
      case 1 -> row.eventType = "inloggen.gelukt";
      case 2 -> row.outcome = "geweigerd";
      case 3 -> row.personId = null;
      case 4 -> row.organisationId = new UUID(1, 1);
      case 5 -> row.versionAfter = row.versionAfter + 1;
      case 6 -> row.contentHash = "";
      case 7 -> row.agreementId = row.agreementId == null ? new UUID(3, 3) : null;
      default -> row.ownerId = row.personId == null ? new UUID(2, 2) : row.personId;
    }
  }
}
