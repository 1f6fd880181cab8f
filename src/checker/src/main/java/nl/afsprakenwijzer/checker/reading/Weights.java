package nl.afsprakenwijzer.checker.reading;

import java.util.List;

/**
 * What a trait of a text weighs in each {@link Question}, in hundredths, in one number: thousands
 * of them stand in one array. Weights of two answers only mean something beside each other, so only
 * the difference is kept.
 */
final class Weights {
  static final long NONE = 0;
  static final int QUESTIONS = Question.values().length;

  private static final Question[] ALL = Question.values();
  private static final int BITS = 12;
  private static final int MOST = (1 << BITS - 1) - 1;

  /** What a text is rather than something else, with the columns of both. */
  enum Question {
    /** An agreement whose result can be seen, rather than no agreement. */
    MET("voldoet", "overig"),
    /** One whose result can half be seen, rather than no agreement. */
    PARTLY("deels", "overig"),
    /** One whose result cannot be seen, rather than no agreement. */
    UNMET("niet", "overig"),
    /** Specific rather than half specific. */
    WHOLE("heel", "half"),
    /** Half specific rather than not at all. */
    HALF("half", "geen");

    /** Those that tell whether it is an agreement, and what can be seen of it. */
    static final List<Question> SEEN = List.of(MET, PARTLY, UNMET);

    private final int more;
    private final int less;

    Question(String more, String less) {
      this.more = Impression.column(more);
      this.less = Impression.column(less);
    }
  }

  private Weights() {}

  /** The numbers of a row. */
  static long of(String[] cells) {
    long weights = NONE;
    for (Question question : ALL) {
      int weight = Integer.parseInt(cells[question.more]) - Integer.parseInt(cells[question.less]);
      if (Math.abs(weight) > MOST) {
        throw new IllegalStateException(Impression.FILE + ": " + cells[0] + " weighs too much");
      }
      weights |= at(weight, question.ordinal());
    }
    return weights;
  }

  private static long at(int weight, int question) {
    return (weight & (1L << BITS) - 1) << question * BITS;
  }

  static int of(long weights, int question) {
    return (int) (weights << Long.SIZE - BITS - question * BITS >> Long.SIZE - BITS);
  }

  /** Both together; what would weigh more than fits, weighs the most that does. */
  static long sum(long first, long second) {
    long sum = NONE;
    for (int question = 0; question < QUESTIONS; question++) {
      int both = of(first, question) + of(second, question);
      sum |= at(Math.max(-MOST, Math.min(MOST, both)), question);
    }
    return sum;
  }

  static void add(long weights, int[] sums) {
    for (int question = 0; question < QUESTIONS; question++) {
      sums[question] += of(weights, question);
    }
  }
}
