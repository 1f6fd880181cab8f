package nl.afsprakenwijzer.benchmark;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Runs the JMH benchmarks in rounds, every round with all of them, so that a busy moment of the
 * machine touches both sides of a ratio.
 */
final class Rates {
  private static final List<String> BENCHMARKS =
      List.of(
          "clauseChecker",
          "clauseSplitter",
          "clauseLanguageTool",
          "agreementChecker",
          "agreementWhole",
          "agreementSplitter",
          "agreementLanguageTool",
          "agreementJoined");

  /** The machine can be half as fast from one round to the next: the middle of five holds. */
  private static final int ROUNDS = 5;

  private Rates() {}

  /** One round's time for one clause, on the wall clock and of the processor, in microseconds. */
  private record Time(double wall, double processor) {}

  static void measure(boolean brief) throws RunnerException {
    Map<String, List<Time>> times = new LinkedHashMap<>();
    for (int round = 0; round < (brief ? 1 : ROUNDS); round++) {
      for (String name : BENCHMARKS) {
        RunResult result = new Runner(options(name, brief)).run().iterator().next();
        double wall = result.getPrimaryResult().getScore();
        double processor = result.getSecondaryResults().get(ProcessorTime.LABEL).getScore();
        times.computeIfAbsent(name, n -> new ArrayList<>()).add(new Time(wall, processor));
      }
    }
    print("één afspraak per keer, kloktijd", "clause", times, Time::wall);
    print("één afspraak per keer, processortijd", "clause", times, Time::processor);
    print("200 afspraken van één overeenkomst, kloktijd", "agreement", times, Time::wall);
    printWhole(times, Time::wall);
    print("200 afspraken van één overeenkomst, processortijd", "agreement", times, Time::processor);
    printWhole(times, Time::processor);
  }

  private static Options options(String name, boolean brief) {
    boolean slow = name.endsWith("LanguageTool") || name.endsWith("Joined");
    TimeValue time = TimeValue.milliseconds(brief ? 1000 : slow ? 3000 : 2000);
    return new OptionsBuilder()
        .include(CheckerBenchmark.class.getName() + "." + name + "$")
        .threads(1)
        .forks(1)
        .jvmArgs("-Xms1g", "-Xmx1g", "-XX:+UseSerialGC")
        .warmupIterations(brief ? 3 : slow ? 5 : 10)
        .warmupTime(time)
        .measurementIterations(brief ? 2 : 3)
        .measurementTime(time)
        .addProfiler(ProcessorTime.class)
        .verbosity(VerboseMode.SILENT)
        .build();
  }

  private static void print(
      String title, String text, Map<String, List<Time>> times, ToDoubleFunction<Time> clock) {
    List<Double> checker = micros(times, text + "Checker", clock);
    List<Double> splitter = micros(times, text + "Splitter", clock);
    List<Double> languageTool = micros(times, text + "LanguageTool", clock);
    System.out.println();
    System.out.println(
        title + " (mediaan van " + checker.size() + " rondes; tussen haakjes elke ronde)");
    line("sneller dan LanguageTool (doel >= 200)", "x", ratios(languageTool, checker));
    line("tijd tegen alleen knippen (doel <= 15)", "x", ratios(checker, splitter));
    line("toetser", "us per afspraak", checker);
    line("alleen knippen (BreakIterator)", "us per afspraak", splitter);
    line("LanguageTool", "us per afspraak", languageTool);
  }

  /** What goes beyond the clauses one by one. */
  private static void printWhole(Map<String, List<Time>> times, ToDoubleFunction<Time> clock) {
    List<Double> whole = micros(times, "agreementWhole", clock);
    List<Double> joined = micros(times, "agreementJoined", clock);
    line("toetser met de samenhang erbij", "us per afspraak", whole);
    line("LanguageTool, 200 in één tekst", "us per afspraak", joined);
    line(
        "toetser sneller dan 200 in één tekst",
        "x",
        ratios(joined, micros(times, "agreementChecker", clock)));
  }

  private static List<Double> micros(
      Map<String, List<Time>> times, String name, ToDoubleFunction<Time> clock) {
    return times.get(name).stream().mapToDouble(clock).boxed().toList();
  }

  private static List<Double> ratios(List<Double> above, List<Double> below) {
    List<Double> ratios = new ArrayList<>();
    for (int i = 0; i < above.size(); i++) {
      ratios.add(above.get(i) / below.get(i));
    }
    return ratios;
  }

  private static void line(String what, String unit, List<Double> values) {
    List<String> each = values.stream().map(Rates::figure).toList();
    System.out.printf("  %-40s %10s %s %s%n", what, figure(Figures.median(values)), unit, each);
  }

  private static String figure(double value) {
    return String.format(Locale.ROOT, value < 100 ? "%.1f" : "%.0f", value);
  }
}
