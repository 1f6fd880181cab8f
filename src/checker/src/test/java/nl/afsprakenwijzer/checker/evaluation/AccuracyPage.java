package nl.afsprakenwijzer.checker.evaluation;

import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.afsprakenwijzer.checker.judgement.Outcome;
import nl.afsprakenwijzer.checker.reading.MentionType;
import nl.afsprakenwijzer.checker.rules.Criterion;

/** The page {@code docs/nauwkeurigheid.md}: the figures and what they do not show. */
final class AccuracyPage {
  private static final Locale DUTCH = Locale.forLanguageTag("nl-NL");
  private static final List<Outcome> OUTCOMES = List.of(Outcome.MET, Outcome.PARTLY, Outcome.UNMET);

  private AccuracyPage() {}

  static String of(
      Evaluation evaluation, List<Map<Figure, Double>> without, List<OtherSet> others) {
    long other = evaluation.clauses().size() - evaluation.commitments().size();
    return AccuracyText.INTRODUCTION.formatted(
            evaluation.clauses().size(), evaluation.commitments().size(), other)
        + headlines(evaluation.figures())
        + otherSets(others)
        + others(evaluation, others)
        + withoutRows(without)
        + AccuracyText.DEFINITIONS
        + letters(evaluation)
        + mentions(evaluation)
        + rules(evaluation)
        + AccuracyText.LIMITS;
  }

  /** The table of headline figures. */
  static String headlines(Map<Figure, Double> figures) {
    StringBuilder table = new StringBuilder("| wat | cijfer | grens |\n|---|---|---|\n");
    figures.forEach(
        (figure, value) ->
            table.append(row(figure.title(), percent(value), percent(figure.bar()))));
    return table.toString();
  }

  private static String otherSets(List<OtherSet> others) {
    Readers readers = new Readers();
    Stream<Object> agreed =
        Stream.concat(
            Stream.of(readers.clauses(), percent(readers.kind())),
            Evaluation.LETTERS.stream().map(letter -> percent(readers.letter(letter))));
    Stream<Object> sizes =
        Stream.of(
            LabelledClauses.of("weighed").size(), others.get(1).clauses(), others.get(2).clauses());
    return AccuracyText.OTHER_SETS.formatted(Stream.concat(agreed, sizes).toArray());
  }

  private static String others(Evaluation evaluation, List<OtherSet> others) {
    List<Evaluation> parts = evaluation.parts(5);
    StringBuilder table = new StringBuilder();
    table.append(row(columns("wat", "grens", "vijf delen", others, OtherSet::title)));
    table.append("|---".repeat(others.size() + 3)).append("|\n");
    for (Figure figure : Figure.values()) {
      DoubleSummaryStatistics spread = parts.stream().mapToDouble(figure::of).summaryStatistics();
      String range = percent(spread.getMin()) + " - " + percent(spread.getMax());
      table.append(
          row(
              columns(
                  figure.title(),
                  percent(figure.bar()),
                  range,
                  others,
                  o -> percent(o.figures().get(figure)))));
    }
    return table.toString();
  }

  private static String withoutRows(List<Map<Figure, Double>> without) {
    StringBuilder table =
        new StringBuilder(
            AccuracyText.WITHOUT_ROWS.formatted(
                Baseline.rows("rows"), Baseline.rows("matter"), Baseline.rows("single")));
    for (Figure figure : Figure.values()) {
      Stream<String> cells = without.stream().map(figures -> percent(figures.get(figure)));
      table.append(row(Stream.concat(Stream.of(figure.title()), cells).toArray()));
    }
    return table.toString();
  }

  private static Object[] columns(
      String first,
      String second,
      String third,
      List<OtherSet> others,
      Function<OtherSet, String> rest) {
    return Stream.concat(Stream.of(first, second, third), others.stream().map(rest)).toArray();
  }

  private static String letters(Evaluation evaluation) {
    StringBuilder table =
        new StringBuilder(
            "\n"
                + "## Per letter\n\n"
                + "| letter | oordeel | aantal | precisie | trefkans | F1 |\n"
                + "|---|---|---|---|---|---|\n");
    for (Criterion letter : Evaluation.LETTERS) {
      Agreement<Outcome> agreement = evaluation.letter(letter);
      for (Outcome outcome : OUTCOMES) {
        table.append(
            row(
                name(letter),
                name(outcome),
                agreement.labelled(outcome),
                percent(agreement.precision(outcome)),
                percent(agreement.recall(outcome)),
                percent(agreement.f1(outcome))));
      }
    }
    return table.toString();
  }

  private static String mentions(Evaluation evaluation) {
    StringBuilder table =
        new StringBuilder(
            "\n"
                + "## Per vermelding\n\n"
                + "| soort | aantal | precisie | trefkans | F1 |\n"
                + "|---|---|---|---|---|\n");
    for (MentionType type : MentionType.values()) {
      MentionScore score = evaluation.mentions(type);
      table.append(
          row(
              name(type),
              score.labelled(),
              percent(score.precision()),
              percent(score.recall()),
              percent(score.f1())));
    }
    return table.toString();
  }

  private static String rules(Evaluation evaluation) {
    StringBuilder table = new StringBuilder(AccuracyText.RULES);
    for (RuleScore score : evaluation.rules()) {
      boolean counts = score.isLabelled() && score.clauses() > 0;
      table.append(
          row(
              score.rule().id(),
              score.rule().title(),
              score.clauses(),
              counts ? score.falseAlarms() : "",
              counts ? percent(score.precision()) : "",
              score.tips()));
    }
    return table.toString();
  }

  private static String row(Object... cells) {
    StringBuilder row = new StringBuilder("|");
    for (Object cell : cells) {
      row.append(cell.toString().isEmpty() ? "" : " " + cell).append(" |");
    }
    return row.append('\n').toString();
  }

  private static String percent(double share) {
    return String.format(DUTCH, "%.1f%%", share * 100);
  }

  static String name(Criterion letter) {
    return switch (letter) {
      case SPECIFIC -> "specifiek";
      case MEASURABLE -> "meetbaar";
      case ACCEPTABLE -> "acceptabel";
      case REALISTIC -> "realistisch";
      case TIME_BOUND -> "tijdgebonden";
      case READABLE -> "leesbaar";
    };
  }

  private static String name(Outcome outcome) {
    return switch (outcome) {
      case MET -> "voldoet";
      case PARTLY -> "deels";
      case UNMET -> "voldoet niet";
      case NOT_JUDGED -> "niet beoordeeld";
    };
  }

  private static String name(MentionType type) {
    return switch (type) {
      case ACTOR -> "wie het doet";
      case QUANTITY -> "hoeveelheid";
      case TIME -> "tijd";
      case TARGET_GROUP -> "doelgroep";
      case LOCATION -> "plaats";
      case HEDGE -> "voorbehoud";
    };
  }
}
