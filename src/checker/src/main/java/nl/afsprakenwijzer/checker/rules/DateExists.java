package nl.afsprakenwijzer.checker.rules;

import java.util.List;
import java.util.function.Consumer;
import nl.afsprakenwijzer.checker.reading.ClauseReading;
import nl.afsprakenwijzer.checker.reading.Obligation;
import nl.afsprakenwijzer.checker.reading.TimeReference;

/** A date is on the calendar. */
final class DateExists implements TimeRule {
  private static final RuleCard CARD =
      new RuleCard(
          "T12",
          Criterion.TIME_BOUND,
          Severity.ERROR,
          "De datum bestaat",
          "\"{woord}\" bestaat niet op de kalender. Kies een dag, week of termijn die wel bestaat.",
          "Op een dag die nooit komt, hoeft niemand iets af te hebben. Meestal is het een tikfout; "
              + "alleen de partijen weten welke dag zij bedoelden.",
          List.of(Sources.AUDIT_NORMS, Sources.AUTHORITY),
          List.of(
              "Woonstede levert «uiterlijk 31 februari 2027» in wijk Noord 12 nultredenwoningen op.",
              "De gemeente bezoekt «elke 0 maanden» alle 40 bewoners van complex Lindenhof."),
          List.of(
              "Woonstede levert uiterlijk 28 februari 2027 in wijk Noord 12 nultredenwoningen op.",
              "De gemeente bezoekt elke 2 maanden alle 40 bewoners van complex Lindenhof."));

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public void check(Obligation duty, ClauseReading clause, Consumer<Finding> found) {
    for (TimeReference time : duty.times()) {
      if (time.kind() == TimeReference.Kind.IMPOSSIBLE) {
        found.accept(
            CARD.at(time.span(), duty)
                .missing(Slot.TIME)
                .saying("woord", time.span().of(clause.clause().text()))
                .mendedBy(Mending.replace(clause, time.span(), "uiterlijk [datum]")));
      }
    }
  }
}
