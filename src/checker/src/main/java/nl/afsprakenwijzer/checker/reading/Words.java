package nl.afsprakenwijzer.checker.reading;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What is known of word forms: the word lists and the dictionary behind a small table, since a text
 * repeats its words. All threads share it, without locks: a word never changes, and one that
 * another thread has just put out of the table is looked up again. Its size stays bounded.
 */
final class Words {
  /** Of a year of two digits. */
  private static final String CENTURY = "20";

  private static final int SLOTS = 1 << 13;

  /** Takes the slot from the upper bits of a hash, after {@link #SPREAD} mixed them. */
  private static final int TO_SLOT = Long.SIZE - 13;

  /** The golden ratio: words that differ in one letter land far apart. */
  private static final long SPREAD = 0x9E3779B97F4A7C15L;

  /** Places where a word can stand in the table, from the one that its letters give. */
  private static final int TRIES = 8;

  /** Forms that are remembered outside the table. */
  private static final int MOST = 1 << 12;

  private static final int LONGEST = 80;
  private final Lexicon lexicon;
  private final ThreadLocal<Dutch> dutch;
  private final Word[] table = new Word[SLOTS + TRIES + 1];
  private final Map<String, Word> beyond = new ConcurrentHashMap<>();
  private final Map<String, Boolean> known = new ConcurrentHashMap<>();

  Words(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.dutch = ThreadLocal.withInitial(() -> new Dutch(lexicon.dictionary()));
  }

  /** The word that stands in this stretch of the text. */
  Word at(SourceText text, int begin, int end) {
    if (end - begin > LONGEST) {
      return new Word(
          new String(text.chars(), begin, LONGEST), 0, "", null, -1, 0, null, Mark.SILENT);
    }
    Letters letters = text.letters();
    if (!letters.fit(begin, end)) {
      return beyond(lower(text, begin, end));
    }
    long head = letters.eight(begin, end);
    long hash = hash(head);
    for (int at = begin + Letters.EIGHT; at < end; at += Letters.EIGHT) {
      hash = hash(hash + letters.eight(at, end));
    }
    int slot = (int) (hash >>> TO_SLOT);
    int last = slot + TRIES;
    for (Word word = table[slot]; word != null && slot < last; word = table[++slot]) {
      if (word.is(head, letters, begin, end)) {
        return word;
      }
    }
    Word word = look(lower(text, begin, end).intern());
    table[slot < last ? slot : last - TRIES] = word;
    return word;
  }

  /** "'27", which begins there, is the word "2027". */
  Word year(SourceText text, int begin) {
    return beyond(CENTURY + text.at(begin + 1) + text.at(begin + 2));
  }

  /** Its upper bits tell letters apart. */
  static long hash(long letters) {
    return letters * SPREAD;
  }

  /** A word with letters that the table does not take, such as a sign for money. */
  private Word beyond(String form) {
    Word word = beyond.get(form);
    if (word == null) {
      if (beyond.size() >= MOST) {
        beyond.clear();
      }
      word = look(form.intern());
      beyond.put(word.text(), word);
    }
    return word;
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

  private static String lower(SourceText text, int begin, int end) {
    char[] lower = new char[end - begin];
    for (int i = begin; i < end; i++) {
      lower[i - begin] = Character.toLowerCase(text.at(i));
    }
    return new String(lower);
  }

  private Word look(String form) {
    char first = form.charAt(0);
    Phrases.Node entry = lexicon.entry(form);
    Mark mark = lexicon.impression().of(form);
    int opening = Times.opens(form) ? Word.OPENS_TIME : 0;
    opening |= Calendar.opens(form) ? Word.OPENS_CALENDAR : 0;
    opening |= Quantities.maySayTimes(form) ? Word.TIMES : 0;
    opening |= form.endsWith("e") || form.endsWith("en") ? Word.INFLECTED : 0;
    opening |= lexicon.opensVerb(form) ? Word.PREFIX : 0;
    int listed = opening | lexicon.classesOf(form);
    if (!Character.isLetter(first) && first != '\'') {
      return new Word(form, listed, "", null, -1, SmallWords.bitsOf(form), entry, mark);
    }
    Dutch reading = dutch.get();
    reading.look(form);
    return new Word(
        form,
        listed | reading.classes(),
        reading.verb().intern(),
        lexicon.verb(reading.verb()),
        Numerals.value(form.endsWith("-") ? form.substring(0, form.length() - 1) : form),
        SmallWords.bitsOf(form),
        entry,
        mark);
  }
}
