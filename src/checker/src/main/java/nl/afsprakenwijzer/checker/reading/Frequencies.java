package nl.afsprakenwijzer.checker.reading;

import java.util.Map;
import java.util.Set;

/** Reads how often: "elk jaar", "twee keer per jaar", "om de drie maanden". */
final class Frequencies {
  private static final Map<String, String> ADVERBS = SmallWords.ADVERBS.as(value -> value);
  private static final Map<String, Integer> MULTIPLES = SmallWords.MULTIPLES.as(Integer::valueOf);
  private static final Set<String> EVERY = SmallWords.EVERY.words();
  private final Text text;
  private final Times times;
  private final Calendar calendar;
  private final Numbers numbers;

  Frequencies(Text text, Times times) {
    this.text = text;
    this.times = times;
    this.calendar = new Calendar(text);
    this.numbers = new Numbers(text);
  }

  static boolean opens(String word) {
    return ADVERBS.containsKey(word) || MULTIPLES.containsKey(word) || EVERY.contains(word);
  }

  /** Reads a frequency at this token; the token after it, or -1. */
  int read(int at) {
    Token token = text.at(at);
    if (token.in(SmallWords.ADVERBS) && !isAsAlways(at)) {
      return addFrequency(at, at + 1, ADVERBS.get(token.text()));
    }
    if (token.in(SmallWords.EVERY)) {
      return every(at);
    }
    if (text.is(at, "op") && text.at(at + 1).in(SmallWords.WEEKDAYS)) {
      return weekday(at);
    }
    int day = text.is(at, "uiterlijk") || isMomentWord(text.at(at).text()) ? dayOfMonth(at) : -1;
    if (day > 0) {
      return day;
    }
    if (text.is(at, "om") && (text.is(at + 1, "de") || text.is(at + 1, "het"))) {
      return aroundEvery(at);
    }
    if (text.is(at, "per")) {
      String unit = LengthUnits.unit(text.at(at + 1));
      if (text.is(at + 1, "half") && text.is(at + 2, "jaar")) {
        return addFrequency(at, at + 3, "P6M");
      }
      return unit == null ? -1 : addFrequency(at, at + 2, LengthUnits.period(1, unit));
    }
    return severalTimes(at);
  }

