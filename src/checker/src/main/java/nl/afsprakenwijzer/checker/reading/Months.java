package nl.afsprakenwijzer.checker.reading;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The months in Dutch. */
public final class Months {
  /** Their names in lower case, January first. */
  public static final List<String> NAMES =
      List.of(
          "januari",
          "februari",
          "maart",
          "april",
          "mei",
          "juni",
          "juli",
          "augustus",
          "september",
          "oktober",
          "november",
          "december");

  private static final List<String> SHORT =
      List.of(
          "jan.", "feb.", "mrt.", "apr.", "mei.", "jun.", "jul.", "aug.", "sept.", "okt.", "nov.",
          "dec.");
  private static final Map<String, Integer> NUMBERS = numbers();

  private Months() {}

  /** 1 for "januari" or "jan." to 12 for "december"; 0 for any other word. */
  public static int number(String word) {
    return NUMBERS.getOrDefault(word, 0);
  }

  /** A day as the Dutch write it: "31 december 2029". */
  public static String day(LocalDate date) {
    return date.getDayOfMonth() + " " + NAMES.get(date.getMonthValue() - 1) + " " + date.getYear();
  }

  private static Map<String, Integer> numbers() {
    Map<String, Integer> numbers = new HashMap<>();
    for (int month = 0; month < NAMES.size(); month++) {
      numbers.put(NAMES.get(month), month + 1);
      numbers.put(SHORT.get(month), month + 1);
    }
    return numbers;
  }
}
