package nl.afsprakenwijzer.checker.rules;

import java.util.List;
import java.util.Optional;
import nl.afsprakenwijzer.checker.reading.ClauseReading;
import nl.afsprakenwijzer.checker.reading.Hedge;
import nl.afsprakenwijzer.checker.reading.Obligation;

/** An amount is a number. */
final class VagueAmountIsCounted implements HedgeRule {
  private static final RuleCard CARD =
      new RuleCard(
          "M9",
          Criterion.MEASURABLE,
          Severity.WARNING,
          "Een hoeveelheid is een getal",
          "\"{woord}\" is voor iedereen iets anders. Noem het aantal.",
          "Bij woorden als \"voldoende\" en \"enkele\" denkt iedere partij aan een ander getal. Dat "
              + "blijkt pas als het te laat is.",
          List.of(Sources.AUTHORITY, Sources.AMSTELVEEN),
          List.of(
              "Woonstede bouwt in 2027 in wijk Noord «voldoende» woningen voor ouderen.",
              "De gemeente wijst in 2027 «enkele» locaties aan voor flexwoningen."),
          List.of(
              "Woonstede bouwt in 2027 in wijk Noord minimaal 12 woningen voor ouderen.",
              "De gemeente wijst in 2027 drie locaties aan voor flexwoningen."));

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public Hedge.Kind weakening() {
    return Hedge.Kind.VAGUE_AMOUNT;
  }

  @Override
  public Optional<Edit> mend(Hedge hedge, Obligation duty, ClauseReading clause) {
    return Rewordings.instead(clause, duty, hedge.span())
        .or(() -> Optional.of(Mending.result(clause, duty)));
  }
}
