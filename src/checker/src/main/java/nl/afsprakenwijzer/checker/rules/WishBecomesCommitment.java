package nl.afsprakenwijzer.checker.rules;

import java.util.List;
import nl.afsprakenwijzer.checker.reading.Hedge;

/** A wish is turned into a promise. */
final class WishBecomesCommitment implements HedgeRule {
  private static final RuleCard CARD =
      new RuleCard(
          "A9",
          Criterion.ACCEPTABLE,
          Severity.ERROR,
          "Een wens wordt een toezegging",
          "\"{woord}\" is een wens. Schrijf wat de partij toezegt, of zet deze zin in de inleiding.",
          "Een wens of verwachting bindt niemand. In de inleiding mag hij staan, in een afspraak "
              + "hoort wat partijen doen.",
          List.of(Sources.VNG, Sources.RIGO),
          List.of(
              "De gemeente «wil» in 2027 in wijk Noord een wijkloket openen.",
              "Woonstede «hoopt» in 2027 tien trapliften te plaatsen."),
          List.of(
              "De gemeente opent in 2027 in wijk Noord een wijkloket.",
              "De gemeente helpt in 2027 veertig ouderen die willen verhuizen."));

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public Hedge.Kind weakening() {
    return Hedge.Kind.WISH;
  }
}
