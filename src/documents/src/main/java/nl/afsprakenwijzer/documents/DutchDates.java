package nl.afsprakenwijzer.documents;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds full dates in Dutch text: 1 januari 2026, 31-12-2029, 1/1/2026. */
final class DutchDates {
  private static final List<String> MONTHS =
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
  private static final Pattern DATE =
      Pattern.compile(
          "\\b(\\d{1,2}) ?(?:[-/.] ?(\\d{1,2}) ?[-/.]|("
              + String.join("|", MONTHS)
              + ")) ?((?:19|20)\\d{2})\\b");

  private DutchDates() {}

  static List<LocalDate> in(String text) {
    var dates = new ArrayList<LocalDate>();
    Matcher found = DATE.matcher(text.toLowerCase(Locale.ROOT));
    while (found.find()) {
      int month =
          found.group(3) == null
              ? Integer.parseInt(found.group(2))
              : MONTHS.indexOf(found.group(3)) + 1;
      try {
        dates.add(
            LocalDate.of(
                Integer.parseInt(found.group(4)), month, Integer.parseInt(found.group(1))));
      } catch (DateTimeException noSuchDay) {
        // 31-02 or 12-2026: not a date, so nothing is added
      }
    }
    return dates;
  }
}
