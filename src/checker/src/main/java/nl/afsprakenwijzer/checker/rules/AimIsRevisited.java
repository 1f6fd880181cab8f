package nl.afsprakenwijzer.checker.rules;

import java.util.List;
import java.util.function.Consumer;
import nl.afsprakenwijzer.checker.reading.ClauseReading;
import nl.afsprakenwijzer.checker.reading.Obligation;
import nl.afsprakenwijzer.checker.reading.ObligationKind;

/** An aim says when the parties come back to it. */
final class AimIsRevisited implements ObligationRule {
  private static final RuleCard CARD =
      new RuleCard(
          "T7",
          Criterion.TIME_BOUND,
          Severity.TIP,
          "Een richting wordt weer besproken",
          "Dit is een richting. Spreek af wanneer u kijkt of er een taak van gekomen is.",
          "Zonder datum raakt een richting vergeten. Met een datum kijken partijen op tijd of er"
              + " een taak van gekomen is.",
          List.of(Sources.MAGAZINE, Sources.RIGO),
          List.of(
              "Partijen «willen» prettig samenwerken.",
              "De gemeente «vindt» leefbaarheid belangrijk."),
          List.of(
              "Partijen willen in 2027 in wijk Noord 24 nultredenwoningen bouwen.",
              "Gemeente en Woonstede bespreken elk kwartaal de voortgang."));

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public Occasion occasion() {
    return Occasion.NO_TIME;
  }

  @Override
  public void check(Obligation duty, ClauseReading clause, Consumer<Finding> found) {
    boolean asks =
        duty.kind() == ObligationKind.INTENTION && duty.timing() == Obligation.Timing.NONE;
    if (asks && !Letters.hasTime(duty, clause)) {
      found.accept(
          CARD.at(duty.verb(), duty).missing(Slot.TIME).mendedBy(Mending.deadline(clause, duty)));
    }
  }
}
