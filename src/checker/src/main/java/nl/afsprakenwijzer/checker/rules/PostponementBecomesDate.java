package nl.afsprakenwijzer.checker.rules;

import java.util.List;
import java.util.function.Consumer;
import nl.afsprakenwijzer.checker.reading.ClauseReading;
import nl.afsprakenwijzer.checker.reading.Hedge;
import nl.afsprakenwijzer.checker.reading.Obligation;

/** What is put off gets a date. */
final class PostponementBecomesDate implements ObligationRule {
  private static final RuleCard CARD =
      new RuleCard(
          "T11",
          Criterion.TIME_BOUND,
          Severity.WARNING,
          "Uitstel krijgt een datum",
          "\"{woord}\" schuift het werk vooruit. Noem een datum.",
          "Wat op termijn gebeurt, hoeft nu niet. Met een datum is te zien wanneer het wel aan de beurt is.",
          List.of(Sources.AUTHORITY, Sources.BALANCE),
          List.of(
              "Woonstede plaatst «op termijn» tien trapliften in complex Lindenhof.",
              "De gemeente opent «te zijner tijd» een wijkloket in Noord."),
          List.of(
              "Woonstede plaatst uiterlijk 1 mei 2027 tien trapliften in complex Lindenhof.",
              "De gemeente opent op korte termijn, uiterlijk 1 mei 2027, een wijkloket in Noord."));

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public void check(Obligation duty, ClauseReading clause, Consumer<Finding> found) {
    if (Letters.hasTime(duty, clause)) {
      return;
    }
    for (Hedge hedge : duty.hedges()) {
      if (hedge.kind() == Hedge.Kind.POSTPONEMENT && !Letters.isTime(duty, hedge.span())) {
        found.accept(
            CARD.at(hedge.span(), duty)
                .missing(Slot.TIME)
                .saying("woord", hedge.span().of(clause.clause().text()))
                .mendedBy(Mending.vagueTime(clause, duty, hedge.span())));
      }
    }
  }
}
