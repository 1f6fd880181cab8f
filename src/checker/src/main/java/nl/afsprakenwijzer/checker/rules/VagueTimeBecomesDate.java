package nl.afsprakenwijzer.checker.rules;

import java.util.List;
import java.util.function.Consumer;
import nl.afsprakenwijzer.checker.reading.ClauseReading;
import nl.afsprakenwijzer.checker.reading.Obligation;
import nl.afsprakenwijzer.checker.reading.TimeReference;

/** A time can be read from a calendar. */
final class VagueTimeBecomesDate implements TimeRule {
  private static final RuleCard CARD =
      new RuleCard(
          "T10",
          Criterion.TIME_BOUND,
          Severity.WARNING,
          "Een tijd is een datum",
          "\"{woord}\" is voor iedereen iets anders. Noem een datum, een termijn of hoe vaak.",
          "Bij woorden als \"tijdig\" en \"op korte termijn\" denkt de een aan een maand en de ander "
              + "aan een jaar.",
          List.of(Sources.AUTHORITY, Sources.VISITATIONS),
          List.of(
              "Woonstede plaatst «zo spoedig mogelijk» tien trapliften in complex Lindenhof.",
              "Gemeente en Woonstede bespreken «regelmatig» de voortgang."),
          List.of(
              "Woonstede plaatst uiterlijk 1 mei 2027 tien trapliften in complex Lindenhof.",
              "Gemeente en Woonstede bespreken elk kwartaal de voortgang."));

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
      if (time.kind() == TimeReference.Kind.VAGUE) {
        found.accept(
            CARD.at(time.span(), duty)
                .missing(Slot.TIME)
                .saying("woord", time.span().of(clause.clause().text()))
                .mendedBy(Mending.vagueTime(clause, duty, time.span())));
      }
    }
  }
}
