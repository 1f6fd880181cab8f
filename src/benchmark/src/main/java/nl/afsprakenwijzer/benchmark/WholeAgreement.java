package nl.afsprakenwijzer.benchmark;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import nl.afsprakenwijzer.checker.SmartChecker;
import nl.afsprakenwijzer.checker.judgement.ClauseJudgement;
import nl.afsprakenwijzer.checker.reading.Clause;

/**
 * What an agreement costs with its coherence, and how that grows: the labelled clauses, over and
 * over, but every time about other things. Saying the same clauses again would put more pairs in a
 * larger agreement for each of its clauses, and the output would grow, not the work.
 */
final class WholeAgreement {
  private static final int[] SIZES = {200, 2_000, 20_000};
  private static final int CLAUSES_PER_PLACE = 3;
  private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();
  private static final OtherNouns OTHER = new OtherNouns();
  private static int sink;

  private WholeAgreement() {}

  static void measure(boolean brief) {
    SmartChecker checker = SmartChecker.create();
    List<ClauseJudgement> judged = Texts.clauses().stream().map(checker::check).toList();
    // both: with more clauses other ways through the code are taken often enough to be compiled
    warm(checker, clauses(judged, SIZES[0]), brief);
    warm(checker, clauses(judged, SIZES[1]), brief);
    System.out.println();
    System.out.println(
        "samenhang: ms per overeenkomst en microseconden per afspraak, processortijd");
    System.out.println(
        "  afspraken    geheel, ms   waarvan los, ms   geheel per afspraak   n log n   bevindingen"
            + " tussen afspraken, per afspraak");
    double base = 0;
    for (int size : SIZES) {
      List<Clause> clauses = clauses(judged, size);
      int found = checker.check(clauses, Texts.context()).coherence().size();
      int times = Math.max(3, (brief ? 4_000 : 20_000) / size);
      double whole =
          typical(() -> checker.check(clauses, Texts.context()).coherence().size(), times);
      double apart = typical(() -> apart(checker, clauses), times);
      double share = whole / (size * Math.log(size));
      base = base == 0 ? share : base;
      System.out.printf(
          "  %9d %13.1f %17.1f %21.1f   x %.2f %26.2f%n",
          size, whole / 1e6, apart / 1e6, whole / size / 1e3, share / base, (double) found / size);
    }
    if (sink == 0) {
      throw new IllegalStateException("The checker found nothing between the clauses");
    }
  }

  private static void warm(SmartChecker checker, List<Clause> clauses, boolean brief) {
    long end = System.nanoTime() + (brief ? 5_000_000_000L : 20_000_000_000L);
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

  private static List<Clause> clauses(List<ClauseJudgement> judged, int size) {
    List<Clause> clauses = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      String text = OTHER.in(judged.get(i % Texts.AGREEMENT_SIZE), i / Texts.AGREEMENT_SIZE);
      String place = OtherNouns.place(i / CLAUSES_PER_PLACE);
      clauses.add(Clause.of("In " + place + ": " + text));
    }
    return clauses;
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
