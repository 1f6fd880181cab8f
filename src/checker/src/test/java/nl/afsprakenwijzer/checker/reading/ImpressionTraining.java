package nl.afsprakenwijzer.checker.reading;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.afsprakenwijzer.checker.reading.Impression.Mark;
import nl.afsprakenwijzer.checker.reading.Impression.Sort;

/**
 * Weighs the traits of texts that people judged: logistic regression over the four sorts. The same
 * texts always give the same weights, on every machine.
 */
public final class ImpressionTraining {
  /** Rarer words and pairs tell nothing of other texts. */
  private static final int OFTEN = 2;

  /** What weighs less for every sort does not count. */
  private static final int SMALL = 20;

  private static final int ROUNDS = 40;
  private static final double STEP = 0.12;

  /** Keeps weights small, so that no single text decides. */
  private static final double SHRINK = 0.01;

  /** Stands for the reading of a text for which the rules of reading were made. */
  private static final String UNREAD = "=";

  private static final Reader UNWEIGHED = Reader.load(Impression.of(List.of()));
  private static final int SORTS = Sort.values().length;

  /**
   * A text and what people said it is.
   *
   * @param fresh whether nobody made rules of reading for it, so that one can learn from it how far
   *     the reading is right
   */
  public record Judged(String text, Sort sort, boolean fresh) {}

  /**
   * A text and what people said it is.
   *
   * @param sort OTHER, or MET, PARTLY or UNMET as a measurable agreement
   */
  public static Judged judged(String text, String sort, boolean fresh) {
    return new Judged(text, Sort.valueOf(sort), fresh);
  }

  private final List<Example> examples = new ArrayList<>();
  private final List<String> traits = new ArrayList<>();
  private final double[] weightOfSort = new double[SORTS];
  private final double[][] weights;
  private final double[][] steps;
  private final int[] count;

  /** A judged text in numbers: its traits, how much of each, and what it is. */
  private record Example(int[] traits, double[] values, Sort sort) {}

  private ImpressionTraining(List<Judged> judged) {
    List<Told> told = judged.stream().map(ImpressionTraining::told).toList();
    Map<String, Integer> numbers = new TreeMap<>(often(told));
    for (String trait : numbers.keySet()) {
      numbers.put(trait, traits.size());
      traits.add(trait);
    }
    count = new int[traits.size()];
    int[] ofSort = new int[SORTS];
    for (int i = 0; i < judged.size(); i++) {
      Sort sort = judged.get(i).sort();
      examples.add(example(told.get(i), numbers, sort));
      ofSort[sort.ordinal()]++;
    }
    for (int sort = 0; sort < SORTS; sort++) {
      weightOfSort[sort] = (double) judged.size() / (SORTS * Math.max(1, ofSort[sort]));
    }
    weights = new double[traits.size()][SORTS];
    steps = new double[traits.size()][SORTS];
  }

  private Example example(Told told, Map<String, Integer> numbers, Sort sort) {
    Map<Integer, Double> values = new TreeMap<>();
    told.words().keySet().retainAll(numbers.keySet());
    int words = told.words().values().stream().mapToInt(Integer::intValue).sum();
    double share = 1 / Math.sqrt(Math.max(1, words));
    told.words().forEach((word, times) -> values.put(numbers.get(word), times * share));
    told.read().stream()
        .filter(numbers::containsKey)
        .forEach(trait -> values.put(numbers.get(trait), Impression.READ));
    values.put(numbers.get(Impression.ALWAYS), 1.0);
    values.keySet().forEach(trait -> count[trait]++);
    return new Example(
        values.keySet().stream().mapToInt(Integer::intValue).toArray(),
        values.values().stream().mapToDouble(Double::doubleValue).toArray(),
        sort);
  }

  /** The rows of {@link Impression#FILE} after these texts. */
  public static List<String[]> rows(List<Judged> judged) {
    ImpressionTraining training = new ImpressionTraining(judged);
    training.learn();
    return training.rows();
  }

  /** The lines of {@link Impression#FILE} after these texts. */
  public static List<String> lines(List<Judged> judged) {
    List<String> lines = new ArrayList<>();
    lines.add(String.join(";", Impression.COLUMNS));
    lines.add(
        "# Hoe zwaar iets weegt, in honderdsten: is de tekst geen afspraak, of is wat er komt te");
    lines.add(
        "# zien, half te zien of niet te zien? Een woord, een begin* of *einde, twee na elkaar,");
    lines.add(
        "# een @vermelding, >het werkwoord van de belofte, of wat er gelezen is: in de belofte (=),");
    lines.add("# in wat geen belofte is (!), in een andere taak ernaast (+).");
    lines.add(
        "# Bron: "
            + judged.size()
            + " stukken tekst die mensen of lezers beoordeelden, 2026-11-23.");
    rows(judged).forEach(row -> lines.add(String.join(";", row)));
    return lines;
  }

