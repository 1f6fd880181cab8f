package nl.afsprakenwijzer.checker.rules;

import java.util.List;
import java.util.function.Consumer;
import nl.afsprakenwijzer.checker.reading.ClauseReading;
import nl.afsprakenwijzer.checker.reading.Fact;
import nl.afsprakenwijzer.checker.reading.Negation;

/** A sentence denies at most once. */
final class DoubleNegationIsPositive implements Rule {
  private static final RuleCard CARD =
      new RuleCard(
          "L3",
          Criterion.READABLE,
          Severity.WARNING,
          "Een zin ontkent hoogstens een keer",
          "Hier staan twee ontkenningen bij elkaar. Schrijf wat er wel gebeurt.",
          "Twee ontkenningen heffen elkaar op. Veel lezers begrijpen dan het omgekeerde van wat er"
              + " staat.",
          List.of(Sources.PLAIN_LANGUAGE, Sources.LANGUAGE_ADVICE),
          List.of(
              "Woonstede wijst niet «zonder» reden een woning toe.",
              "De gemeente weigert nooit «geen» aanvraag."),
          List.of(
              "Woonstede verhuurt in 2027 alleen woningen die rolstoeltoegankelijk zijn.",
              "Woonstede verkoopt in 2027 geen nultredenwoningen.",
              "Woonstede ontruimt een woning niet zonder meer."));

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public Occasion occasion() {
    return Occasion.NEGATION;
  }

  @Override
  public void check(ClauseReading clause, Consumer<Finding> found) {
    for (Fact fact : clause.facts()) {
      if (fact instanceof Negation negation
          && negation.doubled()
          && !clause.clause().text().startsWith(" meer", negation.span().end())) {
        found.accept(CARD.at(negation.span()));
      }
    }
  }
}
