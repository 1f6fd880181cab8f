package nl.afsprakenwijzer.checker.reading;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

/** Logistic regression; the same examples always give the same weights. */
final class Regression {
  /**
   * In how many orders the examples are learned from: the mean of them hardly depends on chance.
   * With one, a new example moved a figure of 337 texts by a point and a half.
   */
  private static final int ORDERS = 4;

  private static final int ROUNDS = 40;
  private static final double STEP = 0.12;

  /** Keeps weights small, so that no single example decides. */
  private static final double SHRINK = 0.01;

  private final List<Example> examples = new ArrayList<>();
  private final int answers;
  private final int[] ofAnswer;
  private final int[] count;

  /** The traits of an example, how much of each, and the answer. */
  private record Example(int[] traits, double[] values, int answer) {}

  Regression(int traits, int answers) {
    this.answers = answers;
    ofAnswer = new int[answers];
    count = new int[traits];
  }

  /** Adds an example: how much it has of each trait, in the order of their numbers. */
  void add(Map<Integer, Double> values, int answer) {
    values.keySet().forEach(trait -> count[trait]++);
    ofAnswer[answer]++;
    examples.add(
        new Example(
            values.keySet().stream().mapToInt(Integer::intValue).toArray(),
            values.values().stream().mapToDouble(Double::doubleValue).toArray(),
            answer));
  }

  /** What each trait weighs for each answer, after all examples. */
  double[][] weights() {
    List<double[][]> learned =
        IntStream.rangeClosed(1, ORDERS)
            .parallel()
            .mapToObj(order -> new Learning().of(order))
            .toList();
    double[][] mean = new double[count.length][answers];
    for (double[][] weights : learned) {
      for (int trait = 0; trait < mean.length; trait++) {
        for (int answer = 0; answer < answers; answer++) {
          mean[trait][answer] += weights[trait][answer] / ORDERS;
        }
      }
    }
    return mean;
  }

  /** The examples learned in one order. */
  private final class Learning {
    private final double[][] weights = new double[count.length][answers];
    private final double[][] steps = new double[count.length][answers];

    private double[][] of(int order) {
      List<Example> shuffled = new ArrayList<>(examples);
      Collections.shuffle(shuffled, new Random(order));
      for (int round = 0; round < ROUNDS; round++) {
        shuffled.forEach(this::learn);
      }
      return weights;
    }

    private void learn(Example example) {
      int right = example.answer();
      double rarity = (double) examples.size() / (answers * Math.max(1, ofAnswer[right]));
      double[] chance = chances(example);
      for (int answer = 0; answer < answers; answer++) {
        double slope = rarity * (chance[answer] - (answer == right ? 1 : 0));
        for (int i = 0; i < example.traits().length; i++) {
          int trait = example.traits()[i];
          double shrink =
              example.values()[i] == 1 ? 0 : SHRINK * weights[trait][answer] / count[trait];
          step(trait, answer, slope * example.values()[i] + shrink);
        }
      }
    }

    private void step(int trait, int answer, double slope) {
      steps[trait][answer] += slope * slope;
      if (slope != 0) {
        weights[trait][answer] -= STEP * slope / Math.sqrt(steps[trait][answer]);
      }
    }

    private double[] chances(Example example) {
      double[] chances = new double[answers];
      double sum = 0;
      for (int answer = 0; answer < answers; answer++) {
        for (int i = 0; i < example.traits().length; i++) {
          chances[answer] += example.values()[i] * weights[example.traits()[i]][answer];
        }
        chances[answer] = StrictMath.exp(chances[answer]);
        sum += chances[answer];
      }
      for (int answer = 0; answer < answers; answer++) {
        chances[answer] /= sum;
      }
      return chances;
    }
  }
}
