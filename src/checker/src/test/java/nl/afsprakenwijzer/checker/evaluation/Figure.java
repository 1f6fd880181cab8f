package nl.afsprakenwijzer.checker.evaluation;

import java.util.function.ToDoubleFunction;
import nl.afsprakenwijzer.checker.reading.MentionType;
import nl.afsprakenwijzer.checker.rules.Criterion;

/** A headline figure: a share between 0 and 1, its Dutch name and its bar. */
enum Figure {
  KIND("Afspraak of geen afspraak", 0.95, e -> e.kind().macroF1()),
  SPECIFIC("Specifiek", 0.92, e -> e.letter(Criterion.SPECIFIC).macroF1()),
  MEASURABLE("Meetbaar", 0.92, e -> e.letter(Criterion.MEASURABLE).macroF1()),
  ACCEPTABLE("Acceptabel", 0.88, e -> e.letter(Criterion.ACCEPTABLE).macroF1()),
  TIME_BOUND("Tijdgebonden", 0.95, e -> e.letter(Criterion.TIME_BOUND).macroF1()),
  ACTORS("Wie het doet", 0.93, e -> e.mentions(MentionType.ACTOR).f1()),
  QUANTITIES("Hoeveelheden", 0.96, e -> e.mentions(MentionType.QUANTITY).f1()),
  QUANTITY_VALUES(
      "Waarde van de hoeveelheid", 0.95, e -> e.mentions(MentionType.QUANTITY).valueAccuracy()),
  TIMES("Tijden", 0.95, e -> e.mentions(MentionType.TIME).f1()),
  TIME_VALUES("Waarde van de tijd", 0.90, e -> e.mentions(MentionType.TIME).valueAccuracy()),
  TARGET_GROUPS("Doelgroepen", 0.90, e -> e.mentions(MentionType.TARGET_GROUP).f1()),
  LOCATIONS("Plaatsen", 0.85, e -> e.mentions(MentionType.LOCATION).f1()),
  HEDGES("Voorbehouden", 0.88, e -> e.mentions(MentionType.HEDGE).f1()),
  FALSE_ALARMS("Vals alarm bij scherpe afspraken", 0.05, Evaluation::falseAlarms);

  private final String title;
  private final double bar;
  private final ToDoubleFunction<Evaluation> measure;

  Figure(String title, double bar, ToDoubleFunction<Evaluation> measure) {
    this.title = title;
    this.bar = bar;
    this.measure = measure;
  }

  String title() {
    return title;
  }

  /** The least it has to be, or the most when low is better. */
  double bar() {
    return bar;
  }

  boolean isBetterWhenLow() {
    return this == FALSE_ALARMS;
  }

  double of(Evaluation evaluation) {
    return measure.applyAsDouble(evaluation);
  }
}
