package nl.afsprakenwijzer.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** No more than two at once; who waits in vain is told so, and who waits long enough gets in. */
class TurnsTest {
  private static final String BUSY = "Er is nu geen plaats.";

  private final CountDownLatch inside = new CountDownLatch(2);
  private final CountDownLatch goOn = new CountDownLatch(1);

  @Test
  void third_isRefusedForNow_andGetsItsTurnWhenOneIsDone() throws Exception {
    var turns = new Turns(2, BUSY, 1);
    var patient = new Turns(1, BUSY, Long.MAX_VALUE);
    ExecutorService others = Executors.newFixedThreadPool(2);
    try {
      Future<String> first = others.submit(() -> turns.take(this::work));
      Future<String> second = others.submit(() -> turns.take(this::work));
      inside.await();

      assertThatThrownBy(() -> turns.take(() -> "derde"))
          .isInstanceOf(UnreadableDocument.class)
          .hasMessage(BUSY)
          .matches(refused -> ((UnreadableDocument) refused).isForNow());

      goOn.countDown();
      assertThat(first.get()).isEqualTo("klaar");
      assertThat(second.get()).isEqualTo("klaar");
      assertThat(turns.take(() -> "derde")).isEqualTo("derde");
    } finally {
      others.shutdownNow();
    }
    assertThat(patient.take(() -> "alleen")).isEqualTo("alleen");
  }

  @Test
  void workThatFails_givesItsTurnBack() {
    var turns = new Turns(1, BUSY, 1);
    for (int i = 0; i < 2; i++) {
      assertThatThrownBy(
              () ->
                  turns.take(
                      () -> {
                        throw new UnreadableDocument("kapot", "");
                      }))
          .hasMessage("kapot");
    }
  }

  private String work() {
    inside.countDown();
    CompletableFuture<Void> waited = CompletableFuture.runAsync(this::awaitEnd);
    waited.join();
    return "klaar";
  }

  private void awaitEnd() {
    try {
      goOn.await();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }
}
