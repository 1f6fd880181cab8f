package nl.afsprakenwijzer.checker.rules;

import java.util.List;
import java.util.function.Consumer;
import nl.afsprakenwijzer.checker.reading.ClauseReading;
import nl.afsprakenwijzer.checker.reading.Hedge;
import nl.afsprakenwijzer.checker.reading.Obligation;
import nl.afsprakenwijzer.checker.reading.TimeReference;

/** The moment is fixed. */
final class MomentIsFixed implements ObligationRule {
  private static final RuleCard CARD =
      new RuleCard(
          "T12",
          Criterion.TIME_BOUND,
          Severity.WARNING,
          "Het moment ligt vast",
          "Het moment ligt niet vast. Noem een datum, een termijn of hoe vaak.",
          "Als het moment open is, kan niemand zeggen dat het te laat is.",
          List.of(Sources.AUTHORITY, Sources.AUDIT_NORMS),
          List.of(
              "Woonstede «plaatst» tien trapliften als dat nodig is.",
              "De gemeente «opent» een wijkloket zodra dat kan."),
          List.of(
              "Woonstede plaatst in 2027 tien trapliften.",
              "De gemeente opent uiterlijk 1 mei 2027 een wijkloket."));

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public void check(Obligation duty, ClauseReading clause, Consumer<Finding> found) {
    if (duty.timing() != Obligation.Timing.VAGUE
        || Letters.hasTime(duty, clause)
        || hasOwnRule(duty)) {
      return;
    }
    found.accept(
        CARD.at(duty.verb(), duty).missing(Slot.TIME).mendedBy(Mending.deadline(clause, duty)));
  }

  private static boolean hasOwnRule(Obligation duty) {
    for (TimeReference time : duty.times()) {
      if (!time.isFixed()) {
        return true;
      }
    }
    return Letters.hedged(duty, Hedge.Kind.POSTPONEMENT);
  }
}
