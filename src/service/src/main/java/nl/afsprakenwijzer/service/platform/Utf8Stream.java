package nl.afsprakenwijzer.service.platform;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParseException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/**
 * JSON as it comes in, as long as it is UTF-8. Jackson also reads characters that are written in
 * more bytes than they need, which others read as something else, and UTF-16.
 */
final class Utf8Stream extends PassingBody {
  private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
  private long count;
  private int line = 1;

  /** Of the byte, as Jackson counts. */
  private int column;

  /** The column of the first byte of the character that is being read. */
  private int begin;

  /** How many bytes of that character are still to come, and between what the next one is. */
  private int more;

  private int least;
  private int most;

  Utf8Stream(InputStream json) {
    super(json);
  }

  /** All of it, from its first byte, also what nobody read yet. */
  byte[] whole() throws IOException {
    transferTo(OutputStream.nullOutputStream());
    return kept.toByteArray();
  }

  /**
   * Jackson closes what it stopped reading, and then the rest is gone; the server closes it too.
   */
  @Override
  public void close() {}

  @Override
  void passes(byte[] octets, int offset, int length) throws IOException {
    kept.write(octets, offset, Math.max(0, length));
    for (int at = offset; at < offset + length; at++) {
      next(octets[at] & 0xff);
    }
    if (length < 0 && more > 0) {
      throw invalid();
    }
  }

  private void next(int octet) throws JsonParseException {
    count++;
    column++;
    if (more > 0) {
      follow(octet);
    } else if (octet >= 0x80 || octet == 0) {
      begin(octet);
    } else if (octet == '\n') {
      line++;
      column = 0;
    }
  }

  private void begin(int octet) throws JsonParseException {
    begin = column;
    if (octet < 0xC2 || octet > 0xF4) {
      throw invalid();
    }
    more = octet < 0xE0 ? 1 : octet < 0xF0 ? 2 : 3;
    least = octet == 0xE0 ? 0xA0 : octet == 0xF0 ? 0x90 : 0x80;
    most = octet == 0xED ? 0x9F : octet == 0xF4 ? 0x8F : 0xBF;
  }

  private void follow(int octet) throws JsonParseException {
    if (octet < least || octet > most) {
      throw invalid();
    }
    more--;
    least = 0x80;
    most = 0xBF;
  }

  private JsonParseException invalid() {
    return new JsonParseException(
        null, JsonFaults.INVALID_UTF8, new JsonLocation(null, count, line, begin));
  }
}
