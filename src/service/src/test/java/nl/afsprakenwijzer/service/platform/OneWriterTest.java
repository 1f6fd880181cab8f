package nl.afsprakenwijzer.service.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.agroal.api.AgroalDataSource;
import io.agroal.api.configuration.AgroalConnectionPoolConfiguration;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** H2 stays whole only when no commit runs while another one is written. */
@QuarkusTest
class OneWriterTest {
  private final List<String> happened = new CopyOnWriteArrayList<>();

  @Inject Transactions transactions;
  @Inject EmbeddedDatabase database;
  @Inject AgroalDataSource pool;

  @Test
  void secondWriter_beginsWhenTheFirstIsDone() throws Exception {
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch mayEnd = new CountDownLatch(1);
    ExecutorService writers = Executors.newFixedThreadPool(2);
    try {
      Future<?> first = writers.submit(() -> write("first", begun, mayEnd));
      begun.await();
      Future<?> second = writers.submit(() -> write("second", begun, mayEnd));
      while (database.waiting() == 0 && happened.size() == 1) {
        Thread.onSpinWait();
      }
      mayEnd.countDown();
      first.get();
      second.get();
    } finally {
      writers.shutdownNow();
    }
    assertThat(happened)
        .containsExactly("first begins", "first ends", "second begins", "second ends");
  }

  private boolean write(String who, CountDownLatch begun, CountDownLatch mayEnd) {
    return transactions.write(
        () -> {
          happened.add(who + " begins");
          begun.countDown();
          mayEnd.await();
          return happened.add(who + " ends");
        });
  }

  @Test
  void writingWithinWriting_isOneTurn() {
    assertThat(transactions.<Integer>write(() -> transactions.write(database::waiting))).isZero();
  }

  /** With a full pool a commit could not be brought to the disk any more; then nothing happens. */
  @Test
  void writerWithoutAConnectionForTheDisk_doesNotBegin() throws Exception {
    List<Connection> taken = new ArrayList<>();
    AgroalConnectionPoolConfiguration size = pool.getConfiguration().connectionPoolConfiguration();
    Duration patience = size.acquisitionTimeout();
    try {
      while (taken.size() < size.maxSize()) {
        taken.add(pool.getConnection());
      }

      size.setAcquisitionTimeout(Duration.ofMillis(1));
      assertThatThrownBy(() -> transactions.write(() -> happened.add("written")))
          .isInstanceOf(Refused.class)
          .hasMessageContaining("Er is niets opgeslagen");
    } finally {
      size.setAcquisitionTimeout(patience);
      for (Connection connection : taken) {
        connection.close();
      }
    }
    assertThat(happened).isEmpty();
    assertThat(transactions.<Boolean>write(() -> happened.add("written"))).isTrue();
  }
}
