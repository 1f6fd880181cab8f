package nl.afsprakenwijzer.checker.reading;

import java.util.ArrayList;
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

  /**
   * One phrase of a word list.
   *
   * @param tail words that close a phrase with a gap ("spannen zich .. in"); empty when it has none
   */
  record Entry(Object meaning, List<String> tail) {}

  /** The words so far; {@code next} is null where no phrase goes on. */
  static final class Node {
    private Map<String, Node> next;

    /** A bit for the hash of each next word: most words that follow are none of them. */
    private long hashes;

    private final List<Entry> entries = new ArrayList<>(1);

    Node next(String word) {
      return (hashes & 1L << word.hashCode()) == 0 ? null : next.get(word);
    }

    List<Entry> entries() {
      return entries;
    }

    private Node grow(String word) {
      if (next == null) {
        next = new HashMap<>(4);
      }
      hashes |= 1L << word.hashCode();
      return next.computeIfAbsent(word, w -> new Node());
    }
  }

  /** Adds a phrase as written, words separated by one space, with at most one gap. */
  void add(String phrase, Object meaning) {
    List<String> words = Tokenizer.words(phrase);
    int gap = words.indexOf(GAP);
    List<String> head = gap < 0 ? words : words.subList(0, gap);
    if (head.isEmpty()) {
      throw new IllegalStateException("phrase without words: " + phrase);
    }
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
}
