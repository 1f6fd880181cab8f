package nl.afsprakenwijzer.checker.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Finds numbers with what they count: "minimaal 120 nultredenwoningen", "30%", "€ 50.000 per jaar".
 */
final class Quantities {
  private static final Map<String, Double> SCALES = SmallWords.UNIT_SCALES.as(Double::valueOf);
  private final Text text;
  private final Numbers numbers;
  private final NamingNumbers naming;
  private final CountedThings things;
  private final boolean[] taken;
  private final List<Found<Quantity>> found = new ArrayList<>(4);

  /**
   * @param times the times that were found: their numbers count nothing
   */
  Quantities(Text text, List<Found<TimeReference>> times) {
    this.text = text;
    this.numbers = new Numbers(text);
    this.naming = new NamingNumbers(text);
    this.things = new CountedThings(text, found);
    this.taken = new boolean[text.size() + 1];
    for (Found<TimeReference> time : times) {
      if (!countsTimes(time)) {
        java.util.Arrays.fill(taken, time.from(), time.to(), true);
      }
    }
  }

  /** "twee keer per jaar" is an amount as well as a frequency. */
  private boolean countsTimes(Found<TimeReference> time) {
    Token first = text.at(time.from());
    return time.fact().kind() == TimeReference.Kind.FREQUENCY
        && (first.isNumber() || first.word().number() > 0 || first.text().endsWith("maal"));
  }

  List<Found<Quantity>> find() {
    int at = 0;
    while (at < text.size()) {
      int end = taken[at] ? -1 : readAt(at);
      at = end > at ? end : at + 1;
    }
    return found;
  }

  private int readAt(int at) {
    boolean euro = text.at(at).isMark('€') || text.is(at, "eur");
    int numberAt = euro ? at + 1 : at;
    Token token = text.at(numberAt);
    if (!token.isNumber() && (!token.isWord() || token.word().number() < 0 && !mayBeShare(token))) {
      return multiple(at);
    }
    int end = numbers.read(numberAt);
    if (end < 0 || isName(numberAt, end)) {
      return end;
    }
    boolean more = text.is(end, "of") && (text.is(end + 1, "meer") || text.is(end + 1, "minder"));
    end = more ? end + 2 : end;
    return euro ? money(at, end) : measured(at, end);
  }

  private static boolean mayBeShare(Token token) {
    return token.is("driekwart")
        || token.is("tweederde")
        || token.is("anderhalf")
        || token.is("anderhalve")
        || token.is("helft")
        || token.is("een")
        || token.is("eenderde");
  }

  /** Whether it ends like "driemaal". */
  static boolean maySayTimes(String word) {
    return word.length() >= 7 && word.endsWith("maal");
  }

  /** driemaal, tweemaal. */
  private int multiple(int at) {
    Token token = text.at(at);
    if (!token.can(Word.TIMES) || !token.isWord()) {
      return -1;
    }
    String word = token.text();
    long count = Numerals.value(word.substring(0, word.length() - 4).replace("een", "één"));
    return count < 0 ? -1 : add(at, at + 1, count, count, "times", "", false);
  }

  private boolean isName(int at, int end) {
    return naming.isName(at, end) || naming.isAddress(at, end) && !things.isShareOf(at, end);
  }

  private int money(int at, int end) {
    if (text.is(end, "per") && text.at(end + 1).isWord()) {
      return add(at, end + 2, "EUR", "");
    }
    return add(at, end, "EUR", "");
  }

  private int measured(int at, int end) {
    if (numbers.isShare() && text.is(end, "deel")) {
      end++;
    }
    if (numbers.isShare()) {
      int before = text.is(at - 1, "de") ? at - 2 : at - 1;
      boolean bounded = text.at(before).in(SmallWords.COMPARATORS) || text.is(before, "met");
      return text.is(end, "van") || bounded || !text.is(at, "een") && !text.is(at, "helft")
          ? add(at, end, "%", "")
          : -1;
    }
    Token next = text.at(end);
    if (next.isMark('%')) {
      return add(at, end + 1, "%", "");
    }
    int whole = outOf(at, end);
    if (whole > 0) {
      return whole;
    }
    String unit = text.words().lexicon().unit(next.text());
    if (unit != null && !next.text().isEmpty()) {
      return unit(at, end, unit);
    }
    CountedThings.Counted counted = things.counted(at, end, numbers);
    return counted.unit().isEmpty()
        ? counted.to()
        : add(at, counted.to(), counted.unit(), counted.thing());
  }

