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
          "Deze zin zegt wat nodig is, en niet wie het belooft. Schrijf wat een partij doet.",
          "Alleen een gewone zin met een partij en een werkwoord als \"levert\", \"betaalt\" of "
              + "\"opent\" laat geen twijfel over de belofte.",
          List.of(Sources.VNG, Sources.AUTHORITY),
          List.of(
              "Daarvoor «moeten» er betaalbare sociale huurwoningen bij komen.",
              "Er «moeten» in 2027 meer huurwoningen bij komen."),
          List.of(
              "De gemeente opent in 2027 in wijk Noord een wijkloket.",
              "Woonstede draagt er zorg voor dat in 2027 veertig woningen rolstoeltoegankelijk zijn."));

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public Occasion occasion() {
    return Occasion.LOOSE;
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
      if (hedge.letter() == Hedge.Letter.A) {
        return true;
      }
    }
    return false;
  }
}
