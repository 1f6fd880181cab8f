package nl.afsprakenwijzer.benchmark;

import java.util.List;
import java.util.Map;

/** Measures the checker and prints the ratios; run it from the root of the project. */
public final class Main {
  private static final Map<String, Measurement> PARTS =
      Map.of(
          "laden", Loading::measure,
          "groei", Growth::measure,
          "samenhang", WholeAgreement::measure,
          "rekentijd", Rates::measure,
          "http", HttpLoad::measure,
          "hinder", HostileLoad::measure,
          "word", WordRoundTrip::measure);

  private Main() {}

  /** One part of the figures. */
  private interface Measurement {
    void run(boolean brief) throws Exception;
  }

  /** Without arguments all parts; with names of parts those; {@code --kort} for a first look. */
  public static void main(String[] arguments) throws Exception {
    boolean brief = List.of(arguments).contains("--kort");
    for (String part :
        List.of("laden", "groei", "samenhang", "rekentijd", "http", "hinder", "word")) {
      if (List.of(arguments).contains(part) || arguments.length == (brief ? 1 : 0)) {
        PARTS.get(part).run(brief);
      }
    }
  }
}
