package nl.afsprakenwijzer.checker.reading;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What is known of word forms: the word lists and the dictionary behind a small table, since a text
 * repeats its words. All threads share it, without locks: a word never changes, and one that
 * another thread has just put out of the table is looked up again. Its size stays bounded.
 */
final class Words {
  private static final int SLOTS = 1 << 13;

  /** Takes the slot from the upper bits of a hash, after {@link #SPREAD} mixed them. */
  private static final int TO_SLOT = Integer.SIZE - 13;

  /** The golden ratio: numbers and short words, whose hashes follow each other, land far apart. */
  private static final int SPREAD = 0x9E3779B9;

  /** Places where a word can stand in the table, from the one that its letters give. */
  private static final int TRIES = 8;

  /** Forms of which is remembered whether the dictionary has them. */
  private static final int MOST = 1 << 12;

  private static final int LONGEST = 80;
  private final Lexicon lexicon;
  private final ThreadLocal<Dutch> dutch;
  private final Word[] table = new Word[SLOTS + TRIES + 1];
  private final Map<String, Boolean> known = new ConcurrentHashMap<>();

  Words(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.dutch = ThreadLocal.withInitial(() -> new Dutch(lexicon.dictionary()));
  }

  /** The word that stands in this stretch of the text. */
  Word at(char[] text, int begin, int end) {
    if (end - begin > LONGEST) {
      return new Word(new String(text, begin, LONGEST), 0, "", -1, 0, null);
    }
    long start = 0;
    int letters = 0;
    int known = Math.min(end, begin + Word.START);
    for (int i = begin; i < known; i++) {
      char letter = lower(text[i]);
      start = start << Byte.SIZE | letter;
      letters |= letter;
    }
    int hash = Long.hashCode(start);
    for (int i = known; i < end; i++) {
      hash = hash * 31 + lower(text[i]);
    }
    start = letters > Word.LAST_OF_START ? 0 : start << Byte.SIZE | end - begin;
    int slot = hash * SPREAD >>> TO_SLOT;
    int last = slot + TRIES;
    for (Word word = table[slot]; word != null && slot < last; word = table[++slot]) {
      if (word.is(start, text, begin, end)) {
        return word;
      }
    }
    return learn(slot < last ? slot : last - TRIES, text, begin, end);
  }

  Lexicon lexicon() {
    return lexicon;
  }

  /** Whether the dictionary has this form. */
  boolean knows(String form) {
    Boolean before = known.get(form);
    if (before == null) {
      if (known.size() >= MOST) {
        known.clear();
      }
      before = dutch.get().knows(form);
      known.put(form, before);
    }
    return before;
  }

  private Word learn(int slot, char[] text, int begin, int end) {
    char[] lower = new char[end - begin];
    for (int i = begin; i < end; i++) {
      lower[i - begin] = Character.toLowerCase(text[i]);
    }
    Word word = look(new String(lower).intern());
    table[slot] = word;
    return word;
  }

  private Word look(String form) {
    char first = form.charAt(0);
    Phrases.Node entry = lexicon.entry(form);
    int opening = Times.opens(form) ? Word.OPENS_TIME : 0;
    opening |= Calendar.opens(form) ? Word.OPENS_CALENDAR : 0;
    opening |= Quantities.maySayTimes(form) ? Word.TIMES : 0;
    opening |= form.endsWith("e") || form.endsWith("en") ? Word.INFLECTED : 0;
    opening |= lexicon.opensVerb(form) ? Word.PREFIX : 0;
    int listed = opening | lexicon.classesOf(form);
    if (!Character.isLetter(first) && first != '\'') {
      return new Word(form, listed, "", -1, SmallWords.bitsOf(form), entry);
    }
    Dutch reading = dutch.get();
    reading.look(form);
    return new Word(
        form,
        listed | reading.classes(),
        reading.verb().intern(),
        Numerals.value(form.endsWith("-") ? form.substring(0, form.length() - 1) : form),
        SmallWords.bitsOf(form),
        entry);
  }

  static char lower(char c) {
    if (c < 128) {
      return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
    }
    return Character.toLowerCase(c);
  }
}
