package nl.afsprakenwijzer.checker.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds deadlines, periods, frequencies, terms and vague times. */
final class Times {
  private static final Map<String, String> LENGTHS =
      Map.ofEntries(
          Map.entry("dag", "D"),
          Map.entry("dagen", "D"),
          Map.entry("werkdag", "D"),
          Map.entry("werkdagen", "D"),
          Map.entry("kalenderdagen", "D"),
          Map.entry("week", "W"),
          Map.entry("weken", "W"),
          Map.entry("maand", "M"),
          Map.entry("maanden", "M"),
          Map.entry("kwartaal", "Q"),
          Map.entry("kwartalen", "Q"),
          Map.entry("halfjaar", "H"),
          Map.entry("jaar", "Y"),
          Map.entry("jaren", "Y"),
          Map.entry("kalenderjaar", "Y"),
          Map.entry("kalenderjaren", "Y"),
          Map.entry("uur", "TH"),
          Map.entry("seizoen", "M6"));
  private static final Map<String, String> ADVERBS =
      Map.ofEntries(
          Map.entry("jaarlijks", "P1Y"),
          Map.entry("jaarlijkse", "P1Y"),
          Map.entry("halfjaarlijks", "P6M"),
          Map.entry("halfjaarlijkse", "P6M"),
          Map.entry("maandelijks", "P1M"),
          Map.entry("maandelijkse", "P1M"),
          Map.entry("wekelijks", "P1W"),
          Map.entry("wekelijkse", "P1W"),
          Map.entry("dagelijks", "P1D"),
          Map.entry("tweejaarlijks", "P2Y"),
          Map.entry("driejaarlijks", "P3Y"),
          Map.entry("vierjaarlijks", "P4Y"),
          Map.entry("tweejaarlijkse", "P2Y"),
          Map.entry("vierjaarlijkse", "P4Y"),
          Map.entry("tweewekelijks", "P2W"),
          Map.entry("driemaandelijks", "P3M"),
          Map.entry("tweemaandelijks", "P2M"),
          Map.entry("kwartaallijks", "P3M"));
  private static final Map<String, Integer> MULTIPLES =
      Map.of(
          "eenmaal",
          1,
          "eens",
          1,
          "tweemaal",
          2,
          "driemaal",
          3,
          "viermaal",
          4,
          "vijfmaal",
          5,
          "zesmaal",
          6);
  private static final Set<String> EVERY = Set.of("elk", "elke", "ieder", "iedere");
  private static final Set<String> TIMES_WORDS =
      Set.of("keer", "maal", "x", "malen", "dagdelen", "dagdeel", "dagen");
  private static final Set<String> COMING =
      Set.of("komende", "volgende", "eerstvolgende", "aankomende");
  private static final Set<String> LENGTH_OPENERS =
      Set.of("binnen", "in", "gedurende", "over", "voor", "na");
  private static final Set<String> LENGTH_CLOSERS =
      Set.of(
          "lang",
          "later",
          "tevoren",
          "vooraf",
          "na",
          "voor",
          "vóór",
          "voorafgaand",
          "nadat",
          "voordat",
          "eerder");

  /** Words of a time that stand in no other list here. */
  private static final Set<String> OTHER_OPENERS =
      Set.of(
          "om",
          "per",
          "bij",
          "na",
          "ten",
          "de",
          "een",
          "het",
          "half",
          "halfjaar",
          "volgend",
          "dit",
          "komend");

  private final Text text;
  private final Optional<Term> term;
  private final Calendar calendar;
  private final Numbers numbers;
  private final List<Found<TimeReference>> found = new ArrayList<>(4);
  private int lastYear = -1;
  private CalendarTime rangeTime;

  /**
   * @param term of the agreement: "de komende vier jaar" are counted from its first day
   */
  Times(Text text, Optional<Term> term) {
    this.text = text;
    this.term = term;
    this.calendar = new Calendar(text);
    this.numbers = new Numbers(text);
  }

  /**
   * Whether a time can begin with this word. Most words cannot: asked once per word form, this
   * saves reading on at every token.
   */
  static boolean opens(String word) {
    return ADVERBS.containsKey(word)
        || MULTIPLES.containsKey(word)
        || EVERY.contains(word)
        || COMING.contains(word)
        || LENGTH_OPENERS.contains(word)
        || OTHER_OPENERS.contains(word)
        || TimeOpening.opens(word)
        || Calendar.opens(word)
        || Numbers.opens(word);
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
    int end = frequency(at);
    if (end < 0) {
      end = event(at);
    }
    if (end < 0) {
      end = length(at);
    }
    return end < 0 ? calendarTime(at) : end;
  }

  /**
   * "bij het schrijven van de woonvisie", "na de raadsverkiezingen": an event fixes the moment,
   * without a term.
   */
  private int event(int at) {
    boolean during =
        text.is(at, "bij") && text.is(at + 1, "het") && text.at(at + 2).can(Word.INFINITIVE);
    boolean opens = at == 0 || !text.at(at - 1).isWord();
    boolean after = text.is(at, "na") && opens && (text.is(at + 1, "de") || text.is(at + 1, "het"));
    if (!during && !(after && text.at(at + 2).can(Word.NOUN))) {
      return -1;
    }
    return add(at, at + 3, "", TimeReference.Kind.EVENT, null);
  }

