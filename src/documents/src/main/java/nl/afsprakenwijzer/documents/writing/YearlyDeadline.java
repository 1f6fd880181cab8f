package nl.afsprakenwijzer.documents.writing;

import java.time.LocalDate;
import java.time.Month;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.afsprakenwijzer.checker.judgement.ClauseJudgement;
import nl.afsprakenwijzer.checker.reading.Mention;
import nl.afsprakenwijzer.checker.reading.Months;
import nl.afsprakenwijzer.checker.reading.Term;

/**
 * A last day that comes back every year: "jaarlijks vóór 1 april", "elk jaar in juni".
 *
 * @param first the first time within the term; without a term the first that is still to come
 * @param endOfMonth whether it is the end of a month, however long that is
 * @param until the last day of the term; empty when it is not known
 */
record YearlyDeadline(LocalDate first, boolean endOfMonth, Optional<LocalDate> until) {
  private static final Pattern EVERY_YEAR = Pattern.compile("(R\\d+/)?P1Y");
  private static final Pattern YEARS = Pattern.compile("(\\d{4})/(\\d{4})");
  private static final Pattern DAY =
      Pattern.compile(
          "(v(?:oo|óó)r )?(eind )?(?:(\\d{1,2}) )?\\b("
              + String.join("|", Months.NAMES)
              + ")\\b(?! 20)");

  /**
   * All that a clause names: when one day comes back every year, so do the others without a year
   * ("ieder jaar vóór 15 december; de gemeente stuurt uiterlijk 1 oktober een voorstel").
   */
  static List<YearlyDeadline> of(ClauseJudgement clause, Optional<Term> term, LocalDate today) {
    List<Mention> times = Deadlines.times(clause).toList();
    if (times.stream().noneMatch(YearlyDeadline::isYearly)) {
      return List.of();
    }
    LocalDate from = term.map(Term::from).orElse(today);
    Optional<LocalDate> until = term.map(Term::to);
    for (Mention time : times) {
      Matcher years = YEARS.matcher(time.value());
      if (years.matches()) {
        LocalDate first = LocalDate.of(Integer.parseInt(years.group(1)), 1, 1);
        LocalDate last = LocalDate.of(Integer.parseInt(years.group(2)), 12, 31);
        from = first.isAfter(from) ? first : from;
        until = Optional.of(until.filter(last::isAfter).orElse(last));
      }
    }
    List<YearlyDeadline> deadlines = new ArrayList<>();
    for (Mention time : times) {
      Matcher day = DAY.matcher(time.text().toLowerCase(Locale.ROOT));
      if ((time.value().isEmpty() || isYearly(time)) && day.find()) {
        of(day, from, until).ifPresent(deadlines::add);
      }
    }
    return deadlines;
  }

  private static boolean isYearly(Mention time) {
    return EVERY_YEAR.matcher(time.value()).matches();
  }

  private static Optional<YearlyDeadline> of(
      Matcher day, LocalDate from, Optional<LocalDate> until) {
    Month month = Month.of(Months.number(day.group(4)));
    int number = day.group(3) == null ? 0 : Integer.parseInt(day.group(3));
    if (number > month.minLength()) {
      return Optional.empty();
    }
    boolean before = day.group(1) != null && day.group(2) == null;
    boolean end = before ? number <= 1 : number == 0;
    return Stream.iterate(from.getYear(), year -> year + 1)
        .map(year -> in(year, month, number, before))
        .filter(date -> !date.isBefore(from))
        .findFirst()
        .filter(first -> until.isEmpty() || !first.isAfter(until.get()))
        .map(first -> new YearlyDeadline(first, end, until));
  }

  /** The last day in a year; before a day it is the day that comes before it. */
  private static LocalDate in(int year, Month month, int number, boolean before) {
    LocalDate named = LocalDate.of(year, month, Math.max(1, number));
    if (before) {
      return named.minusDays(1);
    }
    return number == 0 ? named.plusMonths(1).minusDays(1) : named;
  }

  /** As a rule of RFC 5545. */
  String rule() {
    boolean leap = endOfMonth && first.getMonth() == Month.FEBRUARY;
    return "FREQ=YEARLY"
        + until.map(day -> ";UNTIL=" + DateTimeFormatter.BASIC_ISO_DATE.format(day)).orElse("")
        + (leap ? ";BYMONTH=2;BYMONTHDAY=-1" : "");
  }
}
