package nl.afsprakenwijzer.checker.rules;

import java.util.List;
import java.util.function.Consumer;
import nl.afsprakenwijzer.checker.reading.Action;
import nl.afsprakenwijzer.checker.reading.ClauseReading;
import nl.afsprakenwijzer.checker.reading.Hedge;
import nl.afsprakenwijzer.checker.reading.Obligation;

/** What is made, given or changed is named. */
final class ObjectIsNamed implements ObligationRule {
  private static final RuleCard CARD =
      new RuleCard(
          "S3",
          Criterion.SPECIFIC,
          Severity.TIP,
          "De afspraak noemt wat er komt",
          "Het is niet duidelijk wat er na \"{woord}\" precies komt of verandert. Noem het ding of "
              + "de dienst.",
          "Zonder een ding of dienst om naar te kijken, leest iedere partij iets anders in dezelfde"
              + " zin.",
          List.of(Sources.AMSTELVEEN, Sources.EXPLORATION),
          List.of(
              "De gemeente «zorgt» in 2027 voor samenhang tussen wonen en zorg.",
              "De corporatie «zorgt» jaarlijks voor rust in de wijk."),
          List.of(
              "De gemeente zorgt in 2027 voor een wijkloket in Noord.",
              "Woonstede zorgt ervoor dat in 2027 tien woningen rolstoeltoegankelijk zijn."));

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
    Action.Kind kind = duty.action().kind();
    boolean hasOwnRule =
        kind == Action.Kind.VAGUE
            || kind == Action.Kind.STATE
            || kind == Action.Kind.NONE && !Letters.hasDoer(duty, clause);
    if (duty.concrete()
        || hasOwnRule
        || Letters.hedged(duty, Hedge.Kind.ATTENTION)
        || Letters.hedged(duty, Hedge.Kind.PROMOTION)) {
      return;
    }
    found.accept(
        CARD.at(duty.verb(), duty)
            .missing(Slot.OBJECT)
            .saying("woord", Mending.mainVerb(clause, duty))
            .mendedBy(Mending.concreteAction(clause, duty)));
  }
}
