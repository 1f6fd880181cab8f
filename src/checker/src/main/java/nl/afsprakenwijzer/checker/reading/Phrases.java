package nl.afsprakenwijzer.checker.reading;

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

  /** A bit for each first word. */
  private long bits;

  /**
   * One phrase of a word list.
   *
   * @param tail words that close a phrase with a gap ("spannen zich .. in"); empty when it has none
   * @param proper whether it is one word, the proper name of somebody: "Portaal"
   */
  record Entry(
      Meaning meaning, Meaning.Sort sort, List<String> tail, long tailBits, boolean proper) {
    Entry(Meaning meaning, List<String> tail, boolean proper) {
      this(meaning, meaning.sort(), tail, bitsOf(tail), proper);
    }

    boolean isGapped() {
      return tailBits != 0;
    }

    Matches.Match match(int from, int to) {
      return new Matches.Match(from, to, meaning, isGapped());
    }
  }

  private static long bitsOf(List<String> words) {
    long bits = 0;
    for (String word : words) {
      bits |= Word.bitOf(word);
    }
    return bits;
  }

  /** The words so far. */
  static final class Node {
    private static final Entry[] NO_ENTRIES = {};

    /** The next words in a table by their hash, at most half full, with their nodes beside them. */
    private String[] words = new String[1];

    private Node[] nexts = new Node[1];
    private int size;

    /** A bit for each next word: most words that follow are none of them. */
    private long bits;

    private Entry[] entries = NO_ENTRIES;

    /** The sorts of the phrases without a gap that end here, as bits. */
    private int sorts;

    /** The words with this one behind them; null where no phrase goes on so. */
    Node next(Word word) {
      return (bits & word.bit()) == 0 ? null : nexts[slot(word.text(), word.head())];
    }

    /** The bits of the words that may follow; all when a phrase ends here. */
    long leads() {
      return entries.length > 0 ? -1 : bits;
    }

    /**
     * Where a word stands in the table, or could. Its words and those of a text are interned, as
     * {@link Token#is} says.
     */
    @SuppressWarnings("StringEquality")
    private int slot(String word, long head) {
      int slot = (int) (Words.hash(head) >>> Integer.SIZE) & words.length - 1;
      while (words[slot] != null && words[slot] != word) {
        slot = slot + 1 & words.length - 1;
      }
      return slot;
    }

    /** The phrases that end here. */
    Entry[] entries() {
      return entries;
    }

    /** Whether a phrase of this sort ends here. */
    boolean ends(Meaning.Sort sort) {
      return (sorts & sort.bit()) != 0;
    }

    private void add(Entry entry) {
      sorts |= entry.isGapped() ? 0 : entry.sort().bit();
      entries = Arrays.copyOf(entries, entries.length + 1);
      entries[entries.length - 1] = entry;
    }

    private int slot(String word) {
      return slot(word, Letters.of(word)[0]);
    }

    private Node grow(String word) {
      if (words[slot(word)] == null) {
        size++;
        bits |= Word.bitOf(word);
        if (size * 2 > words.length) {
          widen();
        }
        words[slot(word)] = word;
        nexts[slot(word)] = new Node();
      }
      return nexts[slot(word)];
    }

    private void widen() {
      String[] before = words;
      Node[] nodes = nexts;
      words = new String[before.length * 2];
      nexts = new Node[words.length];
      for (int i = 0; i < before.length; i++) {
        if (before[i] != null) {
          int slot = slot(before[i]);
          words[slot] = before[i];
          nexts[slot] = nodes[i];
        }
      }
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
    bits |= Word.bitOf(head.get(0));
    Node node = roots.computeIfAbsent(head.get(0), w -> new Node());
    for (String word : head.subList(1, head.size())) {
      node = node.grow(word);
    }
    List<String> tail = gap < 0 ? List.of() : List.copyOf(words.subList(gap + 1, words.size()));
    boolean proper =
        meaning.sort() == Meaning.Sort.ACTOR
            && words.size() == 1
            && Character.isUpperCase(phrase.charAt(0));
    node.add(new Entry(meaning, tail, proper));
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
    return (bits & word.bit()) == 0 ? null : roots.get(word.text());
  }
}
