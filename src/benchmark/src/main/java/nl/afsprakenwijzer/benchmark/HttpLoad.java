package nl.afsprakenwijzer.benchmark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Starts the built service on this machine and asks it, by turns, to check one clause and to send
 * the same validated request back: what is lost between the two is the cost of checking.
 */
final class HttpLoad {
  private static final int CONNECTIONS = 16;

  /** Seconds of checks between two looks at whether the service still gets faster. */
  private static final int WARMING = 20;

  /** Looks at most; after that it is measured as it is. */
  private static final int MOST_LOOKS = 15;

  /** A rise of the rate up to this is noise. */
  private static final double NOISE = 1.02;

  private static final String CHECK = "/v1/toetsen";
  private static final String ECHO = "/v1/echo";

  private int port;
  private final List<byte[]> checks = requests(CHECK);
  private final List<byte[]> echoes = requests(ECHO);

  /** Answers per second, and processor time of the service for each. */
  private record Load(double perSecond, double micros) {}

  private HttpLoad() {}

  static void measure(boolean brief) throws Exception {
    new HttpLoad().run(brief);
  }

  private void run(boolean brief) throws Exception {
    try (BuiltServer service = BuiltServer.start()) {
      port = service.port();
      int seconds = brief ? 2 : 8;
      load(service, echoes, seconds);
      if (!brief) {
        warm(service);
      }
      load(service, echoes, seconds);
      List<Load> echo = new ArrayList<>();
      List<Load> check = new ArrayList<>();
      for (int round = 0; round < 3; round++) {
        echo.add(load(service, echoes, seconds));
        check.add(load(service, checks, seconds));
      }
      print(echo, check);
    }
  }

  /** Checks until three turns in a row are no faster: a check is far more code than an echo. */
  private void warm(BuiltServer service) throws Exception {
    double best = 0;
    int still = 0;
    int looks = 0;
    while (still < 3 && looks < MOST_LOOKS) {
      double rate = load(service, checks, WARMING).perSecond();
      still = rate > best * NOISE ? 0 : still + 1;
      best = Math.max(best, rate);
      looks++;
    }
    System.out.printf("De dienst is warm na %d seconden toetsen.%n", looks * WARMING);
  }

  private Load load(BuiltServer service, List<byte[]> requests, int seconds) throws Exception {
    ExecutorService clients = Executors.newFixedThreadPool(CONNECTIONS);
    try {
      Duration before = service.processorTime();
      long start = System.nanoTime();
      long end = start + Duration.ofSeconds(seconds).toNanos();
      List<Callable<Long>> tasks = new ArrayList<>();
      for (int i = 0; i < CONNECTIONS; i++) {
        int offset = i * requests.size() / CONNECTIONS;
        tasks.add(() -> ask(requests, offset, end));
      }
      long answers = 0;
      for (Future<Long> asked : clients.invokeAll(tasks)) {
        answers += asked.get();
      }
      double elapsed = (System.nanoTime() - start) / 1e9;
      double micros = service.processorTime().minus(before).toNanos() / 1e3;
      return new Load(answers / elapsed, micros / answers);
    } finally {
      clients.shutdownNow();
    }
  }

  private long ask(List<byte[]> requests, int offset, long end) throws IOException {
    long answers = 0;
    try (HttpConnection connection = new HttpConnection(port)) {
      for (int at = offset; System.nanoTime() < end; at = at + 1 < requests.size() ? at + 1 : 0) {
        connection.exchange(requests.get(at));
        answers++;
      }
    }
    return answers;
  }

  static List<byte[]> requests(String path) {
    return Texts.clauses().stream()
        .map(text -> "{\"tekst\":\"" + escaped(text) + "\"}")
        .map(json -> HttpConnection.post(path, json.getBytes(StandardCharsets.UTF_8)))
        .toList();
  }

  private static String escaped(String text) {
    StringBuilder json = new StringBuilder();
    for (char c : text.toCharArray()) {
      json.append(
          c < ' ' || c == '"' || c == '\\' ? String.format("\\u%04x", (int) c) : String.valueOf(c));
    }
    return json.toString();
  }

  private static void print(List<Load> echo, List<Load> check) {
    System.out.println();
    System.out.println(
        "POST met één afspraak, " + CONNECTIONS + " verbindingen (mediaan van 3 rondes)");
    List<Double> ratios = new ArrayList<>();
    for (int i = 0; i < check.size(); i++) {
      ratios.add(100 * check.get(i).perSecond() / echo.get(i).perSecond());
    }
    line("toetsen tegen echo (doel >= 60)", "%", ratios);
    line(CHECK, "per s", check.stream().map(Load::perSecond).toList());
    line(ECHO, "per s", echo.stream().map(Load::perSecond).toList());
    line("processortijd van " + CHECK, "us", check.stream().map(Load::micros).toList());
    line("processortijd van " + ECHO, "us", echo.stream().map(Load::micros).toList());
  }

  private static void line(String what, String unit, List<Double> values) {
    List<String> each = values.stream().map(v -> String.format(Locale.ROOT, "%.0f", v)).toList();
    System.out.printf(
        Locale.ROOT, "  %-40s %10.0f %s %s%n", what, Figures.median(values), unit, each);
  }
}
