package nl.afsprakenwijzer.checker.rules;

import java.util.List;
import java.util.Optional;
import nl.afsprakenwijzer.checker.reading.ClauseReading;
import nl.afsprakenwijzer.checker.reading.Hedge;
import nl.afsprakenwijzer.checker.reading.Obligation;

/** Promoting is turned into something that is done. */
final class PromotionBecomesAction implements HedgeRule {
  private static final RuleCard CARD =
      new RuleCard(
          "S11",
          Criterion.SPECIFIC,
          Severity.WARNING,
          "Bevorderen wordt een actie",
          "\"{woord}\" is een bedoeling. Schrijf op met welke actie de partij dat doet.",
          "Bevorderen, stimuleren en ondersteunen kan op honderd manieren, ook met bijna niets. De "
              + "manier die partijen bedoelen hoort in de afspraak.",
          List.of(Sources.VISITATIONS, Sources.NATIONAL_MAP),
          List.of(
              "De gemeente «bevordert» de doorstroming van ouderen.",
              "Woonstede «stimuleert» ontmoeting tussen bewoners."),
          List.of(
              "De gemeente stelt uiterlijk 1 maart 2027 een verhuiscoach aan.",
              "Wet maatschappelijke ondersteuning: de gemeente betaalt in 2027 de aanpassing van 20 "
                  + "woningen."));

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public Hedge.Kind weakening() {
    return Hedge.Kind.PROMOTION;
  }

  @Override
  public Optional<Edit> mend(Hedge hedge, Obligation duty, ClauseReading clause) {
    return Optional.of(Mending.concreteAction(clause, duty));
  }
}
