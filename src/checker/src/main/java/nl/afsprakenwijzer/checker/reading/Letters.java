package nl.afsprakenwijzer.checker.reading;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * The letters of a text in lower case, one byte each, so that eight of them are read at once. Those
 * beyond Latin-1 do not fit in a byte.
 */
final class Letters {
  /** How many are read at once. */
  static final int EIGHT = Long.BYTES;

  private static final VarHandle READER =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  private static final int LAST_PLAIN = 0x7F;
  private static final byte[] LOWER = lower();

  /** Stands for a letter that does not fit. */
  private static final byte NONE = 0;

  private final byte[] letters;
  private final int length;
  private final int highest;

  Letters(char[] text, int length) {
    this.letters = new byte[length + EIGHT];
    this.length = length;
    int bits = 0;
    for (int i = 0; i < length; i++) {
      char letter = text[i];
      bits |= letter;
      letters[i] = letter < LOWER.length ? LOWER[letter] : NONE;
    }
    this.highest = bits;
  }

  /** Whether all of them are unaccented letters and the like. */
  boolean arePlain() {
    return highest <= LAST_PLAIN;
  }

  /** Whether none of these is beyond Latin-1. */
  boolean fit(int begin, int end) {
    return highest < LOWER.length || allFit(begin, end);
  }

  private boolean allFit(int begin, int end) {
    for (int i = begin; i < end; i++) {
      if (letters[i] == NONE) {
        return false;
      }
    }
    return true;
  }

  /** The first eight of these as one number; fewer when the end comes sooner. */
  long eight(int from, int end) {
    long eight = (long) READER.get(letters, from);
    return end - from >= EIGHT ? eight : eight & -1L >>> (from - end) * Byte.SIZE;
  }

  /** How many times eight, the last one not always full. */
  static int eights(int letters) {
    return (letters + EIGHT - 1) / EIGHT;
  }

  /** The letters of a word in lower case, eight in a number; 0 when one of them does not fit. */
  static long[] of(String form) {
    Letters letters = new Letters(form.toCharArray(), form.length());
    if (!letters.fit(0, letters.length)) {
      return new long[1];
    }
    long[] all = new long[Math.max(1, eights(form.length()))];
    for (int i = 0; i < all.length; i++) {
      all[i] = letters.eight(i * EIGHT, letters.length);
    }
    return all;
  }

  private static byte[] lower() {
    byte[] lower = new byte[0x100];
    for (char letter = 0; letter < lower.length; letter++) {
      lower[letter] = (byte) Character.toLowerCase(letter);
    }
    return lower;
  }
}
