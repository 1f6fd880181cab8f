package nl.afsprakenwijzer.checker.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A trie over word forms: finds the phrases of the word lists in one walk. Read-only once the lists
 * are loaded.
 */
final class Phrases {
  private static final String GAP = "..";
  private final Map<String, Node> roots = new HashMap<>();

  /** A bit for the start of each first word. */
  private long starts;

  /**
   * One phrase of a word list.
   *
   * @param tail words that close a phrase with a gap ("spannen zich .. in"); empty when it has none
   */
  record Entry(Meaning meaning, Meaning.Sort sort, List<String> tail, long tailBits) {
    Entry(Meaning meaning, List<String> tail) {
      this(meaning, meaning.sort(), tail, startBits(tail));
    }

    boolean isGapped() {
      return tailBits != 0;
    }

    Matches.Match match(int from, int to) {
      return new Matches.Match(from, to, meaning, isGapped());
    }
  }

  private static long startBits(List<String> words) {
    long bits = 0;
    for (String word : words) {
      bits |= Word.startBit(word);
    }
    return bits;
  }

  /** The words so far. */
  static final class Node {
    private static final String[] NO_WORDS = {};
    private static final Node[] NO_NODES = {};
    private String[] words = NO_WORDS;
    private Node[] nexts = NO_NODES;

    /** A bit for the start of each next word: most words that follow are none of them. */
    private long starts;

    private final List<Entry> entries = new ArrayList<>(1);

    /** The words with this one behind them; null where no phrase goes on so. */
    Node next(Word word) {
      return (starts & word.startBit()) == 0 ? null : at(word.text());
    }

    /** Its words and those of a text are interned, as {@link Token#is} says. */
    @SuppressWarnings("StringEquality")
    private Node at(String word) {
      for (int i = 0; i < words.length; i++) {
        if (words[i] == word) {
          return nexts[i];
        }
      }
      return null;
    }

    List<Entry> entries() {
      return entries;
    }

    private Node grow(String word) {
      Node known = at(word);
      if (known != null) {
        return known;
      }
      words = Arrays.copyOf(words, words.length + 1);
      nexts = Arrays.copyOf(nexts, words.length);
      words[words.length - 1] = word;
      nexts[words.length - 1] = new Node();
      starts |= Word.startBit(word);
      return nexts[words.length - 1];
    }
  }

  /** Adds a phrase as written, words separated by one space, with at most one gap. */
  void add(String phrase, Meaning meaning) {
    List<String> words = Tokenizer.words(phrase);
    int gap = words.indexOf(GAP);
    List<String> head = gap < 0 ? words : words.subList(0, gap);
    if (head.isEmpty()) {
      throw new IllegalStateException("phrase without words: " + phrase);
    }
    starts |= Word.startBit(head.get(0));
    Node node = roots.computeIfAbsent(head.get(0), w -> new Node());
    for (String word : head.subList(1, head.size())) {
      node = node.grow(word);
    }
    node.entries.add(
        new Entry(
            meaning, gap < 0 ? List.of() : List.copyOf(words.subList(gap + 1, words.size()))));
  }

  boolean isEmpty() {
    return roots.isEmpty();
  }

  /** The node of phrases that begin with this word; null when there are none. */
  Node root(String word) {
    return roots.get(word);
  }

  /** The same, and quick when there are few phrases. */
  Node root(Word word) {
    return (starts & word.startBit()) == 0 ? null : roots.get(word.text());
  }
}
