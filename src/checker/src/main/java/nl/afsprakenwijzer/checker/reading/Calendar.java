package nl.afsprakenwijzer.checker.reading;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;

/** Reads dates, months, quarters, halves, seasons, weeks and years at a place in the text. */
final class Calendar {
  /** The ordinal of "laatste". */
  private static final int LAST = 9;

  private static final Map<String, Integer> ORDINALS = SmallWords.ORDINALS.as(Integer::valueOf);
  private static final Map<String, Integer> SEASONS = SmallWords.SEASONS.as(Integer::valueOf);
  private static final Map<String, Integer> WEEKDAYS = SmallWords.WEEKDAYS.as(Integer::valueOf);
  private final Text text;
  private CalendarTime time;

  Calendar(Text text) {
    this.text = text;
  }

  /** Whether a time in letters can begin with this word. */
  static boolean opens(String word) {
    return Months.number(word) > 0
        || ORDINALS.containsKey(word)
        || SEASONS.containsKey(word)
        || word.equals("week")
        || word.equals("kwartaal")
        || PartSign.is(word)
        || PartSign.isJoined(word);
  }

  /** What the last successful reading gave. */
  CalendarTime time() {
    return time;
  }

  /** Reads a time at this token; the token after it, or -1 when none stands here. */
  int read(int at) {
    Token token = text.at(at);
    if (token.isNumber()) {
      int end = numeric(at);
      return end > 0 ? end : yearOrRange(at);
    }
    if (!token.isWord()) {
      return -1;
    }
    if (!token.can(Word.OPENS_CALENDAR)) {
      return -1;
    }
    int month = text.month(at);
    if (month > 0) {
      return month(at, month);
    }
    int end = quarterSign(at);
    if (end < 0) {
      end = part(at);
    }
    return end < 0 ? season(at) : end;
  }

  /** The year this token writes, or -1. */
  int year(int at) {
    Token token = text.at(at);
    if (!token.isNumber() || token.text().length() != 4) {
      return -1;
    }
    int year = Numerals.digits(token.text());
    return CalendarTime.isYear(year) ? year : -1;
  }

  /** 31-12-2027, 2027-12-31, 1 juli 2027, 1 juli. */
  private int numeric(int at) {
    String digits = text.at(at).text();
    if (NumericDate.looksLike(digits)) {
      CalendarTime date = NumericDate.read(digits);
      time = date == null ? time : date;
      return date == null ? -1 : at + 1;
    }
    int month = text.month(at + 1) - 1;
    int day = Numerals.digits(digits);
    if (month < 0 || day < 0 || digits.length() > 2) {
      return -1;
    }
    int year = year(at + 2);
    time =
        year < 0
            ? CalendarTime.dayOfAnyYear(month + 1, day)
            : CalendarTime.day(year, month + 1, day);
    return year < 0 ? at + 2 : at + 3;
  }

  private int yearOrRange(int at) {
    int year = year(at);
    if (year < 0) {
      return -1;
    }
    int next = at + 1;
    if (text.at(next).isMark('-') || text.at(next).isMark('\u2013') || text.at(next).isMark('/')) {
      int last = year(next + 1);
      if (last > year) {
        time = CalendarTime.years(year, last);
        return next + 2;
      }
    }
    if (text.at(next).isMark('-') && PartSign.is(text.at(next + 1).text())) {
      time = PartSign.of(year, text.at(next + 1).text());
      return next + 2;
    }
    time = CalendarTime.year(year);
    return next;
  }

  private int month(int at, int month) {
    int year = year(at + 1);
    time = year < 0 ? CalendarTime.withoutYear() : CalendarTime.month(year, month);
    return year < 0 ? at + 1 : at + 2;
  }

  /** Q3 2026, week 12 2026. */
  private int quarterSign(int at) {
    String word = text.at(at).text();
    if (PartSign.isJoined(word)) {
      time = PartSign.joined(word);
      return at + 1;
    }
    if (PartSign.is(word)) {
      return inYear(at + 1, Character.toUpperCase(word.charAt(0)), word.charAt(1) - '0');
    }
    int quarter = "kwartaal".equals(word) ? Numerals.digits(text.at(at + 1).text()) : -1;
    if (quarter >= 1 && quarter <= 4) {
      return inYear(at + 2, 'Q', quarter);
    }
    if ("week".equals(word) && text.at(at + 1).isNumber() && year(at + 1) < 0) {
      int where = text.is(at + 2, "van") || text.is(at + 2, "in") ? at + 3 : at + 2;
      int year = year(where);
      int week = Numerals.digits(text.at(at + 1).text());
      time = CalendarTime.week(year, week < 0 ? 1 : week);
      return year < 0 ? at + 2 : where + 1;
    }
    return -1;
  }

