package nl.afsprakenwijzer.checker.rules;

import java.util.List;
import java.util.function.Consumer;
import nl.afsprakenwijzer.checker.reading.ClauseReading;
import nl.afsprakenwijzer.checker.reading.Obligation;
import nl.afsprakenwijzer.checker.reading.TimeReference;

/** An event comes with a length of time. */
final class EventHasTerm implements TimeRule {
  private static final List<String> MORE =
      List.of(" van ", " naar ", " wegens ", " door ", " aan ", " tussen ", " in ", " met ");
  private static final RuleCard CARD =
      new RuleCard(
          "T9",
          Criterion.TIME_BOUND,
          Severity.WARNING,
          "Bij een gebeurtenis hoort een termijn",
          "Zeg binnen hoeveel tijd dit gebeurt: \"{woord}\" noemt alleen de aanleiding.",
          "Na een gebeurtenis kan het een dag duren of een jaar. Met een termijn weet de ander waar"
              + " hij op kan rekenen.",
          List.of(Sources.AUDIT_NORMS, Sources.TASKFORCE),
          List.of(
              "Woonstede plaatst «bij mutatie» een traplift in elke seniorenwoning.",
              "De gemeente bezoekt «na overleg» alle 40 bewoners van complex Lindenhof."),
          List.of(
              "Woonstede plaatst binnen 6 weken na mutatie een traplift in elke seniorenwoning.",
              "De gemeente bezoekt uiterlijk 1 mei 2027 alle 40 bewoners van complex Lindenhof."));

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public Occasion occasion() {
    return Occasion.LOOSE_TIME;
  }

  @Override
  public void check(Obligation duty, ClauseReading clause, Consumer<Finding> found) {
    if (Letters.hasTime(duty, clause)) {
      return;
    }
    for (TimeReference time : duty.times()) {
      if (time.kind() == TimeReference.Kind.EVENT) {
        found.accept(
            CARD.at(time.span(), duty)
                .missing(Slot.TIME)
                .saying("woord", time.span().of(clause.clause().text()))
                .mendedBy(mend(time, duty, clause)));
      }
    }
  }

  /** Behind the event; at the end where more words of the event follow: "bij sloop van". */
  private static Edit mend(TimeReference event, Obligation duty, ClauseReading clause) {
    String words = " (binnen [termijn])";
    for (String more : MORE) {
      if (clause.clause().text().startsWith(more, event.span().end())) {
        return Mending.atEnd(clause, duty, words);
      }
    }
    return Mending.after(clause, event.span(), words);
  }
}
