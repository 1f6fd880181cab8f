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
  // what the words of the text allow at all, so that most texts are not read for every sort of time
  private final boolean hasFrequency;

  /** The last word of a length of time; -1 when there is none. */
  private final int lastLength;

  private final Events events;
  private final Frequencies frequencies;
  private final Lengths lengths;
  private final CalendarTimes calendar;
  private final List<Found<TimeReference>> found = new ArrayList<>(4);

  /**
   * @param term of the agreement: "de komende vier jaar" are counted from its first day
   */
  Times(Text text, Optional<Term> term) {
    this.text = text;
    this.hasFrequency =
        text.has(SmallWords.LENGTHS)
            || text.has(SmallWords.ADVERBS)
            || text.has(SmallWords.EVERY)
            || text.has(SmallWords.WEEKDAYS);
    this.lastLength = lastLength(text);
    this.events = new Events(text, this);
    this.frequencies = new Frequencies(text, this);
    this.lengths = new Lengths(text, this, term);
    this.calendar = new CalendarTimes(text, this);
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
    return end < 0 ? calendar.read(at) : end;
  }

  private static int lastLength(Text text) {
    int at = text.has(SmallWords.LENGTHS) || text.has(SmallWords.COMING) ? text.size() - 1 : -1;
    while (at >= 0 && !text.at(at).in(SmallWords.LENGTHS) && !text.at(at).in(SmallWords.COMING)) {
      at--;
    }
    return at;
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
