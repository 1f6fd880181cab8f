package nl.afsprakenwijzer.checker.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/**
 * Weighs the traits of texts that people judged, in two regressions: whether it is an agreement and
 * its result can be seen, and how specific an agreement is. The same texts always give the same
 * weights, on every machine.
 */
public final class ImpressionTraining {
  /** Rarer words and pairs tell nothing of other texts. */
  private static final int OFTEN = 2;

  /** What weighs less for every sort does not count. */
  private static final int SMALL = 20;

  /** Stands for the reading of a text for which the rules of reading were made. */
  private static final String UNREAD = "=";

  private static final Reader UNWEIGHED = Reader.load(Impression.of(List.of()));

  /** What people said of a text, in the order of the columns. */
  public enum Said {
    OTHER,
    MET,
    PARTLY,
    UNMET
  }

  /**
   * A text and what people said it is.
   *
   * @param measurable OTHER when it is no agreement
   * @param specific the same
   * @param fresh whether nobody made rules of reading for it, so that one can learn from it how far
   *     the reading is right
   */
  public record Judged(String text, Said measurable, Said specific, boolean fresh) {}

  private final List<String> traits = new ArrayList<>();
  private final double[][] measurable;
  private final double[][] specific;

  private ImpressionTraining(List<Judged> judged) {
    List<Told> told = judged.stream().map(ImpressionTraining::told).toList();
    Map<String, Integer> numbers = new TreeMap<>(often(told));
    for (String trait : numbers.keySet()) {
      numbers.put(trait, traits.size());
      traits.add(trait);
    }
    Regression seen = new Regression(traits.size(), Said.values().length);
    Regression done = new Regression(traits.size(), Said.values().length - 1);
    for (int i = 0; i < judged.size(); i++) {
      Map<Integer, Double> values = values(told.get(i), numbers);
      seen.add(values, judged.get(i).measurable().ordinal());
      if (judged.get(i).specific() != Said.OTHER) {
        done.add(values, judged.get(i).specific().ordinal() - 1);
      }
    }
    measurable = seen.weights();
    specific = done.weights();
  }

  private static Map<Integer, Double> values(Told told, Map<String, Integer> numbers) {
    Map<Integer, Double> values = new TreeMap<>();
    told.words().keySet().retainAll(numbers.keySet());
    int words = told.words().values().stream().mapToInt(Integer::intValue).sum();
    double share = 1 / Math.sqrt(Math.max(1, words));
    told.words().forEach((word, times) -> values.put(numbers.get(word), times * share));
    told.read().stream()
        .filter(numbers::containsKey)
        .forEach(trait -> values.put(numbers.get(trait), Impression.READ));
    values.put(numbers.get(Impression.ALWAYS), 1.0);
    return values;
  }

  /** The rows of {@link Impression#FILE} after these texts. */
  public static List<String[]> rows(List<Judged> judged) {
    return new ImpressionTraining(judged).rows();
  }

  /** The lines of {@link Impression#FILE} after these texts. */
  public static List<String> lines(List<Judged> judged) {
    List<String> lines = new ArrayList<>();
    lines.add(String.join(";", Impression.COLUMNS));
    lines.add(
        "# Hoe zwaar iets weegt, in honderdsten: is de tekst geen afspraak, of is wat er komt te");
    lines.add(
        "# zien, half te zien of niet te zien? En is een afspraak heel, half of niet specifiek? Een");
    lines.add("# woord, een begin* of *einde, twee na elkaar,");
    lines.add(
        "# een @vermelding, >het werkwoord van de belofte, of wat er gelezen is: in de belofte (=),");
    lines.add("# in wat geen belofte is (!), in een andere taak ernaast (+).");
    lines.add(
        "# Bron: "
            + judged.size()
            + " stukken tekst die mensen of lezers beoordeelden, 2026-11-24.");
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

  private List<String[]> rows() {
    List<String[]> rows = new ArrayList<>();
    for (int trait = 0; trait < traits.size(); trait++) {
      String name = traits.get(trait);
      String[] row = row(name, measurable[trait], specific[trait]);
      boolean tells =
          Stream.of(row).skip(1).anyMatch(cell -> Math.abs(Integer.parseInt(cell)) >= SMALL);
      if (tells && !name.equals(UNREAD)) {
        rows.add(row);
      }
    }
    return rows;
  }

  private static String[] row(String trait, double[]... weights) {
    return Stream.concat(
            Stream.of(trait),
            Stream.of(weights)
                .flatMapToDouble(DoubleStream::of)
                .mapToObj(weight -> Long.toString(Math.round(100 * weight))))
        .toArray(String[]::new);
  }
}