  /** "behoudens de jaarlijkse aanpassing": that comes anyway, it is not what is promised. */
  private boolean isAsAlways(int at) {
    return text.is(at - 1, "geen")
        || text.is(at - 1, "de")
            && text.isAny(at - 2, at - 1, "behoudens", "volgens", "conform", "naast", "boven");
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
      number = Numerals.digits(text.at(unitAt++).text());
    }
    String unit = LengthUnits.unit(text.at(unitAt));
    if (unit != null) {
      return every(at, unitAt + 1, number, unit);
    }
    if (text.at(unitAt).in(SmallWords.WEEKDAYS)) {
      return addFrequency(at, unitAt + 1, "P1W");
    }
    if (text.isAny(unitAt, unitAt + 1, "even", "oneven") && text.is(unitAt + 1, "jaar")) {
      return addFrequency(at, unitAt + 2, "P2Y");
    }
    if (text.isAny(unitAt, unitAt + 1, "ochtend", "middag", "avond", "nacht")) {
      return addFrequency(at, unitAt + 1, "P1D");
    }
    if (text.at(unitAt).in(SmallWords.SEASONS) || text.month(unitAt) > 0) {
      return addFrequency(at, unitAt + 1, "P1Y");
    }
    if (text.at(unitAt).in(SmallWords.STRETCHES)) {
      return addFrequency(at, unitAt + 1, "P1Y");
    }
    for (int i = unitAt; i < at + 6; i++) {
      if (text.is(i, "van")
          && (text.is(i + 1, "de") || text.is(i + 1, "het") || text.is(i + 1, "elke"))) {
        String of = LengthUnits.unit(text.at(i + 2));
        return of == null ? -1 : addFrequency(at, i + 3, LengthUnits.period(1, of));
      }
    }
    boolean monthly =
        text.at(unitAt).in(SmallWords.ORDINALS) && text.at(unitAt + 1).in(SmallWords.WEEKDAYS);
    return monthly ? addFrequency(at, unitAt + 2, "P1M") : -1;
  }

  /** "op zaterdag": each week, unless a date follows. */
  private int weekday(int at) {
    boolean dated = text.at(at + 2).isNumber() || text.month(at + 3) > 0;
    return dated ? -1 : addFrequency(at, at + 2, "P1W");
  }

  /** "uiterlijk op de vijfde werkdag van de maand", "vóór de 10e van elke maand"; -1 for others. */
  private int dayOfMonth(int at) {
    int article = at + 1;
    while (article < at + 2 && isMomentWord(text.at(article).text())) {
      article++;
    }
    if (!text.is(article, "de")) {
      return -1;
    }
    Token which = text.at(article + 1);
    String word = which.text();
    boolean numbered =
        which.in(SmallWords.ORDINALS)
            || word.length() > 4 && (word.endsWith("de") || word.endsWith("ste"))
            || word.endsWith("e") && Character.isDigit(word.charAt(0));
    int of = text.is(article + 2, "van") ? article + 2 : article + 3;
    boolean recurs =
        text.is(of, "van")
            && (text.is(of + 1, "de")
                || text.is(of + 1, "het")
                || text.at(of + 1).in(SmallWords.EVERY));
    String unit = numbered && recurs ? LengthUnits.unit(text.at(of + 2)) : null;
    return unit == null ? -1 : addFrequency(at, of + 3, LengthUnits.period(1, unit));
  }

  private int aroundEvery(int at) {
    int unitAt = at + 2;
    long number = text.at(unitAt).word().number();
    if (number > 0) {
      unitAt++;
    } else if (text.at(unitAt).isNumber()) {
      number = Numerals.digits(text.at(unitAt++).text());
    } else {
      number = 2;
    }
    String unit = LengthUnits.unit(text.at(unitAt));
    return unit == null ? -1 : every(at, unitAt + 1, number, unit);
  }

  /** "elke 0 maanden" is no frequency. */
  private int every(int from, int to, long number, String unit) {
    return number == 0
        ? times.add(from, to, "", TimeReference.Kind.IMPOSSIBLE, null)
        : addFrequency(from, to, LengthUnits.period(Math.max(1, number), unit));
  }

  /** twee keer per jaar, tweemaal per jaar, eens per kwartaal, eenmaal in de vier jaar. */
  private int severalTimes(int at) {
    Token token = text.at(at);
    Integer multiple = token.in(SmallWords.MULTIPLES) ? MULTIPLES.get(token.text()) : null;
    int next = at + 1;
    int count = multiple == null ? -1 : multiple;
    if (multiple == null) {
      int end = numbers.read(at);
      if (end < 0 || !text.at(end).in(SmallWords.TIMES_WORDS)) {
        return -1;
      }
      count = (int) numbers.low();
      next = end + 1;
    }
    if (text.is(next, "p.j.") || text.is(next, "p/j")) {
      return addFrequency(at, next + 1, repeated(count, "P1Y"));
    }
    boolean per = text.is(next, "per") || text.at(next).in(SmallWords.EVERY);
    boolean article = text.is(next + 1, "de") || text.is(next + 1, "het");
    if (per) {
      return inEvery(at, next + 1, count);
    }
    if ((text.is(next, "in") || text.is(next, "om")) && article) {
      return inEvery(at, next + 2, count);
    }
    return -1;
  }

  /** The length behind "per", "elke" or "in de": jaar, twee jaar, 3 maanden, half jaar. */
  private int inEvery(int at, int from, int count) {
    int unitAt = from;
    long number = 1;
    if (text.is(from, "half") && text.is(from + 1, "jaar")) {
      return addFrequency(at, from + 2, repeated(count, "P6M"));
    }
    if (text.at(from).word().number() > 0) {
      number = text.at(unitAt++).word().number();
    } else if (text.at(from).isNumber()) {
      number = Numerals.digits(text.at(unitAt++).text());
    }
    String unit = LengthUnits.unit(text.at(unitAt));
    if (unit == null) {
      return -1;
    }
    if (number == 0) {
      return every(at, unitAt + 1, number, unit);
    }
    String value =
        "M6".equals(unit) ? "" : repeated(count, LengthUnits.period(Math.max(1, number), unit));
    return addFrequency(at, unitAt + 1, value);
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
      if (moment > 0 && calendar.time().exists() && !calendar.time().hasYear()) {
        end = moment;
      }
    }
    return times.add(from, end, value, TimeReference.Kind.FREQUENCY, null);
  }

  private static boolean isMomentWord(String word) {
    return "vóór".equals(word)
        || "voor".equals(word)
        || "in".equals(word)
        || "op".equals(word)
        || "per".equals(word)
        || "uiterlijk".equals(word);
  }
}
