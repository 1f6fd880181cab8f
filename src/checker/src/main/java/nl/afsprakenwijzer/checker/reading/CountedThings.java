package nl.afsprakenwijzer.checker.reading;

import java.util.List;

/** What a number without a unit of its own counts: "600 extra sociale huurwoningen", "sloop 12". */
final class CountedThings {
  private static final int FARTHEST_NOUN = 9;
  private final Text text;
  private final List<Found<Quantity>> found;

  /**
   * @param found the quantities so far; grows while the text is read
   */
  CountedThings(Text text, List<Found<Quantity>> found) {
    this.text = text;
    this.found = found;
  }

  /**
   * What a number counts.
   *
   * @param to where to read on; -1 for right behind the number's first word
   * @param unit empty when the number counts nothing
   * @param thing the noun, or empty
   */
  record Counted(int to, String unit, String thing) {}

  private static Counted nothing(int to) {
    return new Counted(to, "", "");
  }

  /** The noun behind the number, over adjectives: "600 extra sociale huurwoningen". */
  Counted counted(int at, int end, Numbers numbers) {
    boolean digits = text.at(at).isNumber();
    int noun = -1;
    for (int i = end; i < end + FARTHEST_NOUN; i++) {
      Token token = text.at(i);
      if (leadsOn(i)) {
        continue;
      }
      if (!token.isWord()
          || token.in(SmallWords.NO_NOUN)
          || token.can(Word.PREPOSITION | Word.CONJUNCTION)
              && !token.can(Word.NOUN | Word.ADJECTIVE)) {
        break;
      }
      if (token.can(Word.NOUN) && (token.can(Word.PLURAL) || !token.can(Word.ADJECTIVE))
          || !token.word().isKnown() && !isOfPlace(i)
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
        return nothing(noun + 1);
      }
      boolean one = numbers.low() == 1 && !digits;
      boolean known = text.at(noun).word().isKnown();
      return one && known && !text.at(noun).can(Word.NOUN)
          ? nothing(-1)
          : new Counted(noun + 1, "count", counted);
    }
    return bare(at, end, digits, numbers);
  }

  /** "sociale en lage", "te grote", and "midden huurwoningen" for middenhuurwoningen. */
  private boolean leadsOn(int at) {
    Token token = text.at(at);
    return (token.isMark(',') || token.is("en")) && isDescribed(at)
        || token.is("te") && text.at(at + 1).can(Word.ADJECTIVE)
        || token.is("midden") && text.at(at + 1).can(Word.PLURAL);
  }

  /** "de vier Apeldoornse corporaties". */
  private boolean isOfPlace(int at) {
    return text.at(at).capital()
        && text.at(at).text().endsWith("se")
        && text.at(at + 1).can(Word.NOUN);
  }

  /** "20 nieuwe, sociale en lage huurwoningen": a comma between two adjectives. */
  private boolean isDescribed(int comma) {
    int at = comma + 1;
    while (isOnlyAdjective(at)
        && (text.at(at + 1).isMark(',') || text.is(at + 1, "en"))
        && isOnlyAdjective(at + 2)) {
      at += 2;
    }
    return isOnlyAdjective(comma - 1)
        && isOnlyAdjective(at)
        && (text.at(at + 1).can(Word.PLURAL) || text.at(at + 2).can(Word.PLURAL));
  }

  private boolean isOnlyAdjective(int at) {
    Token token = text.at(at);
    return token.can(Word.ADJECTIVE) && (token.can(Word.INFLECTED) || !token.can(Word.NOUN));
  }

  /**
   * A number without a noun counts when a thing stands before it ("sloop 12") or a comparator does.
   */
  private Counted bare(int at, int end, boolean digits, Numbers numbers) {
    if (text.is(end - 1, "k")) {
      return new Counted(end, "EUR", "");
    }
    int goal = digits ? goal(at, end) : -1;
    if (goal > 0) {
      return ofGoal(end, goal, numbers);
    }
    Token before = text.at(at - 1);
    boolean afterThing =
        digits
            && before.can(Word.NOUN)
            && !before.can(Word.PREPOSITION)
            && !before.capital()
            && !text.isAllCapitals(at - 1);
    boolean compared = before.in(SmallWords.COMPARATORS);
    boolean part = text.is(at - 1, "waarvan") || isPartOfThem(at, end);
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
    boolean moves = text.isAny(at - 1, at, "met", "van", "naar");
    String named = digits && moves ? namedBefore(at) : "";
    boolean change = !named.isEmpty() || digits && isAfterChange(at);
    if (!afterThing && !compared && !part && !total && !change) {
      return numbers.low() >= 1_000_000 ? new Counted(end, "EUR", "") : nothing(-1);
    }
    return new Counted(end, "count", afterThing ? before.text() : named);
  }

  /** "past er in 2027 veertig aan": so many of what was named before. */
  private boolean isPartOfThem(int at, int end) {
    if (text.is(at - 1, "er")) {
      return true;
    }
    boolean closes = !text.at(end).isWord() || text.at(end).in(SmallWords.PARTICLES);
    for (int i = at - 1;
        closes && i > at - FARTHEST_NOUN && text.at(i).shape() != Token.Shape.MARK;
        i--) {
      if (text.is(i, "er")) {
        return true;
      }
    }
    return false;
  }

  /** "van 35 naar 60", "van 120 (2019) naar 200". */
  private boolean isAfterChange(int at) {
    return text.is(at - 3, "van") && text.at(at - 2).isNumber() && isTowards(at - 1);
  }

  private boolean isTowards(int at) {
    return text.is(at, "naar") || text.is(at, "op");
  }

  /** The second number of such a change, of which the first is read; -1 when it is none. */
  private int goal(int at, int end) {
    boolean dated = text.at(end).isMark('(') && text.at(end + 2).isMark(')');
    int towards = dated ? end + 3 : end;
    boolean changes = text.is(at - 1, "van") && isTowards(towards);
    return changes && text.at(towards + 1).isNumber() ? towards + 1 : -1;
  }

  /** The number from which something changes counts what the other one counts. */
  private Counted ofGoal(int end, int goal, Numbers numbers) {
    String unit = text.words().lexicon().unit(text.at(goal + 1).text());
    return unit == null || text.at(goal + 1).text().isEmpty()
        ? new Counted(end, "count", counted(goal, goal + 1, numbers).thing())
        : new Counted(end, unit, "");
  }

  /** "Het aantal huurwoningen groeit met 300": what the number counts; empty when nothing does. */
  private String namedBefore(int at) {
    String noun = "";
    for (int i = at - 2; i >= 0 && !text.at(i).isMark('.'); i--) {
      if (text.is(i, "aantal")) {
        return noun.isEmpty() ? "aantal" : noun;
      }
      if (text.at(i).can(Word.NOUN) && !text.at(i).can(Word.PREPOSITION)) {
        noun = text.at(i).text();
      }
    }
    return "";
  }

  /** "28 statushouders: Haverveld 16 en De Zuiderwoning 12": the share of each behind its name. */
  boolean isShareOf(int at, int end) {
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
}
