package nl.afsprakenwijzer.checker.reading;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.afsprakenwijzer.checker.reading.Weights.Question;

/**
 * What a text makes one expect, by texts that were judged before: its words, how they begin and
 * end, what stands beside what, and what was read in it. It knows the many small turns of phrase
 * for which there is no rule; {@link Precedents} asks it.
 */
final class Impression {
  static final String FILE = "impressions.csv";
  static final String[] COLUMNS = {
    "kenmerk", "overig", "voldoet", "deels", "niet", "heel", "half", "geen"
  };

  /** The row that every text has. */
  static final String ALWAYS = "*";

  /** How much lighter than a word it weighs what was read. */
  static final double READ = 0.4;

  private static final double UNIT = 100;

  /** How much surer, as a logarithm, it must be than the reading of what is an agreement. */
  private static final double DOUBT = 0.5;

  /** How much surer it must be than the reading of what a deed is. */
  private static final double DOUBT_OF_DEED = 1;

  private final Map<String, Integer> numbers = new HashMap<>();
  private final Map<String, Long> alone = new HashMap<>();
  private final PairWeights pairs;

  /** The verbs of promises. */
  private final Map<String, Deed> deeds = new HashMap<>();

  private final Mark[] signs;
  private final Mark begin;
  private final Mark end;
  private final long always;
  private final long[] read;

  private Impression(List<String[]> rows) {
    pairs = new PairWeights(rows.size());
    for (String[] cells : rows) {
      long weights = Weights.of(cells);
      int gap = cells[0].indexOf(' ');
      if (gap < 0) {
        alone.put(cells[0], weights);
      } else {
        int first = number(cells[0].substring(0, gap));
        pairs.put(first, number(cells[0].substring(gap + 1)), weights);
      }
    }
    if (numbers.size() > PairWeights.MOST) {
      throw new IllegalStateException(FILE + ": more marks than fit");
    }
    for (String trait : alone.keySet()) {
      if (trait.startsWith(Traits.DEED)) {
        deeds.computeIfAbsent(Traits.verb(trait), this::deed);
      }
    }
    signs = Traits.SIGNS.stream().map(this::markOf).toArray(Mark[]::new);
    begin = markOf(Traits.BEGIN);
    end = markOf(Traits.END);
    always = alone(ALWAYS);
    read = ReadTrait.NAMES.stream().mapToLong(this::alone).toArray();
  }

  /** Where a column stands. */
  static int column(String name) {
    return List.of(COLUMNS).indexOf(name);
  }

  static Impression load() {
    return of(LexiconFile.rows(FILE, COLUMNS));
  }

  static Impression of(List<String[]> rows) {
    return new Impression(rows);
  }

  /** The verb of a promise, and the {@link Weights} of it with each measure. */
  private record Deed(Mark verb, long[] byMeasure) {}

  private Deed deed(String lemma) {
    return new Deed(
        markOf(Traits.deed(lemma)),
        Stream.of(Obligation.Measure.values())
            .mapToLong(measure -> alone(Traits.deed(lemma, measure)))
            .toArray());
  }

  /** The mark of a word form; silent when it says nothing of its own. */
  Mark of(String form) {
    String symbol = Traits.symbol(form);
    return symbol.isEmpty() ? Mark.SILENT : markOf(symbol);
  }

  Mark sign(int sign) {
    return signs[sign];
  }

  Mark begin() {
    return begin;
  }

  Mark end() {
    return end;
  }

  private long alone(String trait) {
    return alone.getOrDefault(trait, Weights.NONE);
  }

  private Mark markOf(String name) {
    long sum = Weights.NONE;
    int known = 0;
    for (String part : Traits.alone(name)) {
      known += alone.containsKey(part) ? 1 : 0;
      sum = Weights.sum(sum, alone(part));
    }
    int number = numbers.getOrDefault(name, Mark.UNKNOWN);
    return number < 0
        ? new Mark(name, number, known, sum, 0, 0, 0)
        : new Mark(
            name,
            number,
            known,
            sum,
            PairWeights.bit(number),
            pairs.after(number),
            pairs.before(number));
  }

  private int number(String name) {
    return numbers.computeIfAbsent(name, added -> numbers.size());
  }

  /** Adds up what the weights say of a text. */
  Sum sum() {
    return new Sum();
  }

  /** How likely each answer is, as logarithms. */
  final class Sum implements Traits.Listener {
    private final int[] words = new int[Weights.QUESTIONS];
    private final int[] reading = new int[Weights.QUESTIONS];
    private int known;

    @Override
    public void mark(Mark mark) {
      known += mark.known();
      Weights.add(mark.weights(), words);
    }

    @Override
    public void pair(Mark first, Mark second) {
      if (first.mayLead(second)) {
        long weights = pairs.of(first.number(), second.number());
        if (weights != PairWeights.UNKNOWN) {
          known++;
          Weights.add(weights, words);
        }
      }
    }

    @Override
    public void deed(String lemma, Obligation.Measure measure) {
      Deed deed = deeds.get(lemma);
      if (deed != null) {
        mark(deed.verb);
        Weights.add(deed.byMeasure[measure.ordinal()], reading);
      }
    }

    @Override
    public void read(int trait) {
      Weights.add(read[trait], reading);
    }

    /** Whether it is likelier, beyond doubt, that a text is no agreement. */
    boolean speaksAgainst() {
      return ofAgreement(DOUBT) < 1;
    }

    /** Whether it is likelier, beyond doubt, that a text is an agreement. */
    boolean speaksFor() {
      return ofAgreement(-DOUBT) > 1;
    }

    /** How many times likelier any agreement is than none, when it counts for so much more. */
    private double ofAgreement(double more) {
      if (alone.isEmpty()) {
        return 1;
      }
      double agreement = 0;
      for (Question question : Question.SEEN) {
        double surer = log(question) + more;
        if (surer >= 0) {
          return Double.POSITIVE_INFINITY;
        }
        agreement += StrictMath.exp(surer);
      }
      return agreement;
    }

    /** The likeliest of what can be seen; what was read when nothing is known. */
    Question likeliest(Question read) {
      Question best = read;
      for (Question question : Question.SEEN) {
        best = log(question) > log(best) ? question : best;
      }
      return best;
    }

    /**
     * Whether one can see before oneself what is done: then an agreement is specific, or half so
     * when nobody is named.
     *
     * @param read what was read, which stands unless this is surer beyond doubt
     * @param who whether somebody is named
     */
    boolean isConcrete(boolean read, boolean who) {
      double surer = log(who ? Question.WHOLE : Question.HALF);
      return read ? surer >= -DOUBT_OF_DEED : surer > DOUBT_OF_DEED;
    }

    private double log(Question question) {
      int at = question.ordinal();
      double share = 1 / Math.sqrt(Math.max(1, known));
      return (share * words[at] + READ * reading[at] + Weights.of(always, at)) / UNIT;
    }
  }
}
