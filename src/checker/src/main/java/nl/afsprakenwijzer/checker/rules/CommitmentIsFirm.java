package nl.afsprakenwijzer.checker.rules;

import java.util.List;
import java.util.function.Consumer;
import nl.afsprakenwijzer.checker.reading.ClauseReading;
import nl.afsprakenwijzer.checker.reading.Hedge;
import nl.afsprakenwijzer.checker.reading.Obligation;

/** The words promise without escape. */
final class CommitmentIsFirm implements ObligationRule {
  private static final RuleCard CARD =
      new RuleCard(
          "A11",
          Criterion.ACCEPTABLE,
          Severity.WARNING,
          "De toezegging is stevig",
          "Deze zin belooft het niet helemaal. Schrijf met een gewoon werkwoord wat de partij doet.",
          "Alleen een gewone zin met een werkwoord als \"levert\", \"betaalt\" of \"opent\" laat "
              + "geen twijfel over de belofte.",
          List.of(Sources.VNG, Sources.AUTHORITY),
          List.of(
              "De gemeente «vindt» in 2027 een wijkloket in Noord belangrijk.",
              "De gemeente «verwacht» in 2027 een wijkloket in Noord."),
          List.of(
              "De gemeente opent in 2027 in wijk Noord een wijkloket.",
              "Woonstede draagt er zorg voor dat in 2027 veertig woningen rolstoeltoegankelijk zijn."));

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public void check(Obligation duty, ClauseReading clause, Consumer<Finding> found) {
    boolean loose =
        duty.binding() == Obligation.Binding.WEAK || duty.binding() == Obligation.Binding.WISH;
    if (loose && !weakenedByWords(duty)) {
      found.accept(
          CARD.at(duty.verb(), duty).mendedBy(Rewordings.instead(clause, duty, duty.verb())));
    }
  }

  private static boolean weakenedByWords(Obligation duty) {
    for (Hedge hedge : duty.hedges()) {
      switch (hedge.kind()) {
        case STRIVING, EFFORT, POSSIBILITY, CONDITION, WISH, PERMISSION -> {
          return true;
        }
        default -> {}
      }
    }
    return false;
  }
}
