package nl.afsprakenwijzer.checker.rules;

import java.util.List;
import java.util.function.Consumer;
import nl.afsprakenwijzer.checker.reading.Action;
import nl.afsprakenwijzer.checker.reading.ClauseReading;
import nl.afsprakenwijzer.checker.reading.Obligation;
import nl.afsprakenwijzer.checker.reading.ObligationKind;

/** Where several parties act, one of them leads. */
final class LeadIsNamed implements ObligationRule {
  private static final RuleCard CARD =
      new RuleCard(
          "A4",
          Criterion.ACCEPTABLE,
          Severity.TIP,
          "Bij meer partijen is er een trekker",
          "Hier doen meer partijen hetzelfde werk. Noem een trekker.",
          "Als meer partijen samen een resultaat leveren, wacht de een op de ander. Met een trekker "
              + "is er iemand die begint en die aan te spreken is.",
          List.of(Sources.VISITATIONS_ROLES, Sources.THE_HAGUE),
          List.of(
              "Gemeente en «Woonstede» openen in 2027 een ontmoetingsruimte in wijk Noord.",
              "De gemeente en «de corporatie» plaatsen in 2027 twaalf bankjes in wijk Noord."),
          List.of(
              "Woonstede opent in 2027 een ontmoetingsruimte in wijk Noord.",
              "Gemeente en Woonstede evalueren deze afspraken jaarlijks."));

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public void check(Obligation duty, ClauseReading clause, Consumer<Finding> found) {
    boolean oneResult =
        duty.kind() == ObligationKind.RESULT && duty.action().kind() == Action.Kind.CONCRETE;
    if (oneResult && duty.actors().size() == 2 && clause.found().actor().isEmpty()) {
      found.accept(CARD.at(duty.actors().get(1).span()));
    }
  }
}
