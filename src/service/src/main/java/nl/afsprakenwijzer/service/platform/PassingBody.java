package nl.afsprakenwijzer.service.platform;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A body on its way in, every byte of which is looked at as it passes. */
abstract class PassingBody extends FilterInputStream {
  PassingBody(InputStream body) {
    super(body);
  }

  /**
   * Looks at what was just read.
   *
   * @param length the number of bytes; less than 0 at the end of the body
   */
  abstract void passes(byte[] octets, int offset, int length) throws IOException;

  @Override
  public final int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public final int read(byte[] into, int offset, int length) throws IOException {
    int read = super.read(into, offset, length);
    passes(into, offset, read);
    return read;
  }
}
