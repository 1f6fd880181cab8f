package nl.afsprakenwijzer.checker.reading;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/** Reads how long: "binnen zes weken", "de komende vier jaar", "een half jaar lang". */
final class Lengths {
  private static final Set<String> COMING = SmallWords.COMING.words();
  private static final Set<String> LENGTH_OPENERS = SmallWords.LENGTH_OPENERS.words();
  private static final String[] BOUNDS = {
    "maximaal", "hooguit", "hoogstens", "minimaal", "minstens", "tenminste", "max.", "max", "nog"
  };
  private static final String[] STANDING = {"is", "zijn", "bedraagt", "bedragen", "blijft"};
  private static final String[] LASTING = {"duurt", "duren", "lopen", "loopt", "looptijd", "duur"};
  private final Text text;
  private final Times times;
  private final Numbers numbers;
  private final Optional<Term> term;

  Lengths(Text text, Times times, Optional<Term> term) {
    this.text = text;
    this.times = times;
    this.numbers = new Numbers(text);
    this.term = term;
  }

  static boolean opens(String word) {
    return COMING.contains(word) || LENGTH_OPENERS.contains(word);
  }

  /** binnen 6 weken, in de komende twee jaar, een half jaar lang, drie maanden voor. */
  int read(int at) {
    boolean noLonger =
        text.is(at - 1, "dan")
            && text.is(at - 2, "langer")
            && text.isAny(at - 3, at - 2, "niet", "nooit");
    if (text.is(at - 1, "dan") && !noLonger
        || isAtLeast(at - 2)
        || bounds(at - 1) && isNorm(at - 1)) {
      return -1;
    }
    int dayAfter = dayAfter(at);
    if (dayAfter > 0) {
      return dayAfter;
    }
    int next = at;
    if (text.is(at, "uiterlijk") || isAtLeast(at) && !text.is(at - 1, "van")) {
      next += text.is(at, "ten") ? 2 : 1;
    }
    boolean atMost = next == at && bounds(at);
    if (atMost && isNorm(at)) {
      return -1;
    }
    atMost &= !text.isAny(at - 1, at, STANDING);
    next += atMost ? 1 : 0;
    boolean opened = next > at;
    boolean dueWord = opened || noLonger || text.isAny(at - 1, at, LASTING);
    if (text.at(next).in(SmallWords.LENGTH_OPENERS)) {
      opened = true;
      int bound = isAtLeast(next + 1) ? 2 : bounds(next + 1) ? 1 : 0;
      boolean lasting =
          text.is(next, "voor") && !text.is(next + 1, "de") && lasts(next + 1 + bound);
      boolean over = text.is(next, "over") && text.at(next - 1).isWord();
      dueWord = dueWord || lasting || !text.is(next, "voor") && !over;
      next += 1 + bound;
    }
    if (text.is(next, "de") && text.is(next + 1, "duur") && text.is(next + 2, "van")) {
      next += 3;
      dueWord = true;
    } else if (text.is(next, "een") && text.is(next + 2, "van") && isSpan(next + 1)) {
      next += 3;
      dueWord = true;
    } else if (text.is(next, "de")
        || text.is(next, "het")
            && text.at(next + 1).in(SmallWords.COMING)
            && isHalfYear(next + 2)) {
      next++;
    }
    if (text.is(next, "eerste")) {
      int end = numbers.read(next + 1);
      String unit = end > 0 ? LengthUnits.unit(text.at(end)) : null;
      return unit == null
          ? -1
          : times.add(
              at,
              end + 1,
              LengthUnits.exactPeriod(numbers.low(), unit),
              TimeReference.Kind.DURATION,
              null);
    }
    if (text.at(next).in(SmallWords.COMING)) {
      return coming(at, next + 1);
    }
    return counted(at, next, opened, dueWord);
  }

  /** "uiterlijk op de vijfde werkdag na de opzegging"; -1 for others. */
  private int dayAfter(int at) {
    int op = text.is(at, "uiterlijk") ? at + 1 : at;
    int ordinal = text.is(op + 1, "de") ? op + 2 : op + 1;
    Token which = text.at(ordinal);
    boolean numbered =
        which.in(SmallWords.ORDINALS)
            || which.text().length() > 4
                && (which.text().endsWith("de") || which.text().endsWith("ste"));
    if (!text.is(op, "op")
        || !numbered
        || LengthUnits.unit(text.at(ordinal + 1)) == null
        || !text.is(ordinal + 2, "na")) {
      return -1;
    }
    int noun = ordinal + 3;
    while (text.at(noun).can(Word.DETERMINER | Word.ADJECTIVE)
        || text.at(noun).in(SmallWords.DETERMINERS)) {
      noun++;
    }
    return times.add(at, noun + 1, "", TimeReference.Kind.DURATION, null);
  }

  /** "voor twee jaar gesloten", "voor vier jaar": not "voor 2026" or "voor een jaar of twee". */
  private boolean lasts(int at) {
    int end = numbers.read(at);
    String unit = end > 0 ? LengthUnits.unit(text.at(end)) : null;
    return unit != null
        && !LengthUnits.isOfDay(unit)
        && !numbers.isShare()
        && !text.isAny(end + 1, end + 2, "of", "per");
  }