  // ---- how often
  // -------------------------------------------------------------------------------------------------

  private int frequency(int at) {
    String adverb = ADVERBS.get(text.at(at).text());
    if (adverb != null) {
      return addFrequency(at, at + 1, adverb);
    }
    if (text.isOneOf(at, EVERY)) {
      return every(at);
    }
    if (text.is(at, "om") && (text.is(at + 1, "de") || text.is(at + 1, "het"))) {
      return aroundEvery(at);
    }
    if (text.is(at, "per")) {
      String unit = LENGTHS.get(text.at(at + 1).text());
      if (text.is(at + 1, "half") && text.is(at + 2, "jaar")) {
        return addFrequency(at, at + 3, "P6M");
      }
      return unit == null ? -1 : addFrequency(at, at + 2, period(1, unit));
    }
    return severalTimes(at);
  }

  /** elk jaar, iedere twee weken, elk half jaar, iedere eerste maandag van het kwartaal. */
  private int every(int at) {
    int unitAt = at + 1;
    long number = 1;
    if (text.is(unitAt, "half") && text.is(unitAt + 1, "jaar")) {
      return addFrequency(at, at + 3, "P6M");
    }
    if (text.at(unitAt).word().number() > 0) {
      number = text.at(unitAt++).word().number();
    } else if (text.at(unitAt).isNumber()) {
      number = Math.max(1, Calendar.digits(text.at(unitAt++).text()));
    }
    String unit = LENGTHS.get(text.at(unitAt).text());
    if (unit != null) {
      return addFrequency(at, unitAt + 1, period(number, unit));
    }
    for (int i = unitAt; i < at + 6; i++) {
      if (text.is(i, "van")
          && (text.is(i + 1, "de") || text.is(i + 1, "het") || text.is(i + 1, "elke"))) {
        String of = LENGTHS.get(text.at(i + 2).text());
        return of == null ? -1 : addFrequency(at, i + 3, period(1, of));
      }
    }
    return -1;
  }

  private int aroundEvery(int at) {
    int unitAt = at + 2;
    long number = text.at(unitAt).word().number();
    if (number > 0) {
      unitAt++;
    } else if (text.at(unitAt).isNumber()) {
      number = Calendar.digits(text.at(unitAt++).text());
    } else {
      number = 2;
    }
    String unit = LENGTHS.get(text.at(unitAt).text());
    return unit == null || number < 1 ? -1 : addFrequency(at, unitAt + 1, period(number, unit));
  }

  /** twee keer per jaar, tweemaal per jaar, eens per kwartaal, eenmaal in de vier jaar. */
  private int severalTimes(int at) {
    Integer multiple = MULTIPLES.get(text.at(at).text());
    int next = at + 1;
    int count = multiple == null ? -1 : multiple;
    if (multiple == null) {
      int end = numbers.read(at);
      if (end < 0 || !text.isOneOf(end, TIMES_WORDS)) {
        return -1;
      }
      count = (int) numbers.low();
      next = end + 1;
    }
    if (text.is(next, "per")) {
      String unit = LENGTHS.get(text.at(next + 1).text());
      return unit == null ? -1 : addFrequency(at, next + 2, repeated(count, period(1, unit)));
    }
    if (text.is(next, "in") && (text.is(next + 1, "de") || text.is(next + 1, "het"))) {
      long number = Math.max(1, text.at(next + 2).word().number());
      int unitAt = text.at(next + 2).word().number() > 0 ? next + 3 : next + 2;
      String unit = LENGTHS.get(text.at(unitAt).text());
      return unit == null
          ? -1
          : addFrequency(
              at, unitAt + 1, "M6".equals(unit) ? "" : repeated(count, period(number, unit)));
    }
    if (text.isOneOf(next, EVERY) && LENGTHS.containsKey(text.at(next + 1).text())) {
      return addFrequency(
          at, next + 2, repeated(count, period(1, LENGTHS.get(text.at(next + 1).text()))));
    }
    return -1;
  }

  private static String repeated(int count, String period) {
    return count == 1 ? period : "R" + count + "/" + period;
  }

  /**
   * A frequency takes the moment behind it along: "elk jaar vóór 15 februari", "jaarlijks in mei".
   */
  private int addFrequency(int from, int to, String value) {
    int end = to;
    if (isMomentWord(text.at(to).text())) {
      int moment = calendar.read(to + 1);
      if (moment > 0 && !calendar.time().hasYear()) {
        end = moment;
      }
    }
    return add(from, end, value, TimeReference.Kind.FREQUENCY, null);
  }

  private static boolean isMomentWord(String word) {
    return "vóór".equals(word)
        || "voor".equals(word)
        || "in".equals(word)
        || "op".equals(word)
        || "per".equals(word)
        || "uiterlijk".equals(word);
  }

  // ---- how long
  // --------------------------------------------------------------------------------------------------

