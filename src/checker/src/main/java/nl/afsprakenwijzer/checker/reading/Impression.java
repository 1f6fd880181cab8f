package nl.afsprakenwijzer.checker.reading;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What the words of a text make one expect, whatever the sentence says: texts with the same words
 * and pairs of words were judged before. It knows the many small turns of phrase for which there is
 * no rule. {@link Sorting} follows it only where it is surer than what was read.
 */
final class Impression {
  static final String FILE = "impressions.csv";
  static final String[] COLUMNS = {"woorden", "overig", "voldoet", "deels", "niet"};

  /** The row that every text has. */
  static final String ALWAYS = "*";

  static final String BEGIN = "^";
  static final String END = "$";
  static final int UNKNOWN = -1;

  /** The number of what says nothing of its own: a comma, a bullet. */
  static final int SILENT = -2;

  /** All numbers are alike. */
  private static final String NUMBER = "0";

  private static final double UNIT = 100;
  private static final int SORTS = Sort.values().length;

  /** What a text can be: no agreement, or one whose result can, half can or cannot be seen. */
  enum Sort {
    OTHER,
    MET,
    PARTLY,
    UNMET
  }

  private final Map<String, Integer> numbers = new HashMap<>();

  /** The row of a word by its number, and of a pair by the numbers of both. */
  private final int[] pairs;

  private final int[] rowOfPair;
  private final float[] weights;
  private final int begin;
  private final int end;

  private Impression(List<String[]> rows) {
    weights = new float[(rows.size() + 1) * SORTS];
    pairs = new int[Integer.highestOneBit(rows.size() + 1) * 4];
    rowOfPair = new int[pairs.length];
    Arrays.fill(pairs, UNKNOWN);
    for (int row = 0; row < rows.size(); row++) {
      String[] cells = rows.get(row);
      for (int sort = 0; sort < SORTS; sort++) {
        weights[row * SORTS + sort] = (float) (Integer.parseInt(cells[sort + 1]) / UNIT);
      }
      String[] words = cells[0].split(" ");
      put(key(number(words[0]), words.length == 1 ? number("") : number(words[1])), row);
    }
    begin = number(BEGIN);
    end = number(END);
  }

  static Impression load() {
    return of(LexiconFile.rows(FILE, COLUMNS));
  }

  static Impression of(List<String[]> rows) {
    return new Impression(rows);
  }

  /** How a word is written in the rows; empty when it says nothing of its own. */
  static String symbol(String form) {
    char first = form.isEmpty() ? ' ' : form.charAt(0);
    if (Character.isDigit(first)) {
      return NUMBER;
    }
    return Character.isLetter(first) || "?:|%€".indexOf(first) >= 0 ? form : "";
  }

  /** The number of a word form; {@link #UNKNOWN} when no row has it. */
  int numberOf(String form) {
    String symbol = symbol(form);
    return symbol.isEmpty() ? SILENT : numbers.getOrDefault(symbol, UNKNOWN);
  }

  /** The first token behind a bullet or a number of the clause, which say nothing of it. */
  static int start(Text text) {
    int at = 0;
    while (at < text.size() && leads(text, at)) {
      at++;
    }
    return at;
  }

  private static boolean leads(Text text, int at) {
    Token token = text.at(at);
    Token next = text.at(at + 1);
    boolean closed = next.isMark('.') || next.isMark(')');
    return switch (token.shape()) {
      case WORD -> token.text().length() == 1 && closed || token.text().equals("a.");
      case NUMBER -> closed || next.capital();
      case MARK, LINE_END -> true;
    };
  }

  private int number(String symbol) {
    return numbers.computeIfAbsent(symbol, added -> numbers.size());
  }

  private static int key(int first, int second) {
    return first << Short.SIZE | second;
  }

  private void put(int key, int row) {
    int slot = slot(key);
    while (pairs[slot] != UNKNOWN) {
      slot = slot + 1 & pairs.length - 1;
    }
    pairs[slot] = key;
    rowOfPair[slot] = row;
  }

  private int slot(int key) {
    return key * 0x9E3779B9 >>> Integer.numberOfLeadingZeros(pairs.length) + 1;
  }

  private int row(int first, int second) {
    if (first < 0 || second < 0) {
      return UNKNOWN;
    }
    int key = key(first, second);
    for (int slot = slot(key); pairs[slot] != UNKNOWN; slot = slot + 1 & pairs.length - 1) {
      if (pairs[slot] == key) {
        return rowOfPair[slot];
      }
    }
    return UNKNOWN;
  }

  /** The impression that a text makes. */
  Odds of(Text text) {
    double[] sums = new double[SORTS];
    int alone = numbers.getOrDefault("", UNKNOWN);
    int known = 0;
    int before = begin;
    for (int i = start(text); i <= text.size(); i++) {
      int here = i < text.size() ? text.at(i).word().impression() : end;
      if (here == SILENT) {
        continue;
      }
      known += add(row(here, alone), sums) + add(row(before, here), sums);
      before = here;
    }
    double share = 1 / Math.sqrt(Math.max(1, known));
    for (int sort = 0; sort < SORTS; sort++) {
      sums[sort] *= share;
    }
    add(row(numbers.getOrDefault(ALWAYS, UNKNOWN), alone), sums);
    return new Odds(sums);
  }

  private int add(int row, double[] sums) {
    if (row == UNKNOWN) {
      return 0;
    }
    for (int sort = 0; sort < SORTS; sort++) {
      sums[sort] += weights[row * SORTS + sort];
    }
    return 1;
  }

  /** How likely each sort is, as logarithms that only mean something beside each other. */
  static final class Odds {
    private final double[] logs;

    Odds(double[] logs) {
      this.logs = logs;
    }

    /** Above 0 when it is more likely no agreement than one. */
    double ofOther() {
      double commitment = 0;
      for (int sort = Sort.MET.ordinal(); sort < SORTS; sort++) {
        commitment += Math.exp(logs[sort]);
      }
      return logs[Sort.OTHER.ordinal()] - Math.log(commitment);
    }

    /** Whether there is that much more likely one step more to see than was read. */
    boolean isBetter(Sort read, double trust) {
      return read.ordinal() > Sort.MET.ordinal()
          && logs[read.ordinal() - 1] > logs[read.ordinal()] + trust;
    }
  }
}
