package nl.afsprakenwijzer.checker.reading;

import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * The small words of the reader, such as numerals, months' neighbours and verb particles; the words
 * stand in a file.
 */
enum SmallWords {
  ORDINALS,
  SEASONS,
  BEFORE_NAME,
  COORDINATORS,
  NAME_LINKS,
  ARTICLES,
  PEOPLE,
  HEADING_OPENINGS,
  UNIT_SCALES,
  STRETCHES,
  WEEKDAYS,
  LIMITS,
  STREET_ENDINGS,
  FORMER,
  PERSONS,
  REACHED,
  CONDITION_ADJECTIVES,
  ABSTRACT_ENDINGS,
  ORGANISATION_ENDINGS,
  SCALES,
  PARTS,
  SHARES,
  NUMERALS,
  PLACE_PREPOSITIONS,
  PLACE_LIKE_PREPOSITIONS,
  PLACE_ARTICLES,
  COMPARATORS,
  BEFORE_AMOUNT,
  NAMED_BY_NUMBER,
  NOT_COUNTED,
  NO_NOUN,
  SUBORDINATORS,
  NOT_SUBORDINATING_AFTER,
  LENGTHS,
  ADVERBS,
  MULTIPLES,
  EVERY,
  TIMES_WORDS,
  COMING,
  LENGTH_OPENERS,
  LENGTH_CLOSERS,
  OTHER_OPENERS,
  HELPERS,
  MODALS,
  PASSES_ON,
  PAST_HELPERS,
  PARTICLES,
  DETERMINERS,
  REPORTS,
  SUPPLY,
  JOINT_PRODUCTS,
  JOINT_MAKING,
  JOINT_DECIDING,
  NEEDS_PRODUCT,
  PLACEHOLDERS,
  FUNDS,
  TEXT_PARTS,
  INTENTIONS,
  STANDINGS,
  EFFORTS,
  ROLE_ENDINGS,
  EVENTS,
  EVENT_OPENERS,
  LOFTY;

  private static final Map<SmallWords, Map<String, String>> ALL = load();
  private static final Map<String, Long> BITS = bits();

  /** The bit that stands for this list in {@link Word#lists}. */
  long bit() {
    return 1L << ordinal();
  }

  /** The lists on which a word stands, as bits. */
  static long bitsOf(String word) {
    return BITS.getOrDefault(word, 0L);
  }

  /** The words of this list. */
  Set<String> words() {
    return Collections.unmodifiableSet(new HashSet<>(ALL.get(this).keySet()));
  }

  /** The words of this list with their values. */
  <V> Map<String, V> as(Function<String, V> type) {
    Map<String, V> values = new HashMap<>();
    ALL.get(this).forEach((word, value) -> values.put(word, type.apply(value)));
    return Collections.unmodifiableMap(values);
  }

  private static Map<String, Long> bits() {
    Map<String, Long> bits = new HashMap<>();
    for (SmallWords list : values()) {
      for (String word : ALL.get(list).keySet()) {
        bits.merge(word, list.bit(), (one, other) -> one | other);
      }
    }
    return bits;
  }

  private static Map<SmallWords, Map<String, String>> load() {
    Map<SmallWords, Map<String, String>> all = new EnumMap<>(SmallWords.class);
    for (String[] row : LexiconFile.rows("small-words.csv", "lijst", "woorden", "waarde")) {
      Map<String, String> list = all.computeIfAbsent(valueOf(row[0]), l -> new LinkedHashMap<>());
      for (String word : LexiconFile.alternatives(row[1])) {
        list.put(word, row[2]);
      }
    }
    if (values().length > Long.SIZE) {
      throw new IllegalStateException("more lists than the bits of a word can tell apart");
    }
    for (SmallWords list : values()) {
      if (!all.containsKey(list)) {
        throw new IllegalStateException("small-words.csv: no words for " + list);
      }
    }
    return all;
  }
}
