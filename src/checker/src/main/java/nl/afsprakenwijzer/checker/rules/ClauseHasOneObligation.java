package nl.afsprakenwijzer.checker.rules;

import java.util.List;
import java.util.function.Consumer;
import nl.afsprakenwijzer.checker.reading.ClauseReading;
import nl.afsprakenwijzer.checker.reading.Obligation;

/** A clause holds one duty, so that its progress can be told. */
final class ClauseHasOneObligation implements ObligationRule {
  private static final RuleCard CARD =
      new RuleCard(
          "S12",
          Criterion.SPECIFIC,
          Severity.TIP,
          "Een afspraak bevat één taak",
          "Hier staan {aantal} taken. Maak van elke taak een eigen afspraak, dan is per taak te"
              + " zien of hij klaar is.",
          "Met twee taken in een afspraak kan de ene klaar zijn en de andere niet. De voortgang is "
              + "dan niet eerlijk te melden, en partijen kunnen niet per taak instemmen.",
          List.of(Sources.AUDIT_NORMS, Sources.TASKFORCE),
          List.of(
              "Woonstede levert in 2027 in wijk Noord 24 woningen voor ouderen op. De gemeente "
                  + "«legt» in 2027 de stoepen aan.",
              "Woonstede plaatst in 2027 tien trapliften en de gemeente «betaalt» uiterlijk 1 juli "
                  + "2027 de helft van de kosten."),
          List.of(
              "Woonstede levert in 2027 in wijk Noord 24 woningen voor ouderen op.",
              "Gemeente en Woonstede bespreken elk kwartaal de voortgang.",
              "Woonstede zal in 2027 in wijk Noord met een plan voor 24 woningen komen.",
              "Woonstede levert in 2027 in wijk Noord 24 woningen op. De start is in 2026."));

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public Occasion occasion() {
    return Occasion.MORE_DUTIES;
  }

  @Override
  public void check(Obligation duty, ClauseReading clause, Consumer<Finding> found) {
    List<Obligation> further = Splitting.sharing(clause);
    if (further.isEmpty()) {
      return;
    }
    found.accept(
        CARD.at(further.get(0).verb())
            .saying("aantal", Integer.toString(further.size() + 1))
            .mendedBy(Splitting.all(clause, further)));
  }
}
