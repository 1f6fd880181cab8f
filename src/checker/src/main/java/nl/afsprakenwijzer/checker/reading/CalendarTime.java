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
 * @param exists whether the calendar has it: it has no 31 February and no week 60
 */
record CalendarTime(
    String value, LocalDate first, LocalDate last, boolean yearOnly, boolean exists) {
  private static final int EARLIEST = 1990;
  private static final int LATEST = 2075;

  private static final int LEAP_YEAR = 2024;
  private static final int MOST_WEEKS = 53;

  /** Of the years that agreements are about; other numbers of four digits are amounts. */
  static boolean isYear(int year) {
    return year >= EARLIEST && year <= LATEST;
  }

  static CalendarTime year(int year) {
    return new CalendarTime(
        Integer.toString(year), LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), true, true);
  }

  static CalendarTime years(int from, int to) {
    return new CalendarTime(
        from + "/" + to,
        LocalDate.of(from, 1, 1),
        LocalDate.of(Math.max(from, to), 12, 31),
        true,
        true);
  }

  static CalendarTime day(int year, int month, int day) {
    if (!isDay(year, month, day)) {
      return impossible();
    }
    LocalDate date = LocalDate.of(year, month, day);
    return new CalendarTime(date.toString(), date, date, false, true);
  }

  /** "1 juli": a day of any year. */
  static CalendarTime dayOfAnyYear(int month, int day) {
    return isDay(LEAP_YEAR, month, day) ? withoutYear() : impossible();
  }

  /** "week 12 van 2027", or of any year when that is -1. */
  static CalendarTime week(int year, int week) {
    if (week < 1 || week > MOST_WEEKS) {
      return impossible();
    }
    return year < 0 ? withoutYear() : year(year);
  }

  /** What the calendar does not have. */
  static CalendarTime impossible() {
    return new CalendarTime("", null, null, false, false);
  }

  private static boolean isDay(int year, int month, int day) {
    return month >= 1
        && month <= 12
        && day >= 1
        && day <= YearMonth.of(year, month).lengthOfMonth();
  }

  static CalendarTime month(int year, int month) {
    YearMonth in = YearMonth.of(year, month);
    return new CalendarTime(in.toString(), in.atDay(1), in.atEndOfMonth(), false, true);
  }

  /** A part of a year: a quarter (Q) or a half (H), counted from 1. */
  static CalendarTime part(int year, char kind, int number) {
    int months = kind == 'Q' ? 3 : 6;
    if (number < 1 || number * months > 12) {
      return impossible();
    }
    YearMonth begin = YearMonth.of(year, (number - 1) * months + 1);
    String value = year + "-" + kind + number;
    return new CalendarTime(
        value, begin.atDay(1), begin.plusMonths(months - 1L).atEndOfMonth(), false, true);
  }

  /** A moment in the year that has no known year: "1 juli", "mei". */
  static CalendarTime withoutYear() {
    return new CalendarTime("", null, null, false, true);
  }

  boolean hasYear() {
    return first != null;
  }

  CalendarTime until(CalendarTime end) {
    if (!hasYear() || !end.hasYear()) {
      return end.hasYear() ? end : this;
    }
    return new CalendarTime(
        value + "/" + end.value, first, end.last, yearOnly && end.yearOnly, true);
  }
}
