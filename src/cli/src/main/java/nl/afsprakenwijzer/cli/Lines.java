package nl.afsprakenwijzer.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/**
 * The lines of a stream as bytes, one at a time: a stream of any size takes the memory of its
 * longest line.
 */
final class Lines {
  private final InputStream in;
  private final int maxBytes;
  private final byte[] chunk = new byte[1 << 16];
  private int position;
  private int limit;

  Lines(InputStream in, int maxBytes) {
    this.in = in;
    this.maxBytes = maxBytes;
  }

  /**
   * The next line without its line feed, cut off at one byte more than the maximum; empty at the
   * end.
   */
  Optional<byte[]> next() throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    boolean any = false;
    while (fill()) {
      any = true;
      int end = position;
      while (end < limit && chunk[end] != '\n') {
        end++;
      }
      line.write(chunk, position, Math.min(end - position, maxBytes + 1 - line.size()));
      boolean complete = end < limit || line.size() > maxBytes;
      position = Math.min(end + 1, limit);
      if (complete) {
        break;
      }
    }
    return any ? Optional.of(line.toByteArray()) : Optional.empty();
  }

  private boolean fill() throws IOException {
    if (position == limit) {
      position = 0;
      limit = Math.max(in.read(chunk), 0);
    }
    return limit > 0;
  }
}