  /**
   * derde kwartaal (van) 2026, eerste halfjaar (van) 2026, eerste helft van 2026, eerste twee
   * maanden van.
   */
  private int part(int at) {
    if (!text.at(at).in(SmallWords.ORDINALS)) {
      return -1;
    }
    int number = ORDINALS.get(text.at(at).text());
    int next = at + 1;
    Integer second = text.is(next, "en") ? ORDINALS.get(text.at(next + 1).text()) : null;
    if (second != null && part(next + 1) > 0 && time.hasYear()) {
      return joined(number, part(next + 1));
    }
    if (text.at(next).in(SmallWords.WEEKDAYS)) {
      return weekday(number, next);
    }
    String unit = text.at(next).text();
    if ("half".equals(unit) && text.is(next + 1, "jaar")) {
      unit = "halfjaar";
      next++;
    }
    if ("kwartaal".equals(unit)) {
      return inYear(next + 1, 'Q', number == LAST ? 4 : number);
    }
    if ("helft".equals(unit) && text.is(next + 1, "van") && text.month(next + 2) > 0) {
      return month(next + 2, text.month(next + 2));
    }
    if ("helft".equals(unit) && isTermBehind(next + 1)) {
      time = CalendarTime.withoutYear();
      return next + 4;
    }
    return "halfjaar".equals(unit) || "helft".equals(unit) && followedByYear(next + 1)
        ? inYear(next + 1, 'H', number == LAST ? 2 : number)
        : -1;
  }

  /** "van de looptijd". */
  private boolean isTermBehind(int at) {
    return text.is(at, "van")
        && (text.is(at + 1, "de") || text.is(at + 1, "deze"))
        && text.isAny(at + 2, at + 3, "looptijd", "planperiode", "contractperiode", "periode");
  }

  /** "de eerste maandag van maart 2027", "de laatste vrijdag van mei". */
  private int weekday(int number, int at) {
    int month = text.month(at + 2);
    if (!text.is(at + 1, "van") || month == 0) {
      return -1;
    }
    int year = year(at + 3);
    if (year < 0) {
      time = CalendarTime.withoutYear();
      return at + 3;
    }
    DayOfWeek day = DayOfWeek.of(WEEKDAYS.get(text.at(at).text()));
    LocalDate first = LocalDate.of(year, month, 1);
    LocalDate date =
        first.with(
            number == LAST
                ? TemporalAdjusters.lastInMonth(day)
                : TemporalAdjusters.dayOfWeekInMonth(number, day));
    time = CalendarTime.day(year, month, date.getDayOfMonth());
    return at + 4;
  }

  /** "het eerste en tweede kwartaal van 2027": from the first to the second. */
  private int joined(int number, int end) {
    char kind = time.value().charAt(5);
    time = CalendarTime.part(time.first().getYear(), kind, number).until(time);
    return end;
  }

  private boolean followedByYear(int at) {
    return year(text.is(at, "van") ? at + 1 : at) > 0;
  }

  private int inYear(int at, char kind, int number) {
    boolean linked = text.is(at, "van") || text.is(at, "in") || text.at(at).isMark('-');
    int where = linked ? at + 1 : at;
    int year = year(where);
    time = year < 0 ? CalendarTime.withoutYear() : CalendarTime.part(year, kind, number);
    return year < 0 ? at : where + 1;
  }

  private int season(int at) {
    if (!text.at(at).in(SmallWords.SEASONS)) {
      return -1;
    }
    int quarter = SEASONS.get(text.at(at).text());
    int from = text.is(at + 1, "van") ? at + 2 : at + 1;
    int year = year(from);
    boolean two = year > 0 && (text.at(from + 1).isMark('-') || text.is(from + 1, "op"));
    if (two && year(from + 2) == year + 1) {
      time = CalendarTime.month(year, 12).until(CalendarTime.month(year + 1, 2));
      return from + 3;
    }
    return inYear(at + 1, 'Q', quarter);
  }
}
