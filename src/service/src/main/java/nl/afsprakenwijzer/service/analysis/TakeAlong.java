package nl.afsprakenwijzer.service.analysis;

import java.util.Base64;
import java.util.Locale;

/**
 * What was checked, hidden in the page itself so that people can ask for it as a file and nothing
 * need be kept.
 *
 * @param content the bytes in base64; empty when there are too many for a form
 */
record TakeAlong(String fileName, String content) {
  /** A field of a form holds 2 MiB; base64 makes three bytes four. */
  private static final int MOST_BYTES = 1_400_000;

  static TakeAlong of(String fileName, byte[] content) {
    boolean fits = content.length <= MOST_BYTES;
    return new TakeAlong(fileName, fits ? Base64.getEncoder().encodeToString(content) : "");
  }

  public boolean fits() {
    return !content.isEmpty();
  }

  /** Whether it can come back with comments in it. */
  public boolean word() {
    return fileName.toLowerCase(Locale.ROOT).endsWith(".docx");
  }
}
