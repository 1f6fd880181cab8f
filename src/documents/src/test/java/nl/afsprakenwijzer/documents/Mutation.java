package nl.afsprakenwijzer.documents;

import java.util.Random;

/** Damages files at random, always the same for the same seed. */
final class Mutation {
  private final Random random;

  Mutation(long seed) {
    random = new Random(seed);
  }

  byte[] of(byte[] good) {
    byte[] bad = good.clone();
    for (int changes = 1 + random.nextInt(8); changes > 0; changes--) {
      int at = random.nextInt(bad.length);
      switch (random.nextInt(3)) {
        case 0 -> bad[at] = (byte) random.nextInt(256);
        case 1 -> bad[at] ^= (byte) (1 << random.nextInt(8));
        default -> copy(bad, at, random.nextInt(bad.length));
      }
    }
    return bad;
  }

  private static void copy(byte[] bytes, int from, int to) {
    int length = Math.min(32, bytes.length - Math.max(from, to));
    System.arraycopy(bytes, from, bytes, to, length);
  }
}
