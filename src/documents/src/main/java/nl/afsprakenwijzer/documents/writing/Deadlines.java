package nl.afsprakenwijzer.documents.writing;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import nl.afsprakenwijzer.checker.judgement.ClauseJudgement;
import nl.afsprakenwijzer.checker.reading.Mention;
import nl.afsprakenwijzer.checker.reading.MentionType;
import nl.afsprakenwijzer.checker.reading.Term;

/** The last days that a clause names, as far as the calendar tells. */
final class Deadlines {
  private Deadlines() {}

  /**
   * The days in order, each once.
   *
   * @param term of the agreement: a day before it is a point of reference and no deadline
   */
  static List<LocalDate> of(ClauseJudgement clause, Optional<Term> term) {
    return times(clause)
        .flatMap(time -> lastDay(time).stream())
        .filter(day -> term.isEmpty() || !day.isBefore(term.get().from()))
        .sorted()
        .distinct()
        .toList();
  }

  static Stream<Mention> times(ClauseJudgement clause) {
    return clause.mentions().stream().filter(one -> one.type() == MentionType.TIME);
  }

  private static Optional<LocalDate> lastDay(Mention time) {
    String value = time.value();
    int slash = value.indexOf('/');
    if (value.startsWith("P") || value.startsWith("R") || value.endsWith("/..")) {
      return Optional.empty();
    }
    Optional<LocalDate> last = lastDay(slash < 0 ? value : value.substring(slash + 1));
    return isBefore(time) ? last.map(day -> firstDay(value, day).minusDays(1)) : last;
  }

  /** "vóór 1 april": the day itself is too late. "Vóór eind 2026" means the end itself. */
  private static boolean isBefore(Mention time) {
    String words = time.text().toLowerCase(Locale.ROOT);
    return (words.startsWith("voor ") || words.startsWith("vóór ")) && !words.contains(" eind");
  }

  private static LocalDate firstDay(String value, LocalDate last) {
    return switch (value.length()) {
      case 4 -> last.withDayOfYear(1);
      case 7 ->
          value.charAt(5) == 'Q'
              ? last.minusMonths(2).withDayOfMonth(1)
              : value.charAt(5) == 'H'
                  ? last.minusMonths(5).withDayOfMonth(1)
                  : last.withDayOfMonth(1);
      default -> last;
    };
  }

  /** The last day of a time in ISO 8601: a year, a month, a quarter (Q), a half (H) or a day. */
  private static Optional<LocalDate> lastDay(String value) {
    try {
      return switch (value.length()) {
        case 4 -> Optional.of(YearMonth.of(Integer.parseInt(value), 12).atEndOfMonth());
        case 7 -> Optional.of(lastMonth(value).atEndOfMonth());
        case 10 -> Optional.of(LocalDate.parse(value));
        default -> Optional.empty();
      };
    } catch (DateTimeParseException | NumberFormatException noCalendarTime) {
      return Optional.empty();
    }
  }

  private static YearMonth lastMonth(String value) {
    int months = value.charAt(5) == 'Q' ? 3 : value.charAt(5) == 'H' ? 6 : 0;
    return months == 0
        ? YearMonth.parse(value)
        : YearMonth.of(Integer.parseInt(value.substring(0, 4)), months * (value.charAt(6) - '0'));
  }
}
