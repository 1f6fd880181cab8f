package nl.afsprakenwijzer.checker.reading;

import java.util.Arrays;

/**
 * What is known of a word form, whatever the sentence.
 *
 * @param text in lower case
 * @param classes the word classes it can have, as bits
 * @param verb the infinitive when it can be a verb form, else empty
 * @param verbKind what the list says of that verb; null when it does not have it
 * @param number its value when it is a number in letters, else -1
 * @param entry what the word lists say of phrases that begin with it; null when nothing
 * @param lists the small lists it stands on, as bits
 * @param mark it as {@link Impression} knows it
 * @param leads the bits of the words that may follow in such a phrase; all when one ends with it
 * @param head its first eight letters as {@link Letters} reads them: most words are recognised
 *     without a look at their text
 * @param second the next eight; 0 when there are none
 * @param rest the others
 */
record Word(
    String text,
    int classes,
    String verb,
    VerbKind verbKind,
    long number,
    long lists,
    Phrases.Node entry,
    Mark mark,
    long leads,
    long head,
    long second,
    long[] rest) {
  private static final long[] NO_LETTERS = {};

  static final int FINITE_SINGULAR = 1;
  static final int INFINITIVE = 1 << 1;
  static final int PAST = 1 << 2;
  static final int PARTICIPLE = 1 << 3;
  static final int NOUN = 1 << 4;
  static final int ADJECTIVE = 1 << 5;
  static final int ADVERB = 1 << 6;
  static final int PREPOSITION = 1 << 7;
  static final int CONJUNCTION = 1 << 8;
  static final int PRONOUN = 1 << 9;
  static final int DETERMINER = 1 << 10;
  static final int NUMERAL = 1 << 11;
  static final int NAME = 1 << 12;
  static final int PLURAL = 1 << 13;
  static final int KNOWN = 1 << 14;
  static final int PLACE_NAME = 1 << 15;
  static final int PERSON_NAME = 1 << 16;

  /** Something that can grow or shrink: "voorraad", "woonlasten"; there is something to look at. */
  static final int MAGNITUDE = 1 << 17;

  /** A time can begin with it. */
  static final int OPENS_TIME = 1 << 18;

  /** A month, season, quarter or ordinal: the calendar can be read from here. */
  static final int OPENS_CALENDAR = 1 << 19;

  /** It, or the end of the compound, is a thing that can be held in hand or watched. */
  static final int PRODUCT = 1 << 20;

  /** A home or a place to live: something that is counted. */
  static final int HOME = 1 << 21;

  /** A paper that can be held in hand, also as a title: "de Woonagenda". */
  static final int DOCUMENT = 1 << 22;

  /** A name that ends like a street, complex or neighbourhood. */
  static final int PLACE_LIKE = 1 << 23;

  /** A name that can be nothing but a street or a square. */
  static final int STREET = 1 << 24;

  /** It announces a place: "wijk", "complex". */
  static final int PLACE_WORD = 1 << 25;

  /** A noun here, although the dictionary has it as a verb too. */
  static final int NOUN_FIRST = 1 << 26;

  /** Something that happens once in a while: "mutatie", "ketelvervanging"; it fixes a moment. */
  static final int EVENT = 1 << 27;

  /**
   * It ends like an adjective before a plural: "jaarlijkse", "houten". Without that ending the
   * adjective is an adverb there: "jaarlijks stellen de partijen".
   */
  static final int INFLECTED = 1 << 30;

  /** "driemaal": it may tell how many times. */
  static final int TIMES = 1 << 28;

  /** The end of the compound is a role: "verhuismakelaar", "gebiedsconsulent". */
  static final int ROLE = 1 << 29;

  /** A verb of the list begins with it and goes on: "bij", as in "bijhouden". */
  static final int PREFIX = 1 << 31;

  private static final int VERBAL = FINITE_SINGULAR | INFINITIVE | PAST | PARTICIPLE;

  /** Leaves the six bits that tell how far to shift. */
  private static final int TO_BIT = Long.SIZE - 6;

  /** The word classes of grammar: all below a name. */
  private static final int GRAMMAR = NAME - 1;

  Word(
      String text,
      int classes,
      String verb,
      VerbKind verbKind,
      long number,
      long lists,
      Phrases.Node entry,
      Mark mark) {
    this(text, classes, verb, verbKind, number, lists, entry, mark, Letters.of(text));
  }

  private Word(
      String text,
      int classes,
      String verb,
      VerbKind verbKind,
      long number,
      long lists,
      Phrases.Node entry,
      Mark mark,
      long[] letters) {
    this(
        text,
        classes,
        verb,
        verbKind,
        number,
        lists,
        entry,
        mark,
        entry == null ? 0 : entry.leads(),
        letters[0],
        letters.length > 1 ? letters[1] : 0,
        letters.length > 2 ? Arrays.copyOfRange(letters, 2, letters.length) : NO_LETTERS);
  }

  /** Whether a phrase begins with it and ends there or, as far as one look tells, goes on so. */
  boolean leadsTo(Word next) {
    return (leads & next.bit()) != 0;
  }

  /** One of 64, by its letters: words with different bits differ. */
  long bit() {
    return bitOf(head);
  }

  /** The bit of a form in lower case. */
  static long bitOf(String form) {
    return bitOf(Letters.of(form)[0]);
  }

  private static long bitOf(long head) {
    return 1L << (Words.hash(head) >>> TO_BIT);
  }

  /**
   * Whether it is the word of these letters.
   *
   * @param head the first eight of them
   */
  boolean is(long head, Letters text, int begin, int end) {
    if (head != this.head) {
      return false;
    }
    int from = begin + Letters.EIGHT;
    return from < end
        ? second == text.eight(from, end) && goesOn(text, from + Letters.EIGHT, end)
        : second == 0;
  }

  private boolean goesOn(Letters text, int from, int end) {
    if (rest.length != Letters.eights(Math.max(0, end - from))) {
      return false;
    }
    for (int i = 0; i < rest.length; i++) {
      if (rest[i] != text.eight(from + i * Letters.EIGHT, end)) {
        return false;
      }
    }
    return true;
  }

  /** Whether it is a phrase of this sort by itself. */
  boolean is(Meaning.Sort sort) {
    return entry != null && entry.ends(sort);
  }

  /** Whether it stands on this list of small words. */
  boolean in(SmallWords list) {
    return (lists & list.bit()) != 0;
  }

  boolean can(int wordClass) {
    return (classes & wordClass) != 0;
  }

  boolean isKnown() {
    return can(KNOWN);
  }

  /** Whether it can be nothing but a verb form of the given class. */
  boolean isOnly(int wordClass) {
    return can(wordClass) && (classes & GRAMMAR & ~(wordClass | VERBAL)) == 0;
  }
}
