package nl.afsprakenwijzer.documents;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.afsprakenwijzer.checker.reading.Term;

/**
 * Finds from when until when an agreement runs: in a sentence that says so, or else in its title.
 */
final class TermFinder {
  private static final Pattern ABOUT_TERM =
      Pattern.compile(
          "looptijd|\\b(?:gaat|gaan|gaande) in\\b|ingaande|treedt? in werking|"
              + "treden in werking|in werking getreden"
              + "|\\b(?:loopt|lopen|gelden|geldt|geldig)\\b[^.]{0,40}\\b(?:van|vanaf|voor|tot|"
              + "in)\\b|aangegaan voor|periode van|van kracht");
  private static final Pattern ABOUT_AGREEMENT =
      Pattern.compile(
          "overeenkomst|afspraken|afsprakenkader|convenant|akkoord|looptijd|raamovereenkomst");
  private static final Pattern YEARS =
      Pattern.compile("\\b(20\\d{2}) ?(?:[-–/]|t/m|tot en met) ?(20\\d{2})\\b(?!-)");
  private static final Pattern DURATION =
      Pattern.compile(
          "\\b(een|één|twee|drie|vier|vijf|zes|acht|tien|"
              + "\\d{1,2})(?: \\(\\w+\\))? (?:kalender)?ja(?:ar|ren)\\b");
  private static final Map<String, Integer> WORDS =
      Map.of(
          "een", 1, "één", 1, "twee", 2, "drie", 3, "vier", 4, "vijf", 5, "zes", 6, "acht", 8,
          "tien", 10);

  private TermFinder() {}

  static Optional<Term> find(String title, List<String> sentences) {
    return sentences.stream()
        .map(sentence -> sentence.toLowerCase(Locale.ROOT))
        .filter(
            sentence ->
                ABOUT_TERM.matcher(sentence).find() && ABOUT_AGREEMENT.matcher(sentence).find())
        .flatMap(sentence -> spoken(sentence).stream())
        .findFirst()
        .or(
            () ->
                Stream.concat(Stream.of(title), sentences.stream().limit(10))
                    .flatMap(text -> years(text).stream())
                    .findFirst());
  }

  private static Optional<Term> spoken(String sentence) {
    List<LocalDate> dates = DutchDates.in(sentence);
    if (dates.size() >= 2 && dates.get(0).isBefore(dates.get(1))) {
      return Optional.of(new Term(dates.get(0), dates.get(1)));
    }
    Matcher duration = DURATION.matcher(sentence);
    if (dates.size() == 1 && duration.find()) {
      String count = duration.group(1);
      int years = WORDS.containsKey(count) ? WORDS.get(count) : Integer.parseInt(count);
      LocalDate from = dates.get(0);
      return Optional.of(new Term(from, from.plusYears(Math.max(1, years)).minusDays(1)));
    }
    return years(sentence);
  }

  private static Optional<Term> years(String text) {
    Matcher found = YEARS.matcher(text);
    while (found.find()) {
      int from = Integer.parseInt(found.group(1));
      int to = Integer.parseInt(found.group(2));
      if (from <= to && to - from <= 10) {
        return Optional.of(new Term(LocalDate.of(from, 1, 1), LocalDate.of(to, 12, 31)));
      }
    }
    return Optional.empty();
  }
}
