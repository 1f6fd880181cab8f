package nl.afsprakenwijzer.checker.rules;

import java.util.List;
import java.util.function.Consumer;
import nl.afsprakenwijzer.checker.reading.Action;
import nl.afsprakenwijzer.checker.reading.ClauseReading;
import nl.afsprakenwijzer.checker.reading.Obligation;

/** A line without a verb still names something that is done. */
final class LineHasAction implements ObligationRule {
  private static final RuleCard CARD =
      new RuleCard(
          "S8",
          Criterion.SPECIFIC,
          Severity.WARNING,
          "Een regel zonder werkwoord noemt de actie",
          "Deze regel noemt een onderwerp, maar geen actie. Schrijf op wat er gebeurt.",
          "Een trefwoord is genoeg voor wie erbij was. Wie later leest, weet niet of het om een "
              + "plan, een besluit of een gebouw gaat.",
          List.of(Sources.RIGO, Sources.VISITATIONS),
          List.of(
              "- «Aandacht» voor ouderen in wijk Noord",
              "- «Samenwerking» in de wijk door gemeente en Woonstede"),
          List.of(
              "- 12 woningen per jaar voor uitstroom uit beschermd wonen",
              "De gemeente opent in 2027 een wijkloket."));

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public void check(Obligation duty, ClauseReading clause, Consumer<Finding> found) {
    if (!duty.concrete() && duty.action().kind() == Action.Kind.NONE) {
      found.accept(
          CARD.at(duty.verb(), duty)
              .missing(Slot.ACTION)
              .mendedBy(Mending.concreteAction(clause, duty)));
    }
  }
}
