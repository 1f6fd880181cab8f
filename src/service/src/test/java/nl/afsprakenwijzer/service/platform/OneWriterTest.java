package nl.afsprakenwijzer.service.platform;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
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
}
