package nl.afsprakenwijzer.checker.rules;

import java.util.List;
import java.util.function.Consumer;
import nl.afsprakenwijzer.checker.reading.ClauseReading;
import nl.afsprakenwijzer.checker.reading.Obligation;
import nl.afsprakenwijzer.checker.reading.TimeReference;

/** A period ends after it begins. */
final class PeriodRunsForward implements ObligationRule {
  private static final RuleCard CARD =
      new RuleCard(
          "R3",
          Criterion.REALISTIC,
          Severity.WARNING,
          "Een periode loopt vooruit",
          "\"{woord}\" eindigt eerder dan hij begint. Controleer de jaren.",
          "Een periode die achteruit loopt, is niet te halen en bijna altijd een tikfout.",
          List.of(Sources.AUDIT_NORMS, Sources.BALANCE),
          List.of(
              "Woonstede levert «in de periode 2029-2026» in wijk Noord 24 nultredenwoningen op voor "
                  + "ouderen.",
              "De gemeente houdt «in 2028-2026» elk jaar een bijeenkomst voor ouderen."),
          List.of(
              "Woonstede levert in de periode 2026-2029 in wijk Noord 24 nultredenwoningen op voor ouderen.",
              "De gemeente houdt in 2026 in elke wijk een bijeenkomst voor ouderen."));

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public void check(Obligation duty, ClauseReading clause, Consumer<Finding> found) {
    for (TimeReference time : duty.times()) {
      int slash = time.value().indexOf('/');
      boolean calendar = slash > 0 && Character.isDigit(time.value().charAt(0));
      if (calendar
          && runsBack(time.value().substring(0, slash), time.value().substring(slash + 1))) {
        found.accept(CARD.at(time.span()).saying("woord", time.span().of(clause.clause().text())));
      }
    }
  }

  private static boolean runsBack(String from, String to) {
    return to.length() == from.length() && from.compareTo(to) > 0;
  }
}
