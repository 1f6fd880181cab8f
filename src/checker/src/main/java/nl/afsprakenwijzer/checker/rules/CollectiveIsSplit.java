package nl.afsprakenwijzer.checker.rules;

import java.util.List;
import java.util.function.Consumer;
import nl.afsprakenwijzer.checker.reading.Actor;
import nl.afsprakenwijzer.checker.reading.ClauseReading;
import nl.afsprakenwijzer.checker.reading.Obligation;

/** What one of the parties must do is not left to all of them. */
final class CollectiveIsSplit implements ObligationRule {
  private static final RuleCard CARD =
      new RuleCard(
          "S7",
          Criterion.SPECIFIC,
          Severity.ERROR,
          "Wie \"partijen\" zijn, staat erbij",
          "Schrijf in plaats van \"{woord}\" welke partij dit doet.",
          "Iets bouwen, betalen of regelen doet altijd een van de partijen. Staat er \"partijen\""
              + " of \"we\", dan kan iedereen naar de ander kijken.",
          List.of(Sources.AUTHORITY, Sources.THE_HAGUE),
          List.of(
              "«Partijen» realiseren in 2027 in wijk Noord 24 nultredenwoningen voor ouderen.",
              "«We» openen in 2027 een ontmoetingsruimte in wijk Noord."),
          List.of(
              "Partijen evalueren deze afspraken jaarlijks.",
              "Partijen bespreken elk kwartaal de voortgang.",
              "Woonstede en de gemeente openen in 2027 een ontmoetingsruimte in wijk Noord."));

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
    if (duty.doer() != Obligation.Doer.COLLECTIVE || Letters.hasDoer(duty, clause)) {
      return;
    }
    String gap = Mending.isPlural(clause, duty) ? "[welke partijen]" : "[welke partij]";
    for (Actor actor : duty.actors()) {
      if (actor.kind() == Actor.Kind.COLLECTIVE) {
        found.accept(
            CARD.at(actor.span(), duty)
                .missing(Slot.ACTOR)
                .saying("woord", actor.name())
                .mendedBy(Mending.collective(clause, actor.span(), gap)));
        return;
      }
    }
    found.accept(
        CARD.at(duty.verb(), duty)
            .missing(Slot.ACTOR)
            .saying("woord", "partijen")
            .mendedBy(Mending.lead(clause, duty)));
  }
}
