package nl.afsprakenwijzer.documents;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Lets heavy work be done a few at a time; others wait for their turn, and not for long. */
public final class Turns {
  private static final int WAIT_SECONDS = 5;

  private final Semaphore room;
  private final String busy;
  private final long millis;

  /**
   * @param atOnce how many may work at once
   * @param busy what somebody reads who waited in vain, in Dutch
   */
  public Turns(int atOnce, String busy) {
    this(atOnce, busy, TimeUnit.SECONDS.toMillis(WAIT_SECONDS));
  }

  Turns(int atOnce, String busy, long millis) {
    this.room = new Semaphore(atOnce, true);
    this.busy = busy;
    this.millis = millis;
  }

  /** Work that takes a turn. */
  @FunctionalInterface
  public interface Work<T> {
    T run() throws UnreadableDocument;
  }

  /**
   * @throws UnreadableDocument when the work does, or when there was no turn in time
   */
  public <T> T take(Work<T> work) throws UnreadableDocument {
    boolean mine = false;
    try {
      mine = room.tryAcquire(millis, TimeUnit.MILLISECONDS);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
    if (!mine) {
      throw new UnreadableDocument(busy, "", true);
    }
    try {
      return work.run();
    } finally {
      room.release();
    }
  }
}
