package nl.afsprakenwijzer.checker.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleBiFunction;
import java.util.stream.IntStream;
import nl.afsprakenwijzer.checker.rules.Criterion;

/** Three readers who judged the same clauses, each without knowing of the others. */
final class Readers {
  private static final int NUMBER = 3;

  private final List<List<LabelledClause>> readings =
      IntStream.rangeClosed(1, NUMBER)
          .mapToObj(number -> LabelledClauses.of("reader-" + number))
          .toList();

  /** The clauses that all of them judged. */
  int clauses() {
    return readings.get(0).size();
  }

  /** The figure that one reader would get against another, on average: what can be reached. */
  double kind() {
    return mean(
        (one, other) ->
            new Agreement<>(both(one, other), p -> p.one().kind(), p -> p.other().kind())
                .macroF1());
  }

  /** The same for one letter, where both see a commitment. */
  double letter(Criterion letter) {
    return mean(
        (one, other) ->
            new Agreement<>(
                    both(one, other).stream().filter(Pair::isCommitment).toList(),
                    p -> p.one().outcomes().get(letter),
                    p -> p.other().outcomes().get(letter))
                .macroF1());
  }

  private double mean(ToDoubleBiFunction<List<LabelledClause>, List<LabelledClause>> figure) {
    List<Double> figures = new ArrayList<>();
    for (int one = 0; one < NUMBER; one++) {
      for (int other = one + 1; other < NUMBER; other++) {
        figures.add(figure.applyAsDouble(readings.get(one), readings.get(other)));
      }
    }
    return figures.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
  }

  private static List<Pair> both(List<LabelledClause> one, List<LabelledClause> other) {
    return IntStream.range(0, one.size())
        .mapToObj(i -> new Pair(one.get(i), other.get(i)))
        .toList();
  }

  /** One clause as two of them judged it. */
  private record Pair(LabelledClause one, LabelledClause other) {
    Pair {
      if (!one.id().equals(other.id())) {
        throw new IllegalArgumentException(one.id() + " is no " + other.id());
      }
    }

    boolean isCommitment() {
      return one.isCommitment() && other.isCommitment();
    }
  }
}