  /** binnen 6 weken, in de komende twee jaar, een half jaar lang, drie maanden voor. */
  private int length(int at) {
    if (text.is(at - 1, "dan")) {
      return -1;
    }
    int next = at;
    if (text.is(at, "uiterlijk") || text.is(at, "ten") && text.is(at + 1, "hoogste")) {
      next += text.is(at, "ten") ? 2 : 1;
    }
    boolean opened = next > at;
    boolean dueWord = opened;
    if (text.isOneOf(next, LENGTH_OPENERS)) {
      opened = true;
      dueWord = dueWord || !text.is(next, "voor") && !text.is(next, "over");
      next++;
    }
    if (text.is(next, "de") && text.is(next + 1, "duur") && text.is(next + 2, "van")) {
      next += 3;
      dueWord = true;
    } else if (text.is(next, "de")) {
      next++;
    }
    if (text.isOneOf(next, COMING)) {
      return coming(at, next + 1);
    }
    return counted(at, next, opened, dueWord);
  }

  private int coming(int at, int next) {
    int end = numbers.read(next);
    String unit = end > 0 ? LENGTHS.get(text.at(end).text()) : null;
    if (unit != null) {
      return anchored(at, end + 1, Math.round(numbers.low()), unit);
    }
    if (text.is(next, "jaren")
        || text.is(next, "periode")
        || text.is(next, "tijd")
        || text.is(next, "maanden")
        || text.is(next, "programmaperiode")) {
      return add(at, next + 1, "", TimeReference.Kind.VAGUE, null);
    }
    if (text.is(next, "jaar") || text.is(next, "kalenderjaar") || text.is(next, "kwartaal")) {
      return add(at, next + 1, "", TimeReference.Kind.DATE, null);
    }
    return -1;
  }

  /** "de komende vier jaar": from the first day of the agreement, when that is known. */
  private int anchored(int at, int end, long count, String unit) {
    if (term.isEmpty() || !unit.equals("Y") || count < 1 || count > 50) {
      return add(at, end, "", TimeReference.Kind.PERIOD, null);
    }
    LocalDate from = term.get().from();
    LocalDate to = from.plusYears(count).minusDays(1);
    return add(at, end, from + "/" + to, TimeReference.Kind.PERIOD, to);
  }

  private boolean isHalfYear(int at) {
    return text.is(at, "halfjaar") || text.is(at, "half") && text.is(at + 1, "jaar");
  }

  private int counted(int at, int next, boolean opened, boolean dueWord) {
    double count;
    int unitAt;
    if (text.is(next, "een") && isHalfYear(next + 1)) {
      count = 1;
      unitAt = next + 1;
    } else if (text.is(next, "een") || isHalfYear(next)) {
      count = 1;
      unitAt = isHalfYear(next) ? next : next + 1;
    } else {
      unitAt = numbers.read(next);
      count = numbers.low();
    }
    if (unitAt < 0) {
      return -1;
    }
    String unit = isHalfYear(unitAt) ? "H" : LENGTHS.get(text.at(unitAt).text());
    if (unit == null || count > 200) {
      return -1;
    }
    int end = isHalfYear(unitAt) && text.is(unitAt, "half") ? unitAt + 2 : unitAt + 1;
    boolean closed =
        text.isOneOf(end, LENGTH_CLOSERS) && !(text.is(end, "voor") && opened && !dueWord);
    if (!dueWord && !closed || "TH".equals(unit) && !dueWord) {
      return -1;
    }
    boolean takesCloser = text.is(end, "lang") || text.is(end, "later") || text.is(end, "tevoren");
    return add(
        at,
        takesCloser ? end + 1 : end,
        period(Math.round(count), unit),
        TimeReference.Kind.DURATION,
        null);
  }

  static String period(long count, String unit) {
    return switch (unit) {
      case "Q" -> "P" + count * 3 + "M";
      case "H" -> "P" + count * 6 + "M";
      case "TH" -> "PT" + count + "H";
      case "M6" -> "";
      default -> "P" + count + unit;
    };
  }

  // ---- when
  // ------------------------------------------------------------------------------------------------------

  private int calendarTime(int at) {
    TimeOpening opening = TimeOpening.read(text, at);
    int core = opening.next();
    int end = calendar.read(core);
    if (end < 0) {
      return sameYear(at, opening);
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
    return Calendar.monthNumber(text.at(at).text());
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
    if ((text.is(word, "volgend") || text.is(word, "dit") || text.is(word, "komend"))
            && text.is(word + 1, "jaar")
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
        || before.is("van")
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
    boolean opensLine = at == 0 || before.shape() != Token.Shape.WORD;
    return opensLine || after.isMark(':') || text.isAllCapitals(at - 1);
  }

  /** "1.045 (2019)": the year of a figure, no deadline. */
  private boolean isCountBefore(int at) {
    return text.at(at).isNumber();
  }

  private int add(int from, int to, String value, TimeReference.Kind kind, LocalDate until) {
    found.add(
        new Found<>(
            from,
            to,
            new TimeReference(text.span(from, to), value, kind, Optional.ofNullable(until))));
    return to;
  }
}
