package nl.afsprakenwijzer.checker.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Verbs of more than one word: "in kaart brengen", "zorgen voor". Read-only once the lists are
 * loaded.
 */
final class VerbPhrases {
  private static final String REFLEXIVE = "zich";
  private static final Comparator<VerbPhrase> MOST_WORDS_FIRST =
      Comparator.comparingInt(phrase -> -phrase.words.length);

  private final Map<String, List<VerbPhrase>> byVerb = new HashMap<>();

  /** Adds a lemma of the list of verbs, when it has more than one word. */
  void add(String lemma, Dutch dutch) {
    List<String> words = LexiconFile.alternatives(lemma.replace(' ', '|'));
    if (words.size() > 1) {
      String verb = verbOf(words, dutch);
      List<String> rest = words.stream().filter(word -> !word.equals(verb)).toList();
      List<VerbPhrase> phrases = byVerb.computeIfAbsent(verb.intern(), v -> new ArrayList<>());
      phrases.add(new VerbPhrase(lemma, rest.toArray(String[]::new)));
      phrases.sort(MOST_WORDS_FIRST);
    }
  }

  private static String verbOf(List<String> words, Dutch dutch) {
    for (int i = words.size() - 1; i >= 0; i--) {
      dutch.look(words.get(i));
      if ((dutch.classes() & Word.INFINITIVE) != 0 && (i == 0 || !"te".equals(words.get(i)))) {
        return words.get(i);
      }
    }
    throw new IllegalStateException("verbs.csv: no infinitive in " + words);
  }

  /**
   * The expression of which this verb is a part, when its other words stand in the segment: "in
   * kaart brengen".
   */
  String specific(String lemma, Text text, int from, int to) {
    List<VerbPhrase> candidates = byVerb.get(lemma);
    if (candidates == null) {
      return lemma;
    }
    for (int i = 0; i < candidates.size(); i++) {
      if (candidates.get(i).standsIn(text, from, to)) {
        return candidates.get(i).lemma;
      }
    }
    return lemma;
  }

  /** Whether verb and word make an expression of the list: "zorgen voor". */
  boolean hasExpression(String verb, String word) {
    return Few.any(
        byVerb.getOrDefault(verb, List.of()),
        phrase -> phrase.words.length == 1 && phrase.words[0].equals(word));
  }

  private static final class VerbPhrase {
    final String lemma;
    final String[] words;
    final long bits;

    VerbPhrase(String lemma, String[] words) {
      this.lemma = lemma;
      this.words = words;
      this.bits = bitsOf(words);
    }

    /** Not of "zich", for which another word can stand. */
    private static long bitsOf(String[] words) {
      long bits = 0;
      for (String word : words) {
        bits |= word.equals(REFLEXIVE) ? 0 : Word.bitOf(word);
      }
      return bits;
    }

    boolean standsIn(Text text, int from, int to) {
      if (!text.mayHave(bits)) {
        return false;
      }
      int next = 0;
      for (int i = from; i < to && next < words.length; i++) {
        if (isAt(i, words[next], text)) {
          next++;
        }
      }
      return next == words.length;
    }

    @SuppressWarnings("StringEquality") // the words of the lists are interned
    private boolean isAt(int at, String word, Text text) {
      return text.is(at, word) && (words.length > 1 || !isInPhrase(text, at))
          || word == REFLEXIVE && (text.is(at, "ons") || text.is(at, "elkaar"));
    }

    /**
     * "biedt een woning met begeleiding", "meldt gebreken in de openbare ruimte": what comes along
     * or tells where is not what is given; "stuurt op verzoek van de raad" has no "op" of its own.
     */
    private static boolean isInPhrase(Text text, int at) {
      int before = text.beforeNoun(at);
      return text.at(at).can(Word.NOUN)
              && (text.is(at - 1, "met")
                  || text.is(at - 1, "zonder")
                  || text.is(at - 1, "van")
                  || before < at - 1
                      && text.at(before).can(Word.PREPOSITION)
                      && !text.is(before, "van"))
          || text.is(at, "op")
              && text.isAny(at + 1, at + 2, "verzoek", "basis", "grond", "initiatief", "aanvraag");
    }
  }
}
