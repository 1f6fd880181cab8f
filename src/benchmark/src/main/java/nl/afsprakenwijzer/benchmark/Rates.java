package nl.afsprakenwijzer.benchmark;

import java.util.ArrayList;
import java.util.HashMap;
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
  private static final List<String> SUBJECTS = List.of("Checker", "Splitter", "LanguageTool");

  private Rates() {}

  /** One round's time for one clause, on the wall clock and of the processor, in microseconds. */
  private record Time(double wall, double processor) {}

  static void measure(boolean brief) throws RunnerException {
    Map<String, List<Time>> times = new LinkedHashMap<>();
    for (int round = 0; round < (brief ? 1 : 3); round++) {
      for (String text : List.of("clause", "agreement")) {
        for (String subject : SUBJECTS) {
          String name = text + subject;
          RunResult result = new Runner(options(name, brief)).run().iterator().next();
          double wall = result.getPrimaryResult().getScore();
          double processor = result.getSecondaryResults().get(ProcessorTime.LABEL).getScore();
          times.computeIfAbsent(name, n -> new ArrayList<>()).add(new Time(wall, processor));
        }
      }
    }
    print("één afspraak per keer, kloktijd", "clause", times, Time::wall);
    print("één afspraak per keer, processortijd", "clause", times, Time::processor);
    print("200 afspraken in één keer, kloktijd", "agreement", times, Time::wall);
    print("200 afspraken in één keer, processortijd", "agreement", times, Time::processor);
  }

  private static Options options(String name, boolean brief) {
    boolean slow = name.endsWith("LanguageTool");
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
    Map<String, List<Double>> micros = new HashMap<>();
    for (String subject : SUBJECTS) {
      List<Time> all = times.get(text + subject);
      micros.put(subject, all.stream().mapToDouble(clock).boxed().toList());
    }
    List<Double> checker = micros.get("Checker");
    List<Double> splitter = micros.get("Splitter");
    List<Double> languageTool = micros.get("LanguageTool");
    System.out.println();
    System.out.println(
        title + " (mediaan van " + checker.size() + " rondes; tussen haakjes elke ronde)");
    line("sneller dan LanguageTool (doel >= 200)", "x", ratios(languageTool, checker));
    line("tijd tegen alleen knippen (doel <= 15)", "x", ratios(checker, splitter));
    line("toetser", "us per afspraak", checker);
    line("alleen knippen (BreakIterator)", "us per afspraak", splitter);
    line("LanguageTool", "us per afspraak", languageTool);
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
