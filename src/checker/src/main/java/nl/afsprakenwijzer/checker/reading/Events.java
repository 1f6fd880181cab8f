package nl.afsprakenwijzer.checker.reading;

import java.util.Set;

/**
 * Reads a moment that something else fixes: "bij mutatie", "na de raadsverkiezingen", "vóór
 * toewijzing", "tot de oplevering".
 */
final class Events {
  private static final Set<String> OPENERS = SmallWords.EVENT_OPENERS.words();
  private static final int MOST_DESCRIBING = 3;
  private final Text text;
  private final Times times;

  Events(Text text, Times times) {
    this.text = text;
    this.times = times;
  }

  static boolean opens(String word) {
    return OPENERS.contains(word);
  }

  /** Reads an event at this token; the token after it, or -1. */
  int read(int at) {
    if (!text.at(at).in(SmallWords.EVENT_OPENERS)) {
      return -1;
    }
    int known = loose(at);
    return known < 0 ? named(at) : known;
  }

  /** "bij het schrijven van de woonvisie", "na de raadsverkiezingen", "tijdens de bouw". */
  private int loose(int at) {
    boolean opens = at == 0 || !text.at(at - 1).isWord();
    boolean during =
        text.is(at, "bij")
            && text.is(at + 1, "het")
            && text.at(at + 2).can(Word.INFINITIVE)
            && (opens || !text.at(at - 1).can(Word.NOUN));
    if (during) {
      return add(at, at + 3, TimeReference.Kind.EVENT);
    }
    if (text.is(at, "vóór")) {
      int noun = times.isFree(at) ? plainNoun(at) : -1;
      return noun < 0 ? -1 : add(at, noun + 1, TimeReference.Kind.DURATION);
    }
    boolean after = text.is(at, "na") || text.is(at, "tijdens");
    if (!after || text.at(at + 1).in(SmallWords.SUBORDINATORS) || !times.isFree(at)) {
      return -1;
    }
    boolean pointed = text.is(at + 1, "een") || text.at(at + 1).in(SmallWords.EVERY);
    boolean known = text.at(at + 1).in(SmallWords.ARTICLES) && !isOfNoun(at);
    int noun = pointed || known ? plainNoun(at) : -1;
    return noun < 0 ? -1 : add(at, noun + 1, TimeReference.Kind.EVENT);
  }

  /** "de huurverhoging na isolatie": it describes the noun before it. */
  private boolean isOfNoun(int at) {
    return text.at(at - 1).can(Word.NOUN)
        && !text.at(at - 1).capital()
        && !text.at(at - 1).in(SmallWords.PEOPLE)
        && !text.at(at - 1).can(Word.FINITE_SINGULAR | Word.INFINITIVE);
  }

  /** The noun behind "vóór", "na" or "tijdens"; -1 for none and for a time of the calendar. */
  private int plainNoun(int at) {
    int noun = at + 1;
    while (noun <= at + MOST_DESCRIBING && describes(text.at(noun))) {
      noun++;
    }
    Token token = text.at(noun);
    boolean ofCalendar =
        token.can(Word.OPENS_TIME | Word.OPENS_CALENDAR)
            || token.in(SmallWords.STRETCHES)
            || token.in(SmallWords.LENGTHS)
            || token.word().number() >= 0;
    boolean named = token.can(Word.NOUN) || token.can(Word.INFINITIVE) && text.is(noun - 1, "het");
    return named && !ofCalendar && !token.capital() ? noun : -1;
  }

  /** A word of the list behind the preposition, over article and adjectives. */
  private int named(int at) {
    if (text.is(at, "tot") && text.is(at + 1, "een")) {
      return -1; // "verleiden tot een verhuizing"
    }
    int noun = text.is(at, "tot") && text.is(at + 1, "aan") ? at + 2 : at + 1;
    while (noun <= at + MOST_DESCRIBING
        && (describes(text.at(noun)) || text.at(noun - 1).text().endsWith("-"))) {
      noun++;
    }
    if (isOfNoun(at) && !text.is(at, "vóór") && !text.is(at - 2, "om")
        || !text.at(noun).can(Word.EVENT)
        || !times.isFree(text.is(at, "bij") ? at + 1 : at)) {
      return -1;
    }
    boolean project = text.at(noun).text().endsWith("project");
    if (project && !text.at(at + 1).in(SmallWords.EVERY)) {
      return -1;
    }
    boolean ends = text.is(at, "vóór") || text.is(at, "tot") || isOnTheDay(at, noun);
    return add(at, noun + 1, ends ? TimeReference.Kind.DURATION : TimeReference.Kind.EVENT);
  }

  /** "bij de eerste aanmaning", "bij renovatie- en sloopprojecten". */
  private static boolean describes(Token token) {
    return token.can(Word.DETERMINER)
        || token.in(SmallWords.ORDINALS)
        || token.text().endsWith("-")
        || token.in(SmallWords.BEFORE_NAME)
        || token.can(Word.ADJECTIVE) && !token.can(Word.EVENT);
  }

  /** "bij oplevering", "bij de start": whoever watches knows the day. */
  private boolean isOnTheDay(int at, int noun) {
    return text.is(at, "bij")
        && text.isAny(noun, noun + 1, "oplevering", "ondertekening", "aanvang", "start", "ingang");
  }

  private int add(int from, int to, TimeReference.Kind kind) {
    return times.add(from, to, "", kind, null);
  }
}
