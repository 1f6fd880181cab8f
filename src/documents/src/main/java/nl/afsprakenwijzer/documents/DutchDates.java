package nl.afsprakenwijzer.documents;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.afsprakenwijzer.checker.reading.Months;

/** Finds full dates in Dutch text: 1 januari 2026, 31-12-2029, 1/1/2026. */
final class DutchDates {
  private static final Pattern DATE =
      Pattern.compile(
          "\\b(\\d{1,2}) ?(?:[-/.] ?(\\d{1,2}) ?[-/.]|("
              + String.join("|", Months.NAMES)
              + ")) ?((?:19|20)\\d{2})\\b");

  private DutchDates() {}

  static List<LocalDate> in(String text) {
    var dates = new ArrayList<LocalDate>();
    Matcher found = DATE.matcher(text.toLowerCase(Locale.ROOT));
    while (found.find()) {
      int month =
          found.group(3) == null ? Integer.parseInt(found.group(2)) : Months.number(found.group(3));
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
