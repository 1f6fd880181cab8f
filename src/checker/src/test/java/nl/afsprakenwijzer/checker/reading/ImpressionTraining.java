package nl.afsprakenwijzer.checker.reading;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.afsprakenwijzer.checker.reading.Impression.Sort;

/**
 * Weighs words and pairs of words after texts that people judged: logistic regression over the four
 * sorts. The same texts always give the same weights, on every machine.
 */
public final class ImpressionTraining {
  /** Rarer words and pairs tell nothing of other texts. */
  private static final int OFTEN = 2;

  /** What weighs less for every sort does not count. */
  private static final int SMALL = 20;

  private static final int ROUNDS = 60;
  private static final double STEP = 0.5;

  /** Keeps weights small, so that no single text decides. */
  private static final double SHRINK = 0.05;

  private static final Words WORDS = new Words(Lexicon.load());
  private static final int SORTS = Sort.values().length;

  /** A text and what people said it is. */
  public record Judged(String text, Sort sort) {}

  /**
   * A text and what people said it is.
   *
   * @param sort OTHER, or MET, PARTLY or UNMET as a measurable agreement
   */
  public static Judged judged(String text, String sort) {
    return new Judged(text, Sort.valueOf(sort));
  }

  private final List<int[]> texts = new ArrayList<>();
  private final List<Sort> sorts = new ArrayList<>();
  private final List<String> features = new ArrayList<>();
  private final double[] weightOfSort = new double[SORTS];
  private final double[][] weights;
  private final double[][] steps;
  private final int[] count;

  private ImpressionTraining(List<Judged> judged) {
    Map<String, Integer> numbers = new TreeMap<>(often(judged));
    for (String feature : numbers.keySet()) {
      numbers.put(feature, features.size());
      features.add(feature);
    }
    count = new int[features.size() + 1];
    int[] ofSort = new int[SORTS];
    for (Judged one : judged) {
      int[] found =
          features(one.text()).stream()
              .filter(numbers::containsKey)
              .mapToInt(numbers::get)
              .toArray();
      for (int feature : found) {
        count[feature]++;
      }
      texts.add(found);
      sorts.add(one.sort());
      ofSort[one.sort().ordinal()]++;
    }
    for (int sort = 0; sort < SORTS; sort++) {
      weightOfSort[sort] = (double) judged.size() / (SORTS * Math.max(1, ofSort[sort]));
    }
    weights = new double[features.size() + 1][SORTS];
    steps = new double[features.size() + 1][SORTS];
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
        "# Hoe zwaar een woord, of twee woorden na elkaar, wegen, in honderdsten: is de tekst");
    lines.add("# geen afspraak, of is wat er komt te zien, half te zien of niet te zien?");
    lines.add(
        "# Bron: "
            + judged.size()
            + " stukken tekst die mensen of lezers beoordeelden, 2026-11-22.");
    rows(judged).forEach(row -> lines.add(String.join(";", row)));
    return lines;
  }

  /** A reader whose impression rests on these texts alone. */
  public static Reader readerOf(List<Judged> judged) {
    return Reader.load(Impression.of(rows(judged)));
  }

  private static Map<String, Integer> often(List<Judged> judged) {
    Map<String, Integer> texts = new HashMap<>();
    for (Judged one : judged) {
      new HashSet<>(features(one.text())).forEach(f -> texts.merge(f, 1, Integer::sum));
    }
    texts.values().removeIf(number -> number < OFTEN);
    return texts;
  }

  private static List<String> features(String received) {
    Text text = new Text(received, WORDS);
    List<String> features = new ArrayList<>();
    String before = Impression.BEGIN;
    for (int i = Impression.start(text); i <= text.size(); i++) {
      String here = i < text.size() ? Impression.symbol(text.at(i).text()) : Impression.END;
      if (!here.isEmpty()) {
        features.add(here);
        features.add(before + " " + here);
        before = here;
      }
    }
    return features;
  }

  private void learn() {
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      order.add(i);
    }
    Collections.shuffle(order, new Random(1));
    for (int round = 0; round < ROUNDS; round++) {
      for (int at : order) {
        learn(texts.get(at), sorts.get(at).ordinal());
      }
    }
  }

  private void learn(int[] text, int right) {
    double share = 1 / Math.sqrt(Math.max(1, text.length));
    double[] chance = chances(text, share);
    for (int sort = 0; sort < SORTS; sort++) {
      double slope = weightOfSort[right] * (chance[sort] - (sort == right ? 1 : 0));
      for (int feature : text) {
        double shrink = SHRINK * weights[feature][sort] / count[feature];
        step(feature, sort, slope * share + shrink);
      }
      step(features.size(), sort, slope);
    }
  }

  private void step(int feature, int sort, double slope) {
    steps[feature][sort] += slope * slope;
    if (slope != 0) {
      weights[feature][sort] -= STEP * slope / Math.sqrt(steps[feature][sort]);
    }
  }

  private double[] chances(int[] text, double share) {
    double[] chances = weights[features.size()].clone();
    double sum = 0;
    for (int sort = 0; sort < SORTS; sort++) {
      for (int feature : text) {
        chances[sort] += share * weights[feature][sort];
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
    rows.add(row(Impression.ALWAYS, weights[features.size()]));
    for (int feature = 0; feature < features.size(); feature++) {
      String[] row = row(features.get(feature), weights[feature]);
      if (Stream.of(row).skip(1).anyMatch(cell -> Math.abs(Integer.parseInt(cell)) >= SMALL)) {
        rows.add(row);
      }
    }
    return rows;
  }

  private static String[] row(String feature, double... weights) {
    String[] cells = new String[SORTS + 1];
    cells[0] = feature;
    for (int sort = 0; sort < SORTS; sort++) {
      cells[sort + 1] = Long.toString(Math.round(100 * weights[sort]));
    }
    return cells;
  }
}
