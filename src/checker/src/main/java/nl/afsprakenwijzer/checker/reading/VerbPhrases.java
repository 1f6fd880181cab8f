package nl.afsprakenwijzer.checker.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Verbs of more than one word: "in kaart brengen", "zorgen voor". Read-only once the lists are
 * loaded.
 */
final class VerbPhrases {
  private final Map<String, List<VerbPhrase>> byVerb = new HashMap<>();

  /** Adds a lemma of the list of verbs, when it has more than one word. */
  void add(String lemma, Dutch dutch) {
    List<String> words = LexiconFile.alternatives(lemma.replace(' ', '|'));
    if (words.size() > 1) {
      String verb = verbOf(words, dutch);
      List<String> rest = words.stream().filter(word -> !word.equals(verb)).toList();
      byVerb
          .computeIfAbsent(verb.intern(), v -> new ArrayList<>())
          .add(new VerbPhrase(lemma, rest));
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
    VerbPhrase best = null;
    for (VerbPhrase phrase : candidates) {
      if ((best == null || phrase.words.size() > best.words.size())
          && phrase.standsIn(text, from, to)) {
        best = phrase;
      }
    }
    return best == null ? lemma : best.lemma;
  }

  /** Whether verb and word make an expression of the list: "zorgen voor". */
  boolean hasExpression(String verb, String word) {
    return Few.any(
        byVerb.getOrDefault(verb, List.of()),
        phrase -> phrase.words.size() == 1 && phrase.words.get(0).equals(word));
  }

  private record VerbPhrase(String lemma, List<String> words, long startBits) {
    VerbPhrase(String lemma, List<String> words) {
      this(lemma, words, startBits(words));
    }

    /** Not of "zich", for which another word can stand. */
    private static long startBits(List<String> words) {
      long bits = 0;
      for (String word : words) {
        bits |= word.equals("zich") ? 0 : Word.startBit(word);
      }
      return bits;
    }

    boolean standsIn(Text text, int from, int to) {
      if (!text.mayHave(startBits)) {
        return false;
      }
      int next = 0;
      for (int i = from; i < to && next < words.size(); i++) {
        String word = words.get(next);
        next +=
            text.is(i, word) && !(words.size() == 1 && isInPhrase(text, i))
                    || "zich".equals(word) && (text.is(i, "ons") || text.is(i, "elkaar"))
                ? 1
                : 0;
      }
      return next == words.size();
    }

    /** "biedt een woning met begeleiding": what comes along is not what is given. */
    private static boolean isInPhrase(Text text, int at) {
      return text.at(at).can(Word.NOUN)
          && (text.is(at - 1, "met") || text.is(at - 1, "zonder") || text.is(at - 1, "van"));
    }
  }
}
