package nl.afsprakenwijzer.checker.rules;

import java.util.List;
import java.util.Optional;
import nl.afsprakenwijzer.checker.reading.ClauseReading;
import nl.afsprakenwijzer.checker.reading.Hedge;
import nl.afsprakenwijzer.checker.reading.Obligation;

/** A quality is described so that it can be checked. */
final class QualityIsDescribed implements HedgeRule {
  private static final RuleCard CARD =
      new RuleCard(
          "M10",
          Criterion.MEASURABLE,
          Severity.WARNING,
          "Kwaliteit is omschreven",
          "\"{woord}\" kan veel betekenen. Schrijf op waaraan je het ziet, of verwijs naar een norm.",
          "Woorden als \"passend\" en \"toekomstbestendig\" klinken goed, maar zijn niet te "
              + "controleren. Een norm, een label of een maat is dat wel.",
          List.of(Sources.AUDIT_NORMS, Sources.AMSTELVEEN),
          List.of(
              "De gemeente zorgt jaarlijks voor «leefbare» wijken.",
              "Woonstede zorgt in 2027 voor een «prettige» leefomgeving."),
          List.of(
              "Woonstede voldoet in 2027 aan de eisen voor passend toewijzen.",
              "Woonstede maakt in 2027 veertig woningen geschikt volgens WoonKeur."));

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public Hedge.Kind weakening() {
    return Hedge.Kind.VAGUE_QUALITY;
  }

  @Override
  public Optional<Edit> mend(Hedge hedge, Obligation duty, ClauseReading clause) {
    return Optional.of(Mending.result(clause, duty));
  }
}
