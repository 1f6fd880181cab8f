package nl.afsprakenwijzer.checker.reading;

import java.time.LocalDate;

/** Reads times of the calendar with the words before them: "vóór 1 juli", "van 2025 t/m 2028". */
final class CalendarTimes {
  private final Text text;
  private final Times times;
  private final Calendar calendar;
  private final BareTimes bare;

  /** The last word that a calendar time can rest on; -1 when there is none. */
  private final int lastCore;

  private int lastYear = -1;
  private CalendarTime rangeTime;

  CalendarTimes(Text text, Times times) {
    this.text = text;
    this.times = times;
    this.calendar = new Calendar(text);
    this.bare = new BareTimes(text);
    this.lastCore = lastCore(text);
  }

  private static int lastCore(Text text) {
    int at = text.size() - 1;
    while (at >= 0
        && !text.at(at).isNumber()
        && !text.at(at).can(Word.OPENS_CALENDAR)
        && !text.at(at).in(SmallWords.STRETCHES)
        && !text.at(at).in(SmallWords.LENGTHS)) {
      at--;
    }
    return at;
  }

  int read(int at) {
    // the words that most texts have most of; they only go on what another word opened
    if (at > lastCore || text.is(at, "de") || text.is(at, "het") || text.is(at, "en")) {
      return -1;
    }
    if (text.is(at - 1, "van")
            && text.at(at - 2).can(Word.NOUN)
            && !BareTimes.isMeeting(text.at(at - 2))
        || text.is(at, "voor") && text.at(at - 1).text().endsWith("afspraken")
        || text.is(at, "naar") && text.is(at + 1, "in")) {
      return -1;
    }
    TimeOpening opening = TimeOpening.read(text, at);
    int core = opening.next();
    int end = calendar.read(core);
    if (end < 0) {
      return sameYear(at, opening);
    }
    if (!calendar.time().exists() && opening.opens()) {
      return times.add(at, end, "", TimeReference.Kind.IMPOSSIBLE, null);
    }
    if (calendar.time().hasYear()) {
      lastYear = calendar.time().first().getYear();
    }
    if (!opening.opens() && !bare.isTime(at, end, calendar.time())) {
      return range(opening, end);
    }
    CalendarTime time = calendar.time();
    end = range(opening, end);
    if (rangeTime == null && text.is(at, "van")) {
      return -1;
    }
    time = rangeTime == null ? time : rangeTime;
    time = opening.shape(time);
    if (time.hasYear()) {
      lastYear = time.first().getYear();
    }
    boolean start = opening.isStart() && rangeTime == null;
    TimeReference.Kind kind =
        start
            ? TimeReference.Kind.START
            : time.value().indexOf('/') > 0 ? TimeReference.Kind.PERIOD : TimeReference.Kind.DATE;
    String value = start && time.hasYear() ? time.value() + "/.." : time.value();
    return times.add(at, end, value, kind, start ? null : time.last());
  }

  /** 2025 t/m 2028, van oktober 2026 tot oktober 2027, 2026, 2027 en 2028. */
  private int range(TimeOpening opening, int end) {
    rangeTime = null;
    CalendarTime first = calendar.time();
    int at = end;
    while (first != null) {
      int next = joint(opening, at);
      int last = next < 0 ? -1 : calendar.read(next);
      if (last < 0
          || !calendar.time().hasYear()
          || !first.hasYear() && !opening.opens()
          || first.hasYear() && calendar.time().last().isBefore(first.last())) {
        break;
      }
      rangeTime = withYearOf(first, calendar.time(), end).until(calendar.time());
      first = rangeTime;
      at = last;
    }
    return at;
  }

  /**
   * "1 januari t/m 31 december 2022", "september en oktober 2026": the first one borrows the year.
   */
  private CalendarTime withYearOf(CalendarTime first, CalendarTime second, int end) {
    if (first.hasYear()) {
      return first.value().indexOf('/') > 0 ? CalendarTime.year(first.first().getYear()) : first;
    }
    int month = monthOf(end - 1);
    int day = Numerals.digits(text.at(end - 2).text());
    int year = second.last().getYear();
    if (month == 0) {
      return second;
    }
    return day > 0 && day < 32
        ? CalendarTime.day(year, month, day)
        : CalendarTime.month(year, month);
  }

  private int monthOf(int at) {
    return Months.number(text.at(at).text());
  }

  private int joint(TimeOpening opening, int at) {
    if (text.is(at, "tot") && text.is(at + 1, "en") && text.is(at + 2, "met")) {
      return at + 3;
    }
    if (text.is(at, "t/m") || text.is(at, "tot") || text.is(at, "en")) {
      return at + 1;
    }
    boolean dash = text.at(at).isMark('-') || text.at(at).isMark('\u2013');
    return dash || text.at(at).isMark(',') && opening.opens() ? at + 1 : -1;
  }

  /** "in dat jaar", "in datzelfde jaar", "volgend jaar", "dit jaar". */
  private int sameYear(int at, TimeOpening opening) {
    int word = opening.next();
    if ((text.is(word, "dat") || text.is(word, "datzelfde") || text.is(word, "hetzelfde"))
        && text.is(word + 1, "jaar")
        && opening.opens()) {
      LocalDate last = lastYear < 0 ? null : LocalDate.of(lastYear, 12, 31);
      return times.add(
          at,
          word + 2,
          lastYear < 0 ? "" : Integer.toString(lastYear),
          TimeReference.Kind.DATE,
          last);
    }
    boolean pointing =
        text.is(word, "volgend")
            || text.is(word, "volgende")
            || text.is(word, "dit")
            || text.is(word, "deze")
            || text.is(word, "komend")
            || text.is(word, "aankomend")
            || text.is(word, "a.s.")
            || text.is(word, "aanstaand")
            || text.is(word, "aanstaande");
    if (pointing && text.at(word + 1).in(SmallWords.STRETCHES)
        || text.is(word, "het") && text.is(word + 1, "jaar") && opening.isEnd()) {
      return times.add(at, word + 2, "", TimeReference.Kind.DATE, null);
    }
    return -1;
  }
}
