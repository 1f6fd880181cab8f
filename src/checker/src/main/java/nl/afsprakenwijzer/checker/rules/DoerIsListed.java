package nl.afsprakenwijzer.checker.rules;

import java.util.List;
import java.util.function.Consumer;
import nl.afsprakenwijzer.checker.reading.Actor;
import nl.afsprakenwijzer.checker.reading.ClauseReading;
import nl.afsprakenwijzer.checker.reading.Obligation;

/** Who acts is among the parties of the agreement. */
final class DoerIsListed implements ObligationRule {
  private static final RuleCard CARD =
      new RuleCard(
          "A12",
          Criterion.ACCEPTABLE,
          Severity.TIP,
          "Wie het doet, staat in de lijst van partijen",
          "Wij vinden \"{woord}\" niet in de lijst van partijen. Controleer of deze organisatie meetekent.",
          "Een taak voor een organisatie die niet tekent, is niet af te dwingen. Soms is het alleen "
              + "een andere naam voor een partij; zet die dan bij de partijen.",
          List.of(Sources.COMPLIANCE, Sources.VISITATIONS),
          List.of(
              "«Zorggroep Zonneweg» opent in 2027 een steunpunt in wijk Noord.",
              "«Zorggroep Linderhof» plaatst in 2027 twaalf bankjes in wijk Noord."),
          List.of(
              "Woonstede opent in 2027 een steunpunt in wijk Noord.",
              "De gemeente betaalt in 2027 de helft van het steunpunt."));

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public Occasion occasion() {
    return Occasion.PARTIES;
  }

  @Override
  public void check(Obligation duty, ClauseReading clause, Consumer<Finding> found) {
    if (clause.context().parties().isEmpty()) {
      return;
    }
    for (Actor actor : duty.actors()) {
      if (actor.kind() == Actor.Kind.NAME) {
        found.accept(CARD.at(actor.span()).saying("woord", actor.name()));
      }
    }
  }
}