  /** A reader whose impression rests on these texts alone. */
  public static Reader readerOf(List<Judged> judged) {
    return Reader.load(Impression.of(rows(judged)));
  }

  private static Map<String, Integer> often(List<Told> told) {
    Map<String, Integer> texts = new HashMap<>();
    for (Told one : told) {
      Stream.concat(one.words().keySet().stream(), one.read().stream())
          .forEach(trait -> texts.merge(trait, 1, Integer::sum));
    }
    texts.values().removeIf(number -> number < OFTEN);
    texts.put(Impression.ALWAYS, told.size());
    return texts;
  }

  /** The traits of a text: how often each word or pair stands in it, and what was read. */
  private record Told(Map<String, Integer> words, Set<String> read) implements Traits.Listener {
    @Override
    public void mark(Mark mark) {
      if (mark != Mark.SILENT) {
        Traits.alone(mark.name()).forEach(this::word);
      }
    }

    @Override
    public void pair(Mark first, Mark second) {
      word(first.name() + " " + second.name());
    }

    @Override
    public void deed(String lemma, Obligation.Measure measure) {
      if (!lemma.isEmpty()) {
        word(Traits.deed(lemma));
        read.add(Traits.deed(lemma, measure));
      }
    }

    private void word(String trait) {
      words.merge(trait, 1, Integer::sum);
    }

    @Override
    public void read(int trait) {
      read.add(ReadTrait.NAMES.get(trait));
    }
  }

  private static Told told(Judged judged) {
    Told told = new Told(new HashMap<>(), new HashSet<>());
    UNWEIGHED.in(AgreementContext.none()).tell(judged.text(), told);
    return judged.fresh() ? told : new Told(told.words(), Set.of(UNREAD));
  }

  private void learn() {
    List<Example> order = new ArrayList<>(examples);
    Collections.shuffle(order, new Random(1));
    for (int round = 0; round < ROUNDS; round++) {
      order.forEach(this::learn);
    }
  }

  private void learn(Example example) {
    int right = example.sort().ordinal();
    double[] chance = chances(example);
    for (int sort = 0; sort < SORTS; sort++) {
      double slope = weightOfSort[right] * (chance[sort] - (sort == right ? 1 : 0));
      for (int i = 0; i < example.traits().length; i++) {
        int trait = example.traits()[i];
        double shrink = example.values()[i] == 1 ? 0 : SHRINK * weights[trait][sort] / count[trait];
        step(trait, sort, slope * example.values()[i] + shrink);
      }
    }
  }

  private void step(int trait, int sort, double slope) {
    steps[trait][sort] += slope * slope;
    if (slope != 0) {
      weights[trait][sort] -= STEP * slope / Math.sqrt(steps[trait][sort]);
    }
  }

  private double[] chances(Example example) {
    double[] chances = new double[SORTS];
    double sum = 0;
    for (int sort = 0; sort < SORTS; sort++) {
      for (int i = 0; i < example.traits().length; i++) {
        chances[sort] += example.values()[i] * weights[example.traits()[i]][sort];
      }
      chances[sort] = StrictMath.exp(chances[sort]);
      sum += chances[sort];
    }
    for (int sort = 0; sort < SORTS; sort++) {
      chances[sort] /= sum;
    }
    return chances;
  }

  private List<String[]> rows() {
    List<String[]> rows = new ArrayList<>();
    for (int trait = 0; trait < traits.size(); trait++) {
      String name = traits.get(trait);
      String[] row = row(name, weights[trait]);
      boolean tells =
          Stream.of(row).skip(1).anyMatch(cell -> Math.abs(Integer.parseInt(cell)) >= SMALL);
      if (tells && !name.equals(UNREAD)) {
        rows.add(row);
      }
    }
    return rows;
  }

  private static String[] row(String trait, double... weights) {
    String[] cells = new String[SORTS + 1];
    cells[0] = trait;
    for (int sort = 0; sort < SORTS; sort++) {
      cells[sort + 1] = Long.toString(Math.round(100 * weights[sort]));
    }
    return cells;
  }
}
