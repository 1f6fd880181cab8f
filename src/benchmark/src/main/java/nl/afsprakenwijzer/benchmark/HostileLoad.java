package nl.afsprakenwijzer.benchmark;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.zip.DeflaterOutputStream;

/**
 * How long others wait for a check while somebody sends one bad pdf after the other, against how
 * long they wait on a quiet service.
 */
final class HostileLoad {
  private static final String CHECK = "/v1/toetsen";
  private static final String UPLOAD = "/v1/documenten";
  private static final int SENDERS = 4;

  /** Waiting for a turn, and reading until the limit. */
  private static final int SECONDS_OF_A_BAD_FILE = 20;

  /** So many checks in a second; more would measure the queue and not the neighbour. */
  private static final int PAUSE_MILLIS = 20;

  private HostileLoad() {}

  static void measure(boolean brief) throws Exception {
    int seconds = brief ? 5 : 30;
    try (BuiltServer service = BuiltServer.start()) {
      waits(service.port(), seconds);
      List<Double> quiet = waits(service.port(), seconds);
      ExecutorService senders = Executors.newFixedThreadPool(SENDERS);
      byte[] bomb = bomb();
      for (int i = 0; i < SENDERS; i++) {
        senders.submit(() -> sendOn(service.port(), bomb));
      }
      List<Double> disturbed = waits(service.port(), seconds);
      senders.shutdownNow();
      // the service stops when nobody waits for an answer any more
      senders.awaitTermination(SECONDS_OF_A_BAD_FILE, TimeUnit.SECONDS);
      print(quiet, disturbed);
    }
  }

  /** Milliseconds for each check, from short to long. */
  private static List<Double> waits(int port, int seconds) throws Exception {
    List<byte[]> requests = HttpLoad.requests(CHECK);
    List<Double> waits = new ArrayList<>();
    long end = System.nanoTime() + seconds * 1_000_000_000L;
    try (HttpConnection connection = new HttpConnection(port)) {
      for (int at = 0; System.nanoTime() < end; at = (at + 1) % requests.size()) {
        long start = System.nanoTime();
        connection.exchange(requests.get(at));
        waits.add((System.nanoTime() - start) / 1e6);
        Thread.sleep(PAUSE_MILLIS);
      }
    }
    Collections.sort(waits);
    return waits;
  }

  /** Until it is interrupted; every bad file is refused, which is an error to the connection. */
  private static void sendOn(int port, byte[] bomb) {
    byte[] request = HttpConnection.post(UPLOAD, "application/pdf", bomb);
    while (!Thread.currentThread().isInterrupted()) {
      try (HttpConnection connection = new HttpConnection(port)) {
        connection.exchange(request);
      } catch (IOException refused) {
        // that is what should happen; the next one follows
      }
    }
  }

  /** A page of zeros that unpacks to a thousand times its size. */
  private static byte[] bomb() throws IOException {
    var packed = new ByteArrayOutputStream();
    try (OutputStream out = new DeflaterOutputStream(packed)) {
      out.write(new byte[400_000_000]);
    }
    var file = new ByteArrayOutputStream();
    file.writeBytes(
        ascii(
            "%PDF-1.7\n"
                + "1 0 obj <</Type /Catalog /Pages 2 0 R>> endobj\n"
                + "2 0 obj <</Type /Pages /Kids [3 0 R] /Count 1>> endobj\n"
                + "3 0 obj <</Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] /Contents 4 0 R>>"
                + " endobj\n"
                + "4 0 obj <</Filter /FlateDecode /Length "
                + packed.size()
                + ">> stream\n"));
    file.writeBytes(packed.toByteArray());
    file.writeBytes(ascii("\nendstream endobj\ntrailer <</Root 1 0 R>>\n"));
    return file.toByteArray();
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }

  private static void print(List<Double> quiet, List<Double> disturbed) {
    System.out.println();
    System.out.println(
        "wachttijd van " + CHECK + " terwijl " + SENDERS + " afzenders slechte pdf's sturen");
    line("p50, rustig", at(quiet, .5), "ms");
    line("p99, rustig", at(quiet, .99), "ms");
    line("p50, met slechte bestanden", at(disturbed, .5), "ms");
    line("p99, met slechte bestanden", at(disturbed, .99), "ms");
    line("p99 tegen rustig (doel <= 2)", at(disturbed, .99) / at(quiet, .99), "keer");
  }

  private static double at(List<Double> sorted, double part) {
    return sorted.get((int) Math.min(sorted.size() - 1, part * sorted.size()));
  }

  private static void line(String what, double value, String unit) {
    System.out.printf(Locale.ROOT, "  %-40s %10.2f %s%n", what, value, unit);
  }
}