  /**
   * "zeven van de tien huurders" and "één op de vijf" are shares; "12 van de 30 woningen" counts.
   */
  private int outOf(int at, int end) {
    boolean of = text.is(end, "van") || text.is(end, "op");
    if (text.is(end, "van") && numbers.low() > 1 && text.at(end + 1).in(SmallWords.DETERMINERS)) {
      int noun = text.at(end + 2).can(Word.ADJECTIVE) ? end + 3 : end + 2;
      if (text.at(noun).can(Word.NOUN) && text.at(noun).can(Word.PLURAL)) {
        return add(at, noun + 1, "count", text.at(noun).text());
      }
    }
    if (!of || !text.is(end + 1, "de") && !text.is(end + 1, "elke")) {
      return -1;
    }
    Token number = text.at(end + 2);
    double all = number.isNumber() ? Numbers.parse(number.text()) : number.word().number();
    if (!(all > numbers.low())) {
      return -1;
    }
    boolean plural = text.at(end + 3).can(Word.PLURAL) || !text.at(end + 3).word().isKnown();
    if (all <= 10) {
      double part = Math.round(numbers.low() * 10000 / all) / 100.0;
      return add(at, plural ? end + 4 : end + 3, part, part, "%", "", true);
    }
    return plural ? add(at, end + 4, "count", text.at(end + 3).text()) : -1;
  }

  private int unit(int at, int end, String unit) {
    String counted = text.at(end).text();
    if ("count".equals(unit) || "times".equals(unit)) {
      return text.at(end).in(SmallWords.NOT_COUNTED) ? end + 1 : add(at, end + 1, unit, counted);
    }
    if (isLength(unit) && !isBounded(at) && !text.is(end + 1, "per")) {
      return end + 1;
    }
    int to = end + 1;
    boolean perUnit = text.is(to, "per") && "EUR".equals(unit) && text.at(to + 1).isWord();
    double scale = SCALES.getOrDefault(counted, 1.0);
    if (counted.equals("ton")) {
      boolean weight = text.is(to, "co2") || text.is(to, "afval") || text.is(to, "kg");
      return weight
          ? add(at, to + 1, "count", "ton")
          : add(at, to, numbers.low() * scale, numbers.high() * scale, "EUR", "", false);
    }
    int last = perUnit ? to + 2 : to;
    return add(at, last, numbers.low() * scale, numbers.high() * scale, unit, "", isOfWhole(to));
  }

  private static boolean isLength(String unit) {
    return "year".equals(unit) || "month".equals(unit) || "week".equals(unit) || "day".equals(unit);
  }

  private boolean isBounded(int at) {
    return text.at(at - 1).in(SmallWords.COMPARATORS)
        || text.is(at - 1, "dan")
        || text.is(at - 1, "naar")
        || text.is(at - 1, "van") && text.isAny(at, Math.min(text.size(), at + 8), "naar")
        || text.is(at - 1, "afgelopen")
        || lasts(at);
  }

  /** "een achterstand van twee maanden", "met drie jaar verlengen"; not "huurders van 75 jaar". */
  private boolean lasts(int at) {
    if (text.is(at - 1, "van")) {
      return text.at(at - 2).can(Word.NOUN)
          && !text.at(at - 2).in(SmallWords.PERSONS)
          && !text.at(at - 2).in(SmallWords.PEOPLE);
    }
    return text.is(at - 1, "met") || text.at(at - 1).word().text().endsWith("huur");
  }

  private int add(int at, int to, String unit, String counted) {
    return add(at, to, numbers.low(), numbers.high(), unit, counted, isOfWhole(to));
  }

  private boolean isOfWhole(int to) {
    if (text.at(to).can(Word.PREPOSITION)) {
      return text.is(to, "van");
    }
    return text.is(to, "van")
        || text.is(to, "sociale")
        || text.is(to, "sociaal")
        || text.at(to).can(Word.NOUN);
  }

  private int add(
      int at, int to, double low, double high, String unit, String counted, boolean ofWhole) {
    Bound bound = Bound.before(text, at);
    Span span = text.span(bound.from(), to);
    Quantity quantity = new Quantity(span, low, high, unit, counted, bound.comparator(), ofWhole);
    found.add(new Found<>(bound.from(), to, quantity));
    return to;
  }
}
