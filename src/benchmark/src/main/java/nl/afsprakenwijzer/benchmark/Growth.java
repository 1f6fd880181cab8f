package nl.afsprakenwijzer.benchmark;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.afsprakenwijzer.checker.SmartChecker;

/** Whether time grows as the text does, also when the text is made to hurt. */
final class Growth {
  private static final int[] SIZES = {5_000, 10_000, 20_000};
  private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();
  private static final long MOST_NANOS = 2_000_000_000L;
  private static int sink;

  private Growth() {}

  static void measure(boolean brief) {
    SmartChecker checker = SmartChecker.create();
    long warm = System.nanoTime() + (brief ? 2_000_000_000L : 10_000_000_000L);
    List<String> clauses = Texts.clauses();
    while (System.nanoTime() < warm) {
      clauses.forEach(text -> sink += checker.check(text).findings().size());
    }
    System.out.println();
    System.out.println(
        "groei: ns per teken bij 5.000, 10.000 en 20.000 tekens, en 20.000 tegen 5.000");
    for (Map.Entry<String, String> piece : Texts.hostile().entrySet()) {
      double[] perCharacter = new double[SIZES.length];
      for (int i = 0; i < SIZES.length; i++) {
        String text = Texts.repeated(piece.getValue(), SIZES[i]);
        perCharacter[i] = typical(checker, text, brief ? 5 : 25) / SIZES[i];
      }
      System.out.printf(
          "  %-20s %8.0f %8.0f %8.0f   x %.2f%n",
          piece.getKey(),
          perCharacter[0],
          perCharacter[1],
          perCharacter[2],
          perCharacter[2] / perCharacter[0]);
    }
    if (sink == 0) {
      throw new IllegalStateException("The checker found nothing to say");
    }
  }

  /** The median CPU time of one check in nanoseconds; the first half of the runs warms up. */
  private static double typical(SmartChecker checker, String text, int times) {
    List<Double> nanos = new ArrayList<>();
    long enough = System.nanoTime() + MOST_NANOS;
    for (int i = 0; i < 2 * times && (i < 2 || System.nanoTime() < enough); i++) {
      long start = CLOCK.getCurrentThreadCpuTime();
      sink += checker.check(text).findings().size();
      nanos.add((double) (CLOCK.getCurrentThreadCpuTime() - start));
    }
    return Figures.median(nanos.subList(nanos.size() / 2, nanos.size()));
  }
}
