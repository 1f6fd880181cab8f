package nl.afsprakenwijzer.checker.reading;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
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
  ABSTRACT_ENDINGS,
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
  NEEDS_PRODUCT;

  private static final Map<SmallWords, Map<String, String>> ALL = load();

  /** The words of this list. */
  Set<String> words() {
    return Set.copyOf(new LinkedHashSet<>(ALL.get(this).keySet()));
  }

  /** The words of this list with their values. */
  <V> Map<String, V> as(Function<String, V> type) {
    Map<String, V> values = new HashMap<>();
    ALL.get(this).forEach((word, value) -> values.put(word, type.apply(value)));
    return Map.copyOf(values);
  }

  private static Map<SmallWords, Map<String, String>> load() {
    Map<SmallWords, Map<String, String>> all = new EnumMap<>(SmallWords.class);
    for (String[] row : LexiconFile.rows("small-words.csv", "lijst", "woorden", "waarde")) {
      Map<String, String> list = all.computeIfAbsent(valueOf(row[0]), l -> new LinkedHashMap<>());
      for (String word : LexiconFile.alternatives(row[1])) {
        list.put(word, row[2]);
      }
    }
    for (SmallWords list : values()) {
      if (!all.containsKey(list)) {
        throw new IllegalStateException("small-words.csv: no words for " + list);
      }
    }
    return all;
  }
}
