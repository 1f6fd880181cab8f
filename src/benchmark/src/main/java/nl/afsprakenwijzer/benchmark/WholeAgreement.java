package nl.afsprakenwijzer.benchmark;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import nl.afsprakenwijzer.checker.SmartChecker;
import nl.afsprakenwijzer.checker.reading.Clause;

/**
 * What an agreement costs with its coherence, and how that grows: the labelled clauses, each with a
 * place of its own, so that there are as many different words as in real agreements.
 */
final class WholeAgreement {
  private static final int[] SIZES = {200, 2_000, 20_000};
  private static final int CLAUSES_PER_PLACE = 3;
  private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();
  private static int sink;

  private WholeAgreement() {}

  static void measure(boolean brief) {
    SmartChecker checker = SmartChecker.create();
    // both: with more clauses other ways through the code are taken often enough to be compiled
    warm(checker, SIZES[0], brief);
    warm(checker, SIZES[1], brief);
    System.out.println();
    System.out.println(
        "samenhang: ms per overeenkomst en microseconden per afspraak, processortijd");
    System.out.println(
        "  afspraken    geheel, ms   waarvan los, ms   geheel per afspraak   n log n");
    double base = 0;
    for (int size : SIZES) {
      List<Clause> clauses = clauses(size);
      int times = Math.max(3, (brief ? 4_000 : 20_000) / size);
      double whole =
          typical(() -> checker.check(clauses, Texts.context()).coherence().size(), times);
      double apart = typical(() -> apart(checker, clauses), times);
      double share = whole / (size * Math.log(size));
      base = base == 0 ? share : base;
      System.out.printf(
          "  %9d %13.1f %17.1f %21.1f   x %.2f%n",
          size, whole / 1e6, apart / 1e6, whole / size / 1e3, share / base);
    }
    if (sink == 0) {
      throw new IllegalStateException("The checker found nothing between the clauses");
    }
  }

  private static void warm(SmartChecker checker, int size, boolean brief) {
    long end = System.nanoTime() + (brief ? 5_000_000_000L : 20_000_000_000L);
    List<Clause> clauses = clauses(size);
    while (System.nanoTime() < end) {
      sink += checker.check(clauses, Texts.context()).coherence().size();
    }
  }

  private static int apart(SmartChecker checker, List<Clause> clauses) {
    int found = 0;
    for (Clause clause : clauses) {
      found += checker.check(clause, Texts.context()).findings().size();
    }
    return found;
  }

  private static List<Clause> clauses(int size) {
    List<String> texts = Texts.clauses();
    List<Clause> clauses = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      String text = texts.get(i % texts.size());
      String place = name(i / CLAUSES_PER_PLACE);
      clauses.add(Clause.of("In " + place + ": " + text));
    }
    return clauses;
  }

  /** A made-up place for a number. */
  private static String name(int number) {
    StringBuilder name = new StringBuilder("Wal");
    for (int rest = number; rest > 0; rest /= 5) {
      name.append(List.of("der", "mon", "zee", "lau", "vin").get(rest % 5));
    }
    return name.append("hoek").toString();
  }

  private interface Work {
    int run();
  }

  /** The median CPU time in nanoseconds; the first half of the runs warms up. */
  private static double typical(Work work, int times) {
    List<Double> nanos = new ArrayList<>();
    for (int i = 0; i < 2 * times; i++) {
      long start = CLOCK.getCurrentThreadCpuTime();
      sink += work.run();
      nanos.add((double) (CLOCK.getCurrentThreadCpuTime() - start));
    }
    return Figures.median(nanos.subList(times, nanos.size()));
  }
}
