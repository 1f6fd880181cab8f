package nl.afsprakenwijzer.checker.reading;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * A stretch of the calendar with the precision in which it was written.
 *
 * @param value in ISO 8601
 * @param first its first day; null when the year is not known
 * @param last its last day; null when the year is not known
 * @param yearOnly whether no more than years were named
 */
record CalendarTime(String value, LocalDate first, LocalDate last, boolean yearOnly) {
  static CalendarTime year(int year) {
    return new CalendarTime(
        Integer.toString(year), LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), true);
  }

  static CalendarTime years(int from, int to) {
    return new CalendarTime(
        from + "/" + to, LocalDate.of(from, 1, 1), LocalDate.of(Math.max(from, to), 12, 31), true);
  }

  static CalendarTime day(int year, int month, int day) {
    YearMonth in = YearMonth.of(year, month);
    LocalDate date = in.atDay(Math.min(day, in.lengthOfMonth()));
    return new CalendarTime(date.toString(), date, date, false);
  }

  static CalendarTime month(int year, int month) {
    YearMonth in = YearMonth.of(year, month);
    return new CalendarTime(in.toString(), in.atDay(1), in.atEndOfMonth(), false);
  }

  /** A part of a year: a quarter (Q) or a half (H), counted from 1. */
  static CalendarTime part(int year, char kind, int number) {
    int months = kind == 'Q' ? 3 : 6;
    YearMonth begin = YearMonth.of(year, (number - 1) * months + 1);
    String value = year + "-" + kind + number;
    return new CalendarTime(
        value, begin.atDay(1), begin.plusMonths(months - 1L).atEndOfMonth(), false);
  }

  /** A moment in the year that has no known year: "1 juli", "mei". */
  static CalendarTime withoutYear() {
    return new CalendarTime("", null, null, false);
  }

  boolean hasYear() {
    return first != null;
  }

  CalendarTime until(CalendarTime end) {
    if (!hasYear() || !end.hasYear()) {
      return end.hasYear() ? end : this;
    }
    return new CalendarTime(value + "/" + end.value, first, end.last, yearOnly && end.yearOnly);
  }
}
