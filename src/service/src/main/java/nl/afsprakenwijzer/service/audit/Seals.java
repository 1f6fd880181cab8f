package nl.afsprakenwijzer.service.audit;

import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.afsprakenwijzer.service.platform.Transactions;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Seals the end of the chain each day, in the database and in a file outside it: whoever rewrites
 * the chain or cuts off its end, cannot rewrite the file too.
 */
@Singleton
class Seals {
  private final EntityManager entities;
  private final Transactions transactions;
  private final SealKey key;
  private final Clock clock;
  private final Path file;

  Seals(
      EntityManager entities,
      Transactions transactions,
      SealKey key,
      Clock clock,
      @ConfigProperty(name = "afsprakenwijzer.zegels") Path file) {
    this.entities = entities;
    this.transactions = transactions;
    this.key = key;
    this.clock = clock;
    this.file = file;
  }

  /** Just after midnight UTC; a copy of the service that comes second finds it done. */
  @Scheduled(cron = "0 5 0 * * ?", timeZone = "UTC")
  void seal() {
    AuditSeal made = transactions.write(this::atTheEnd);
    if (made != null) {
      append(made.line());
    }
  }

  private AuditSeal atTheEnd() {
    AuditHead head = entities.find(AuditHead.class, AuditHead.ONLY, LockModeType.PESSIMISTIC_WRITE);
    if (head.seq == 0 || entities.find(AuditSeal.class, head.seq) != null) {
      return null;
    }
    AuditSeal seal = new AuditSeal();
    seal.seq = head.seq;
    seal.rowHash = head.rowHash;
    seal.sealedAt = clock.instant();
    seal.signature = key.sign(seal.statement());
    entities.persist(seal);
    return seal;
  }

  /** The last seal in the database, if there is one. */
  List<AuditSeal> last() {
    return entities
        .createQuery("from AuditSeal s order by s.seq desc", AuditSeal.class)
        .setMaxResults(1)
        .getResultList();
  }

  /**
   * All seals, also those that are only in the file any more.
   *
   * @param fault what is wrong with the file, in Dutch; null when nothing is
   */
  record Kept(List<AuditSeal> seals, String fault) {}

  Kept all() {
    List<AuditSeal> all =
        new ArrayList<>(entities.createQuery("from AuditSeal", AuditSeal.class).getResultList());
    String fault = null;
    List<String> lines = lines();
    for (int i = 0; i < lines.size(); i++) {
      Optional<AuditSeal> seal = AuditSeal.of(lines.get(i));
      seal.ifPresent(all::add);
      if (seal.isEmpty() && fault == null) {
        fault = "Regel " + (i + 1) + " van het zegelbestand is onleesbaar.";
      }
    }
    return new Kept(all, fault);
  }

  private List<String> lines() {
    try {
      // seals are plain letters; in this coding whatever else is there can be read too
      return Files.exists(file) ? Files.readAllLines(file, StandardCharsets.ISO_8859_1) : List.of();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A line that was torn must not take the next one with it. */
  private boolean endsHalfway() throws IOException {
    if (!Files.exists(file) || Files.size(file) == 0) {
      return false;
    }
    try (RandomAccessFile open = new RandomAccessFile(file.toFile(), "r")) {
      open.seek(open.length() - 1);
      return open.read() != '\n';
    }
  }

  private void append(String line) {
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      Files.writeString(
          file,
          (endsHalfway() ? "\n" : "") + line + "\n",
          StandardOpenOption.CREATE,
          StandardOpenOption.APPEND,
          StandardOpenOption.DSYNC);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
