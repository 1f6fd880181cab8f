package nl.afsprakenwijzer.checker.rules;

import java.util.List;
import java.util.Optional;
import nl.afsprakenwijzer.checker.reading.ClauseReading;
import nl.afsprakenwijzer.checker.reading.Hedge;
import nl.afsprakenwijzer.checker.reading.Obligation;

/** A condition says who tests it and when. */
final class ConditionHasTest implements HedgeRule {
  private static final RuleCard CARD =
      new RuleCard(
          "A8",
          Criterion.ACCEPTABLE,
          Severity.WARNING,
          "Een voorwaarde is te toetsen",
          "\"{woord}\" maakt de afspraak voorwaardelijk. Zeg wie wanneer vaststelt of aan de "
              + "voorwaarde is voldaan.",
          "Een voorwaarde mag, als duidelijk is wie hem toetst, wanneer, en wat er gebeurt als het "
              + "antwoord nee is. Anders blijft de afspraak jaren liggen.",
          List.of(Sources.COMPLIANCE, Sources.BALANCE),
          List.of(
              "Woonstede bouwt in 2027 in wijk Noord 24 woningen, «mits» de grond beschikbaar is.",
              "De gemeente opent in 2027 een wijkloket, «onder voorbehoud van» budget."),
          List.of(
              "Woonstede bouwt in 2027 in wijk Noord 24 woningen.",
              "De raad besluit uiterlijk 1 juni 2027 over het budget voor het wijkloket."));

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public Hedge.Kind weakening() {
    return Hedge.Kind.CONDITION;
  }

  @Override
  public Optional<Edit> mend(Hedge hedge, Obligation duty, ClauseReading clause) {
    if (hedge.text().contains("kader")) {
      return Optional.empty(); // a limit of the law is nobody's decision
    }
    return Rewordings.instead(clause, duty, hedge.span())
        .or(() -> Optional.of(Mending.replace(clause, hedge.span(), "na een besluit van [wie]")));
  }
}
