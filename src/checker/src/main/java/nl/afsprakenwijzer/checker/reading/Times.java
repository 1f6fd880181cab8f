package nl.afsprakenwijzer.checker.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds deadlines, periods, frequencies, terms and vague times. */
final class Times {

  /** Words of a time that stand in no other list here. */
  private static final Set<String> OTHER_OPENERS = SmallWords.OTHER_OPENERS.words();

  private final Text text;
  private final Calendar calendar;
  // what the words of the text allow at all, so that most texts are not read for every sort of time
  private final boolean hasFrequency;

  /** The last word that a calendar time can rest on; -1 when there is none. */
  private final int lastCore;

  /** The last word of a length of time; -1 when there is none. */
  private final int lastLength;

  private final Events events;
  private final Frequencies frequencies;
  private final Lengths lengths;
  private final List<Found<TimeReference>> found = new ArrayList<>(4);
  private int lastYear = -1;
  private CalendarTime rangeTime;

  /**
   * @param term of the agreement: "de komende vier jaar" are counted from its first day
   */
  Times(Text text, Optional<Term> term) {
    this.text = text;
    this.calendar = new Calendar(text);
    this.hasFrequency =
        text.has(SmallWords.LENGTHS) || text.has(SmallWords.ADVERBS) || text.has(SmallWords.EVERY);
    this.lastCore = lastCore(text);
    this.lastLength = lastLength(text);
    this.events = new Events(text, this);
    this.frequencies = new Frequencies(text, this);
    this.lengths = new Lengths(text, this, term);
  }

  /**
   * Whether a time can begin with this word. Most words cannot: asked once per word form, this
   * saves reading on at every token.
   */
  static boolean opens(String word) {
    return Frequencies.opens(word)
        || Lengths.opens(word)
        || OTHER_OPENERS.contains(word)
        || TimeOpening.opens(word)
        || Events.opens(word)
        || Calendar.opens(word)
        || Numbers.opens(word);
  }

  /** Whether no time that was read reaches this token. */
  boolean isFree(int at) {
    return found.isEmpty() || found.get(found.size() - 1).to() < at;
  }

  List<Found<TimeReference>> find() {
    int at = 0;
    while (at < text.size()) {
      int end = readAt(at);
      at = end > at ? end : at + 1;
    }
    return found;
  }

  private int readAt(int at) {
    Token token = text.at(at);
    if (!token.isNumber() && !token.can(Word.OPENS_TIME) && token.word().number() < 0) {
      return -1;
    }
    int end = hasFrequency ? frequencies.read(at) : -1;
    if (end < 0) {
      end = events.read(at);
    }
    if (end < 0 && at <= lastLength) {
      end = lengths.read(at);
    }
    return end < 0 && at <= lastCore ? calendarTime(at) : end;
  }

  private static int lastLength(Text text) {
    int at = text.has(SmallWords.LENGTHS) || text.has(SmallWords.COMING) ? text.size() - 1 : -1;
    while (at >= 0 && !text.at(at).in(SmallWords.LENGTHS) && !text.at(at).in(SmallWords.COMING)) {
      at--;
    }
    return at;
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

  private int calendarTime(int at) {
    // the words that most texts have most of; they only go on what another word opened
    if (text.is(at, "de") || text.is(at, "het") || text.is(at, "en")) {
      return -1;
    }
    if (text.is(at, "voor") && text.at(at - 1).text().endsWith("afspraken")
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
      return add(at, end, "", TimeReference.Kind.IMPOSSIBLE, null);
    }
    if (calendar.time().hasYear()) {
      lastYear = calendar.time().first().getYear();
    }
    if (!opening.opens() && !standsAlone(at, end)) {
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
    return add(at, end, value, kind, start ? null : time.last());
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
    int day = Calendar.digits(text.at(end - 2).text());
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
      return add(
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
            || text.is(word, "aanstaand")
            || text.is(word, "aanstaande");
    if (pointing && text.at(word + 1).in(SmallWords.STRETCHES)
        || text.is(word, "het") && text.is(word + 1, "jaar") && opening.isEnd()) {
      return add(at, word + 2, "", TimeReference.Kind.DATE, null);
    }
    return -1;
  }

  /**
   * A year without a preposition is a time only where no name stands before it: "2020: sloop 12",
   * "(2023–2032)".
   */
  private boolean standsAlone(int at, int end) {
    Token before = text.at(at - 1);
    Token after = text.at(end);
    if (before.isNumber()
        || before.is("artikel")
        || before.is("art.")
        || before.is("bijlage")
        || before.is("van") && !isMeeting(text.at(at - 2))
        || before.is("d.d.")) {
      return false;
    }
    CalendarTime time = calendar.time();
    if (!time.yearOnly() && time.hasYear()) {
      return true;
    }
    if (!time.hasYear()) {
      return false;
    }
    if (before.isMark('(') && after.isMark(')')) {
      return time.value().length() > 4 || !isCountBefore(at - 2);
    }
    boolean opensLine =
        (at == 0 || before.shape() != Token.Shape.WORD) && !after.in(SmallWords.HELPERS);
    return opensLine || after.isMark(':') || text.isAllCapitals(at - 1);
  }

  /** "in het overleg van februari 2028": that is when. */
  private static boolean isMeeting(Token token) {
    String word = token.text();
    return word.endsWith("overleg")
        || word.endsWith("vergadering")
        || word.endsWith("bijeenkomst")
        || word.endsWith("beraad");
  }

  /** "1.045 (2019)": the year of a figure, no deadline. */
  private boolean isCountBefore(int at) {
    return text.at(at).isNumber();
  }

  /** Keeps a time that was read; the token after it. */
  int add(int from, int to, String value, TimeReference.Kind kind, LocalDate until) {
    found.add(
        new Found<>(
            from,
            to,
            new TimeReference(text.span(from, to), value, kind, Optional.ofNullable(until))));
    return to;
  }
}
