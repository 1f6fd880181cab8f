package nl.afsprakenwijzer.service.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class RateLimitTest {
  private final AtomicLong clock = new AtomicLong();
  private final RateLimit limit = new RateLimit(2, clock::get);

  @Test
  void fullMinuteAtOnce_isGranted_andThenTheNextTokenIsWaitedFor() {
    assertThat(limit.take("a")).isZero();
    assertThat(limit.take("a")).isZero();
    assertThat(limit.take("a")).isEqualTo(30);
  }

  @Test
  void waiting_givesTokensBack_butNeverMoreThanAMinutesWorth() {
    limit.take("a");
    limit.take("a");
    clock.addAndGet(TimeUnit.SECONDS.toNanos(10));
    assertThat(limit.take("a")).isEqualTo(20);
    clock.addAndGet(TimeUnit.HOURS.toNanos(1));
    assertThat(limit.take("a")).isZero();
    assertThat(limit.take("a")).isZero();
    assertThat(limit.take("a")).isEqualTo(30);
  }

  @Test
  void otherAddresses_haveTheirOwnTokens() {
    limit.take("a");
    limit.take("a");

    assertThat(limit.take("b")).isZero();
  }

  @Test
  void boundOfZero_grantsEverything() {
    RateLimit open = new RateLimit(0, clock::get);

    for (int request = 0; request < 1_000; request++) {
      assertThat(open.take("a")).isZero();
    }
  }

  @Test
  void moreAddressesThanAreRemembered_forgetTheOldest() {
    limit.take("a");
    limit.take("a");
    for (int address = 0; address < 10_000; address++) {
      limit.take("x" + address);
    }

    assertThat(limit.take("a")).isZero();
  }
}
