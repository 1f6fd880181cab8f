package nl.afsprakenwijzer.checker.coherence;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import nl.afsprakenwijzer.checker.coherence.Whole.Part;
import nl.afsprakenwijzer.checker.reading.Lexeme;
import nl.afsprakenwijzer.checker.reading.Months;
import nl.afsprakenwijzer.checker.reading.Span;
import nl.afsprakenwijzer.checker.reading.TimeReference;

/** The days by which something is ready: once, or every year. */
final class Deadlines {
  private static final int DAY = "2027-09-01".length();

  /** A year in which every day of the calendar exists, to compare days of any year in. */
  private static final int ANY_YEAR = 2000;

  private Deadlines() {}

  /** A day of one year, or of every year. */
  record Deadline(Span span, LocalDate day, boolean yearly) {
    boolean isFarFrom(Deadline other, int days) {
      long apart = Math.abs(ChronoUnit.DAYS.between(day, other.day));
      return (yearly ? Math.min(apart, day.lengthOfYear() - apart) : apart) > days;
    }
  }

  /** Two days for the same. */
  record Clash(Deadline first, Deadline second) {}

  /** The only deadline of a stretch, when it has one day and no other time that ends. */
  static Optional<Deadline> only(Part part, Span stretch) {
    List<TimeReference> ends =
        part.reading()
            .all(TimeReference.class)
            .filter(time -> stretch.contains(time.span()))
            .filter(time -> time.until().isPresent() || isYearly(time))
            .toList();
    return ends.size() == 1 ? day(part, ends.get(0)) : Optional.empty();
  }

  private static boolean isYearly(TimeReference time) {
    return time.kind() == TimeReference.Kind.FREQUENCY && time.value().equals("P1Y");
  }

  private static Optional<Deadline> day(Part part, TimeReference time) {
    if (isYearly(time)) {
      return dayOfYear(part.lexemesIn(time.span()))
          .map(day -> new Deadline(time.span(), day, true));
    }
    return time.until()
        .filter(day -> time.value().length() == DAY)
        .map(day -> new Deadline(time.span(), day, false));
  }

  /** "Ieder jaar vóór 1 maart". */
  private static Optional<LocalDate> dayOfYear(List<Lexeme> words) {
    for (int i = 1; i < words.size(); i++) {
      int month = Months.number(words.get(i).lemma());
      if (month > 0 && words.get(i - 1).kind() == Lexeme.Kind.NUMBER) {
        return dayOf(month, words.get(i - 1).number());
      }
    }
    return Optional.empty();
  }

  private static Optional<LocalDate> dayOf(int month, double day) {
    try {
      return Optional.of(LocalDate.of(ANY_YEAR, month, (int) day));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }
}
