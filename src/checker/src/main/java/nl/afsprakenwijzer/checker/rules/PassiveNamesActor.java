package nl.afsprakenwijzer.checker.rules;

import java.util.List;
import java.util.function.Consumer;
import nl.afsprakenwijzer.checker.reading.ClauseReading;
import nl.afsprakenwijzer.checker.reading.Obligation;

/** A passive says by whom. */
final class PassiveNamesActor implements ObligationRule {
  private static final RuleCard CARD =
      new RuleCard(
          "S6",
          Criterion.SPECIFIC,
          Severity.ERROR,
          "Een zin met \"worden\" zegt door wie",
          "Deze zin zegt niet door wie dit gedaan wordt. Schrijf \"door\" met de naam van de partij, "
              + "of begin de zin met de partij.",
          "Met \"worden\" verdwijnt degene die het doet uit de zin. De taak ligt dan bij iedereen en "
              + "dus bij niemand.",
          List.of(Sources.AUTHORITY, Sources.PLAIN_LANGUAGE),
          List.of(
              "Er «worden» in 2027 in wijk Noord 20 nultredenwoningen voor ouderen gebouwd.",
              "In 2027 «wordt» het complex Lindenhof rolstoeltoegankelijk gemaakt."),
          List.of(
              "In 2027 worden in wijk Noord door Woonstede 20 nultredenwoningen voor ouderen gebouwd.",
              "Woonstede maakt complex Lindenhof in 2027 rolstoeltoegankelijk."));

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public Occasion occasion() {
    return Occasion.NO_DOER;
  }

  @Override
  public void check(Obligation duty, ClauseReading clause, Consumer<Finding> found) {
    if (duty.doer() == Obligation.Doer.ABSENT && duty.passive() && !Letters.hasDoer(duty, clause)) {
      found.accept(
          CARD.at(duty.verb(), duty).missing(Slot.ACTOR).mendedBy(Mending.agent(clause, duty)));
    }
  }
}
