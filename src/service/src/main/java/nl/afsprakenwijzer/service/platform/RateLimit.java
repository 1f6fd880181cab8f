package nl.afsprakenwijzer.service.platform;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongSupplier;

/**
 * A token bucket per client address: a full bucket holds a minute's worth of requests and fills
 * evenly. It lives in memory, because losing it on a restart harms nobody; it remembers the latest
 * addresses only, so that many addresses cannot fill the memory.
 */
final class RateLimit {
  private static final int ADDRESSES = 10_000;
  private static final long SECOND = 1_000_000_000L;
  private static final long MINUTE = 60 * SECOND;

  private final long cost;
  private final LongSupplier nanoTime;
  private final Map<String, Bucket> buckets =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
          return size() > ADDRESSES;
        }
      };

  /** The nanoseconds of credit that an address had at a moment; a full bucket holds a minute. */
  private record Bucket(long credit, long at) {}

  RateLimit(int perMinute, LongSupplier nanoTime) {
    this.cost = perMinute <= 0 ? 0 : MINUTE / perMinute;
    this.nanoTime = nanoTime;
  }

  /** Takes a token; answers 0, or the whole seconds to wait when there is none. */
  synchronized int take(String address) {
    long now = nanoTime.getAsLong();
    Bucket before = buckets.getOrDefault(address, new Bucket(MINUTE, now));
    long credit = Math.min(MINUTE, before.credit() + now - before.at());
    boolean granted = credit >= cost;
    buckets.put(address, new Bucket(granted ? credit - cost : credit, now));
    return granted ? 0 : Math.toIntExact((cost - credit + SECOND - 1) / SECOND);
  }
}