  /** "ten minste", "ten hoogste". */
  private boolean isAtLeast(int at) {
    return text.is(at, "ten") && (text.is(at + 1, "hoogste") || text.is(at + 1, "minste"));
  }

  private boolean bounds(int at) {
    return text.isAny(at, at + 1, BOUNDS);
  }

  /** "brengt de wachttijd terug tot maximaal zes maanden": what is reached, not when. */
  private boolean isNorm(int at) {
    int end = numbers.read(at + 1);
    String unit = end > 0 ? LengthUnits.unit(text.at(end)) : null;
    return LengthUnits.isOfDay(unit) && !text.isAny(end + 1, end + 2, "voor", "vóór", "na")
        || text.is(end + 1, "oud")
        || text.isAny(at - 1, at, "tot", "naar")
        || text.isAny(at - 4, at, "bedraagt", "bedragen")
        || text.is(at - 1, "van") && isMeasuredTime(text.at(at - 2).text());
  }

  /** "een wachttijd van maximaal zes weken". */
  private static boolean isMeasuredTime(String word) {
    return word.endsWith("tijd") && !word.equals("looptijd") || word.endsWith("achterstand");
  }

  private boolean isSpan(int at) {
    return text.is(at, "periode") || text.is(at, "termijn") || text.is(at, "looptijd");
  }

  private int coming(int at, int next) {
    int end = numbers.read(next);
    String unit = end > 0 ? LengthUnits.unit(text.at(end)) : null;
    if (unit != null) {
      return anchored(at, end + 1, Math.round(numbers.low()), unit);
    }
    if (text.is(next, "jaren")
        || text.is(next, "periode")
        || text.is(next, "tijd")
        || text.is(next, "maanden")
        || text.is(next, "programmaperiode")) {
      return times.add(at, next + 1, "", TimeReference.Kind.VAGUE, null);
    }
    if (text.at(next).in(SmallWords.STRETCHES) || isHalfYear(next)) {
      int last = text.is(next, "half") ? next + 1 : next;
      return times.add(at, last + 1, "", TimeReference.Kind.DATE, null);
    }
    return -1;
  }

  /** "de komende vier jaar": from the first day of the agreement, when that is known. */
  private int anchored(int at, int end, long count, String unit) {
    if (term.isEmpty() || !unit.equals("Y") || count < 1 || count > 50) {
      return times.add(at, end, "", TimeReference.Kind.PERIOD, null);
    }
    LocalDate from = term.get().from();
    LocalDate to = from.plusYears(count).minusDays(1);
    return times.add(at, end, from + "/" + to, TimeReference.Kind.PERIOD, to);
  }

  /** "25 jaar als sociale huurwoning verhuren", "tien jaar beschikbaar", "(12 maanden)". */
  private boolean staysSo(int at, int end) {
    boolean aside = text.at(at - 1).isMark('(') && text.at(end).isMark(')');
    return aside
        || (text.is(end, "als") || text.is(end, "beschikbaar"))
            && !text.at(at - 1).can(Word.PREPOSITION);
  }

  private boolean isHalfYear(int at) {
    return text.is(at, "halfjaar") || text.is(at, "half") && text.is(at + 1, "jaar");
  }

  private int counted(int at, int next, boolean opened, boolean dueWord) {
    double count;
    int unitAt;
    int half = text.is(next, "een") ? next + 1 : next;
    if (dueWord && text.is(half, "half") && text.is(half + 1, "uur")) {
      return times.add(at, half + 2, "PT30M", TimeReference.Kind.DURATION, null);
    }
    if (text.is(next, "een") && isHalfYear(next + 1)) {
      count = 1;
      unitAt = next + 1;
    } else if (text.is(next, "een") || isHalfYear(next)) {
      count = 1;
      unitAt = isHalfYear(next) ? next : next + 1;
    } else {
      unitAt = numbers.read(next);
      if (unitAt > 0 && text.is(unitAt, "of")) {
        unitAt = numbers.read(unitAt + 1);
      }
      count = numbers.low();
    }
    if (unitAt < 0) {
      return -1;
    }
    String unit = isHalfYear(unitAt) ? "H" : LengthUnits.unit(text.at(unitAt));
    if (unit == null || count > 200) {
      return -1;
    }
    int end = isHalfYear(unitAt) && text.is(unitAt, "half") ? unitAt + 2 : unitAt + 1;
    boolean closed =
        text.is(end, "de") && text.is(end + 1, "tijd")
            || text.is(end, "van") && text.is(end + 1, "tevoren")
            || text.at(end).in(SmallWords.LENGTH_CLOSERS)
                && !(text.is(end, "voor") && opened && !dueWord);
    boolean brief = LengthUnits.isOfDay(unit) && !(closed && count >= 24);
    if (!dueWord && (!closed && !staysSo(at, end) || brief)) {
      return -1;
    }
    if (count == 0) {
      return times.add(at, end, "", TimeReference.Kind.IMPOSSIBLE, null);
    }
    boolean takesCloser = text.is(end, "lang") || text.is(end, "later") || text.is(end, "tevoren");
    return times.add(
        at,
        takesCloser ? end + 1 : end,
        LengthUnits.exactPeriod(count, unit),
        TimeReference.Kind.DURATION,
        null);
  }
}
