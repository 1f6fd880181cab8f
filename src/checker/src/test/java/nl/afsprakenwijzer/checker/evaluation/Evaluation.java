package nl.afsprakenwijzer.checker.evaluation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.afsprakenwijzer.checker.SmartChecker;
import nl.afsprakenwijzer.checker.judgement.Outcome;
import nl.afsprakenwijzer.checker.reading.ClauseKind;
import nl.afsprakenwijzer.checker.reading.MentionType;
import nl.afsprakenwijzer.checker.reading.Reader;
import nl.afsprakenwijzer.checker.rules.Criterion;

/** The checker beside the labels: every figure of the accuracy of the product comes from here. */
final class Evaluation {
  /** The letters that people judged. */
  static final List<Criterion> LETTERS =
      List.of(Criterion.SPECIFIC, Criterion.MEASURABLE, Criterion.ACCEPTABLE, Criterion.TIME_BOUND);

  private final List<JudgedClause> clauses;
  private final List<JudgedClause> commitments;
  private final List<RuleScore> rules;

  Evaluation(List<LabelledClause> labels, SmartChecker checker) {
    clauses = labels.stream().map(label -> JudgedClause.of(label, checker)).toList();
    commitments = clauses.stream().filter(c -> c.label().isCommitment()).toList();
    rules = checker.rules().stream().map(rule -> RuleScore.of(rule, clauses)).toList();
  }

  /** Kind, letters and mentions with another reader; the rules are left aside. */
  Evaluation(List<LabelledClause> labels, Reader reader) {
    clauses = labels.stream().map(label -> JudgedClause.of(label, reader)).toList();
    commitments = clauses.stream().filter(c -> c.label().isCommitment()).toList();
    rules = List.of();
  }

  /** What was found before. */
  Evaluation(List<JudgedClause> judged) {
    clauses = List.copyOf(judged);
    commitments = clauses.stream().filter(c -> c.label().isCommitment()).toList();
    rules = List.of();
  }

  private Evaluation(Evaluation whole, int part, int parts) {
    clauses =
        IntStream.range(0, whole.clauses.size())
            .filter(i -> i % parts == part)
            .mapToObj(whole.clauses::get)
            .toList();
    commitments = clauses.stream().filter(c -> c.label().isCommitment()).toList();
    rules = List.of();
  }

  /** The clauses dealt out over equal parts: how much a figure depends on which ones were taken. */
  List<Evaluation> parts(int number) {
    return IntStream.range(0, number).mapToObj(i -> new Evaluation(this, i, number)).toList();
  }

  List<JudgedClause> clauses() {
    return clauses;
  }

  List<JudgedClause> commitments() {
    return commitments;
  }

  List<RuleScore> rules() {
    return rules;
  }

  Agreement<ClauseKind> kind() {
    return new Agreement<>(clauses, c -> c.label().kind(), c -> c.judgement().kind());
  }

  Agreement<Outcome> letter(Criterion letter) {
    return new Agreement<>(commitments, c -> c.expected(letter), c -> c.found(letter));
  }

  MentionScore mentions(MentionType type) {
    return new MentionScore(type, commitments);
  }

  /** Of the clauses in which people found nothing to better, the share that the checker blames. */
  double falseAlarms() {
    List<JudgedClause> sharp = commitments.stream().filter(c -> c.label().isSharp()).toList();
    long blamed = sharp.stream().filter(c -> !isAllMet(c)).count();
    return sharp.isEmpty() ? 0 : Agreement.share(blamed, sharp.size());
  }

  private static boolean isAllMet(JudgedClause clause) {
    return LETTERS.stream().allMatch(letter -> clause.found(letter) == Outcome.MET);
  }

  /** The figures that may not get worse, by name. */
  Map<Figure, Double> figures() {
    Map<Figure, Double> figures = new LinkedHashMap<>();
    for (Figure figure : Figure.values()) {
      figures.put(figure, figure.of(this));
    }
    return figures;
  }
}
