package nl.afsprakenwijzer.checker.rules;

import java.util.List;
import nl.afsprakenwijzer.checker.reading.Hedge;

/** Striving is turned into a promise. */
final class StrivingBecomesCommitment implements HedgeRule {
  private static final RuleCard CARD =
      new RuleCard(
          "A5",
          Criterion.ACCEPTABLE,
          Severity.WARNING,
          "Streven wordt een toezegging",
          "\"{woord}\" belooft alleen een poging. Schrijf wat er komt, of noem de stappen die zeker "
              + "gezet worden.",
          "Wie streeft, heeft ook bij nul woningen zijn best gedaan. Is het resultaat onzeker, "
              + "beloof dan de stap die wel zeker is.",
          List.of(Sources.VNG, Sources.AUTHORITY),
          List.of(
              "Woonstede «streeft naar» 24 nultredenwoningen in wijk Noord in 2028.",
              "Partijen «streven naar» voldoende geschikte woningen voor senioren."),
          List.of(
              "Woonstede levert in 2028 in wijk Noord 24 nultredenwoningen op.",
              "Woonstede heeft in 2028 de 24 nultredenwoningen opgeleverd waar partijen naar streefden."));

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public Hedge.Kind weakening() {
    return Hedge.Kind.STRIVING;
  }
}
