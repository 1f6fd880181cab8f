package nl.afsprakenwijzer.checker.rules;

import java.util.List;
import java.util.function.Consumer;
import nl.afsprakenwijzer.checker.reading.ClauseReading;
import nl.afsprakenwijzer.checker.reading.Cue;

/** What must still be decided, says by whom and when. */
final class DecisionIsTaken implements CueRule {
  private static final RuleCard CARD =
      new RuleCard(
          "L11",
          Criterion.READABLE,
          Severity.WARNING,
          "Wat nog te beslissen is, is beslist",
          "\"{woord}\" schuift een besluit door. Beslis het nu, of maak er een eigen afspraak "
              + "van: wie beslist wanneer.",
          "Wat nog bepaald moet worden, is niet afgesproken. Bij de uitvoering begint het "
              + "overleg dan opnieuw.",
          List.of(Sources.AUTHORITY, Sources.AUDIT_NORMS),
          List.of(
              "Woonstede bouwt in 2027 twaalf woningen op een «nader te bepalen» plek.",
              "De kosten voor het wijkloket in Noord zijn «nog te bepalen»; de gemeente opent het "
                  + "in 2027."),
          List.of(
              "Woonstede bouwt in 2027 twaalf woningen in wijk Noord.",
              "De gemeente bepaalt uiterlijk 1 mei 2027 de plek."));

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public void check(ClauseReading clause, Consumer<Finding> found) {
    for (Cue cue : clause.cues()) {
      if (cue.code().equals("uitgesteld besluit")) {
        found.accept(
            CARD.at(cue.span())
                .missing(Slot.CONDITION)
                .saying("woord", cue.span().of(clause.clause().text())));
      }
    }
  }
}
