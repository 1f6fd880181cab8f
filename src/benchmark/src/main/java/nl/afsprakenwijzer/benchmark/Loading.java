package nl.afsprakenwijzer.benchmark;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.ref.Reference;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.afsprakenwijzer.checker.SmartChecker;

/** How long loading takes and how much of the heap it keeps, each time in a fresh JVM. */
final class Loading {
  private static final double MEBIBYTE = 1 << 20;

  private Loading() {}

  static void measure(boolean brief) throws IOException, InterruptedException {
    List<Double> millis = new ArrayList<>();
    List<Double> first = new ArrayList<>();
    List<Double> heap = new ArrayList<>();
    for (int round = 0; round < (brief ? 2 : 7); round++) {
      double[] empty = fresh("leeg");
      double[] loaded = fresh("geladen");
      millis.add(loaded[0]);
      first.add(loaded[1]);
      heap.add((loaded[2] - empty[2]) / MEBIBYTE);
    }
    System.out.println();
    System.out.println("laden, in een verse JVM (mediaan van " + heap.size() + " keer)");
    line("SmartChecker.create() (doel < 600)", "ms", millis);
    line("eerste afspraak daarna", "ms", first);
    line("heap erbij (doel <= 48)", "MiB", heap);
  }

  private static void line(String what, String unit, List<Double> values) {
    List<String> each = values.stream().map(v -> String.format(Locale.ROOT, "%.1f", v)).toList();
    System.out.printf(
        Locale.ROOT, "  %-40s %10.1f %s %s%n", what, Figures.median(values), unit, each);
  }

  private static double[] fresh(String what) throws IOException, InterruptedException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    Process process =
        new ProcessBuilder(
                java,
                "-Xmx256m",
                "-cp",
                System.getProperty("java.class.path"),
                Loading.class.getName(),
                what)
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
    if (process.waitFor() != 0) {
      throw new IllegalStateException("The fresh JVM failed");
    }
    String[] parts = out.strip().split(" ");
    return new double[] {
      Double.parseDouble(parts[0]), Double.parseDouble(parts[1]), Double.parseDouble(parts[2])
    };
  }

  /** Runs in the fresh JVM: milliseconds to load, to judge a first clause, and bytes in use. */
  public static void main(String[] arguments) {
    boolean loads = "geladen".equals(arguments[0]);
    long start = System.nanoTime();
    SmartChecker checker = loads ? SmartChecker.create() : null;
    long loaded = System.nanoTime();
    Object judgement =
        loads ? checker.check("De gemeente streeft naar meer woningen voor ouderen.") : "";
    long checked = System.nanoTime();
    for (int i = 0; i < 5; i++) {
      System.gc();
    }
    long used = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    System.out.println((loaded - start) / 1e6 + " " + (checked - loaded) / 1e6 + " " + used);
    Reference.reachabilityFence(checker);
    Reference.reachabilityFence(judgement);
  }
}
