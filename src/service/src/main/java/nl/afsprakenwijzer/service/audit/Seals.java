package nl.afsprakenwijzer.service.audit;

import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
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

  /** All seals, also those that are only in the file any more. */
  List<AuditSeal> all() {
    List<AuditSeal> all =
        new ArrayList<>(entities.createQuery("from AuditSeal", AuditSeal.class).getResultList());
    try {
      if (Files.exists(file)) {
        Files.readAllLines(file).forEach(line -> all.add(AuditSeal.of(line)));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return all;
  }

  private void append(String line) {
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      Files.writeString(
          file,
          line + "\n",
          StandardOpenOption.CREATE,
          StandardOpenOption.APPEND,
          StandardOpenOption.DSYNC);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
