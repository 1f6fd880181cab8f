package nl.afsprakenwijzer.checker.rules;

import java.util.List;
import java.util.function.Consumer;
import nl.afsprakenwijzer.checker.reading.ClauseReading;
import nl.afsprakenwijzer.checker.reading.Obligation;
import nl.afsprakenwijzer.checker.reading.ObligationKind;
import nl.afsprakenwijzer.checker.reading.TimeReference;

/** Something that recurs has a first time. */
final class RecurrenceHasFirstMoment implements TimeRule {
  private static final RuleCard CARD =
      new RuleCard(
          "T4",
          Criterion.TIME_BOUND,
          Severity.TIP,
          "Iets dat terugkomt, heeft een eerste keer",
          "Noem bij \"{woord}\" ook de eerste keer, bijvoorbeeld met een maand.",
          "Iets dat elk jaar moet gebeuren, begint vaak niet. Met een eerste datum staat het meteen "
              + "in de agenda.",
          List.of(Sources.BALANCE, Sources.MAGAZINE),
          List.of(
              "Gemeente en Woonstede bespreken «elk kwartaal» de voortgang.",
              "Gemeente en corporaties overleggen «jaarlijks»."),
          List.of(
              "Gemeente en Woonstede bespreken vanaf 1 maart 2027 elk kwartaal de voortgang.",
              "Woonstede stuurt de gemeente uiterlijk 1 mei 2027 een lijst van aangepaste woningen."));

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public void check(Obligation duty, ClauseReading clause, Consumer<Finding> found) {
    TimeReference frequency = null;
    for (TimeReference time : duty.times()) {
      if (time.kind() != TimeReference.Kind.FREQUENCY) {
        return;
      }
      frequency = time;
    }
    if (frequency != null && duty.kind() == ObligationKind.PROCESS) {
      found.accept(
          CARD.at(frequency.span())
              .missing(Slot.TIME)
              .saying("woord", frequency.span().of(clause.clause().text()))
              .mendedBy(Mending.after(clause, frequency.span(), " (voor het eerst: [datum])")));
    }
  }
}
