package nl.afsprakenwijzer.checker.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Finds numbers with what they count: "minimaal 120 nultredenwoningen", "30%", "€ 50.000 per jaar".
 */
final class Quantities {
  private static final Map<String, Quantity.Comparator> COMPARATORS =
      SmallWords.COMPARATORS.as(Quantity.Comparator::valueOf);
  private static final Map<String, Double> SCALES = SmallWords.UNIT_SCALES.as(Double::valueOf);
  private static final int FARTHEST_NOUN = 5;
  private final Text text;
  private final Numbers numbers;
  private final NamingNumbers naming;
  private final boolean[] taken;
  private final List<Found<Quantity>> found = new ArrayList<>(4);

  /**
   * @param times the times that were found: their numbers count nothing
   */
  Quantities(Text text, List<Found<TimeReference>> times) {
    this.text = text;
    this.numbers = new Numbers(text);
    this.naming = new NamingNumbers(text);
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
    return naming.isName(at, end) || naming.isAddress(at, end) && !isShareOf(at, end);
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
    return counted(at, end);
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

  /** The noun behind the number, over adjectives: "600 extra sociale huurwoningen". */
  private int counted(int at, int end) {
    boolean digits = text.at(at).isNumber();
    int noun = -1;
    for (int i = end; i < end + FARTHEST_NOUN; i++) {
      Token token = text.at(i);
      if (token.isMark(',') && isDescribed(i)) {
        continue;
      }
      if (!token.isWord()
          || token.in(SmallWords.NO_NOUN)
          || token.can(Word.PREPOSITION | Word.CONJUNCTION)
              && !token.can(Word.NOUN | Word.ADJECTIVE)) {
        break;
      }
      if (token.can(Word.NOUN) && (token.can(Word.PLURAL) || !token.can(Word.ADJECTIVE))
          || !token.word().isKnown()
          || token.can(Word.PRODUCT)) {
        noun = i;
        break;
      }
      if (!token.can(Word.ADJECTIVE | Word.ADVERB | Word.NOUN)
          && token.word().isKnown()
          && !token.is("regulier")) {
        break;
      }
    }
    if (noun >= 0 && text.at(noun).isWord()) {
      String counted = text.at(noun).text();
      if (text.at(noun).in(SmallWords.NOT_COUNTED) || counted.endsWith("gemeenten")) {
        return noun + 1;
      }
      boolean one = numbers.low() == 1 && !digits;
      boolean known = text.at(noun).word().isKnown();
      return one && known && !text.at(noun).can(Word.NOUN)
          ? -1
          : add(at, noun + 1, "count", counted);
    }
    return bare(at, end, digits);
  }

  /** "20 nieuwe, sociale huurwoningen": a comma between two adjectives. */
  private boolean isDescribed(int comma) {
    Token before = text.at(comma - 1);
    Token after = text.at(comma + 1);
    return before.can(Word.ADJECTIVE)
        && !before.can(Word.NOUN)
        && after.can(Word.ADJECTIVE)
        && !after.can(Word.NOUN)
        && text.at(comma + 2).can(Word.PLURAL);
  }

  /**
   * A number without a noun counts when a thing stands before it ("sloop 12") or a comparator does.
   */
  private int bare(int at, int end, boolean digits) {
    if (text.is(end - 1, "k")) {
      return add(at, end, "EUR", "");
    }
    Token before = text.at(at - 1);
    boolean afterThing =
        digits && before.can(Word.NOUN) && !before.capital() && !text.isAllCapitals(at - 1);
    boolean compared = before.in(SmallWords.COMPARATORS);
    boolean part = text.is(at - 1, "er") || text.is(at - 1, "waarvan");
    boolean listed =
        digits
            && before.isMark(':')
            && (text.at(at - 2).can(Word.PRODUCT) || countsBefore(at))
            && !text.at(end).isWord();
    boolean total =
        listed
            || digits && isShareOf(at, end)
            || text.is(end, "erbij")
            || text.is(end, "extra")
            || text.is(end, "totaal")
            || text.is(end, "in");
    boolean change = digits && text.is(at - 1, "met") && tellsNumber(at);
    if (!afterThing && !compared && !part && !total && !change) {
      return numbers.low() >= 1_000_000 ? add(at, end, "EUR", "") : -1;
    }
    return add(at, end, "count", afterThing ? before.text() : "");
  }

  /** "Het aantal huurwoningen groeit met 300". */
  private boolean tellsNumber(int at) {
    for (int i = at - 2; i >= 0 && !text.at(i).isMark('.'); i--) {
      if (text.is(i, "aantal")) {
        return true;
      }
    }
    return false;
  }

  /** "28 statushouders: Haverveld 16 en De Zuiderwoning 12": the share of each behind its name. */
  private boolean isShareOf(int at, int end) {
    boolean closes = !text.at(end).isWord() || text.is(end, "en");
    if (found.isEmpty() || !closes || !text.at(at - 1).capital()) {
      return false;
    }
    int total = found.get(found.size() - 1).to();
    for (int i = at - 1; i >= total; i--) {
      if (text.at(i).isMark(':')) {
        return true;
      }
      if (text.at(i).isMark('.') || text.at(i).shape() == Token.Shape.LINE_END) {
        return false;
      }
    }
    return text.is(total, "en") && isAfterShare(total);
  }

  private boolean isAfterShare(int at) {
    return text.at(at - 1).isNumber() && text.at(at - 2).capital();
  }

  /** "Aantal te bouwen huurwoningen in 2024: 120": the words before the colon tell what counts. */
  private boolean countsBefore(int at) {
    for (int i = at - 2; i >= 0 && text.at(i).shape() != Token.Shape.LINE_END; i--) {
      if (text.is(i, "aantal") || text.is(i, "aantallen")) {
        return true;
      }
      if (text.at(i).isMark('.') || text.at(i).isMark(';')) {
        return false;
      }
    }
    return false;
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
    Quantity.Comparator comparator = Quantity.Comparator.EXACTLY;
    int from = at;
    boolean denied = false;
    while (from > 0 && at - from < 6) {
      Token before = text.at(from - 1);
      denied |= before.is("niet") || before.is("nooit");
      boolean compares = before.in(SmallWords.COMPARATORS);
      if (!compares && !before.in(SmallWords.BEFORE_AMOUNT)) {
        break;
      }
      comparator = compares ? COMPARATORS.get(before.text()) : comparator;
      from--;
    }
    from =
        comparator == Quantity.Comparator.EXACTLY
            ? text.is(at - 1, "alle") ? at - 1 : at
            : first(from, at);
    comparator = denied ? comparator.denied() : comparator;
    Span span = text.span(from, to);
    found.add(
        new Found<>(from, to, new Quantity(span, low, high, unit, counted, comparator, ofWhole)));
    return to;
  }

  /** The comparator's own first word: "tot een maximum van", "ten minste", "niet meer dan". */
  private int first(int from, int at) {
    int first = from;
    while (first < at
        && !text.at(first).in(SmallWords.COMPARATORS)
        && !text.is(first, "ten")
        && !text.is(first, "niet")
        && !text.is(first, "nooit")
        && !text.is(first, "een")) {
      first++;
    }
    return first;
  }
}
