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
 * larger agreement for each of its clauses, and the output would grow, not the work. Every run is
 * about other things too: else the words of a small agreement would all be known by then.
 */
final class WholeAgreement {
  private static final int[] SIZES = {200, 2_000, 20_000};
  private static final int CLAUSES_PER_PLACE = 3;
  private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();
  private static final OtherNouns OTHER = new OtherNouns();
  private static int sink;
  private static int subject;

  private WholeAgreement() {}

  static void measure(boolean brief) {
    SmartChecker checker = SmartChecker.create();
    List<ClauseJudgement> judged = Texts.clauses().stream().map(checker::check).toList();
    // both: with more clauses other ways through the code are taken often enough to be compiled
    warm(checker, judged, SIZES[0], brief);
    warm(checker, judged, SIZES[1], brief);
    System.out.println();
    System.out.println(
        "samenhang: ms per overeenkomst en microseconden per afspraak, processortijd");
    System.out.println(
        "  afspraken    geheel, ms   waarvan los, ms   geheel per afspraak   n log n   bevindingen"
            + " tussen afspraken, per afspraak");
    double base = 0;
    for (int size : SIZES) {
      int found = checker.check(clauses(judged, size), Texts.context()).coherence().size();
      int times = Math.max(3, (brief ? 4_000 : 20_000) / size);
      double whole =
          typical(
              clauses -> checker.check(clauses, Texts.context()).coherence().size(),
              judged,
              size,
              times);
      double apart = typical(clauses -> apart(checker, clauses), judged, size, times);
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

  private static void warm(
      SmartChecker checker, List<ClauseJudgement> judged, int size, boolean brief) {
    long end = System.nanoTime() + (brief ? 5_000_000_000L : 20_000_000_000L);
    while (System.nanoTime() < end) {
      sink += checker.check(clauses(judged, size), Texts.context()).coherence().size();
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
    subject += Math.max(1, size / Texts.AGREEMENT_SIZE);
    for (int i = 0; i < size; i++) {
      String text =
          OTHER.in(judged.get(i % Texts.AGREEMENT_SIZE), subject + i / Texts.AGREEMENT_SIZE);
      String place = OtherNouns.place(i / CLAUSES_PER_PLACE);
      clauses.add(Clause.of("In " + place + ": " + text));
    }
    return clauses;
  }

  private interface Work {
    int run(List<Clause> clauses);
  }

  /** The median CPU time in nanoseconds; the first half of the runs warms up. */
  private static double typical(Work work, List<ClauseJudgement> judged, int size, int times) {
    List<Double> nanos = new ArrayList<>();
    for (int i = 0; i < 2 * times; i++) {
      List<Clause> clauses = clauses(judged, size);
      long start = CLOCK.getCurrentThreadCpuTime();
      sink += work.run(clauses);
      nanos.add((double) (CLOCK.getCurrentThreadCpuTime() - start));
    }
    return Figures.median(nanos.subList(times, nanos.size()));
  }
}
