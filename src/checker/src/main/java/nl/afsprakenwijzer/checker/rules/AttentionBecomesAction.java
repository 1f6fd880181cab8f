package nl.afsprakenwijzer.checker.rules;

import java.util.List;
import java.util.Optional;
import nl.afsprakenwijzer.checker.reading.ClauseReading;
import nl.afsprakenwijzer.checker.reading.Hedge;
import nl.afsprakenwijzer.checker.reading.Obligation;

/** Attention is turned into something that is done. */
final class AttentionBecomesAction implements HedgeRule {
  private static final RuleCard CARD =
      new RuleCard(
          "S10",
          Criterion.SPECIFIC,
          Severity.WARNING,
          "Aandacht wordt een actie",
          "\"{woord}\" zegt niet wat er gebeurt. Schrijf op wat de partij doet met die aandacht.",
          "Aandacht is niet te zien en niet te tellen. Een gesprek, een plan of een bezoek wel.",
          List.of(Sources.VISITATIONS, Sources.TENANTS),
          List.of(
              "De gemeente «besteedt aandacht aan» eenzaamheid onder ouderen.",
              "Woonstede «heeft oog voor» huurders met dementie."),
          List.of(
              "De gemeente bezoekt in 2027 alle 400 inwoners van 75 jaar en ouder in wijk Noord.",
              "Woonstede huisvest in 2027 tien mensen uit de aandachtsgroepen."));

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public Hedge.Kind weakening() {
    return Hedge.Kind.ATTENTION;
  }

  @Override
  public Optional<Edit> mend(Hedge hedge, Obligation duty, ClauseReading clause) {
    return Optional.of(Mending.concreteAction(clause, duty));
  }
}
