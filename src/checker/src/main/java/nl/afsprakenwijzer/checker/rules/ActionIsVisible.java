package nl.afsprakenwijzer.checker.rules;

import java.util.List;
import java.util.function.Consumer;
import nl.afsprakenwijzer.checker.reading.Action;
import nl.afsprakenwijzer.checker.reading.ClauseReading;
import nl.afsprakenwijzer.checker.reading.Hedge;
import nl.afsprakenwijzer.checker.reading.Obligation;

/** The verb names something a bystander can watch. */
final class ActionIsVisible implements ObligationRule {
  private static final RuleCard CARD =
      new RuleCard(
          "S2",
          Criterion.SPECIFIC,
          Severity.WARNING,
          "De actie is te zien",
          "Het werkwoord \"{woord}\" zegt niet wat er gebeurt. Noem een actie die een"
              + " buitenstaander kan zien.",
          "Werkwoorden als \"werken aan\" en \"bijdragen aan\" zeggen iets over de bedoeling, niet "
              + "over het werk. Een ander kan niet nagaan of het gebeurd is.",
          List.of(Sources.VISITATIONS, Sources.NATIONAL_MAP),
          List.of(
              "De corporatie «vergroot» jaarlijks het aantal huurders.",
              "Woonstede «helpt» jaarlijks huurders die willen verhuizen."),
          List.of(
              "De gemeente plaatst in 2027 twaalf bankjes in wijk Noord.",
              "Woonstede werkt in 2027 de lijst van 40 aangepaste woningen bij."));

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public Occasion occasion() {
    return Occasion.NO_ACTION;
  }

  @Override
  public void check(Obligation duty, ClauseReading clause, Consumer<Finding> found) {
    if (duty.concrete()
        || duty.action().kind() != Action.Kind.VAGUE
        || Letters.hedged(duty, Hedge.Kind.ATTENTION)
        || Letters.hedged(duty, Hedge.Kind.PROMOTION)) {
      return;
    }
    found.accept(
        CARD.at(duty.verb(), duty)
            .missing(Slot.ACTION)
            .saying("woord", Mending.mainVerb(clause, duty))
            .mendedBy(Mending.concreteAction(clause, duty)));
  }
}
