package nl.afsprakenwijzer.checker.rules;

import java.util.List;
import java.util.function.Consumer;
import nl.afsprakenwijzer.checker.reading.ClauseReading;
import nl.afsprakenwijzer.checker.reading.Obligation;
import nl.afsprakenwijzer.checker.reading.ObligationKind;
import nl.afsprakenwijzer.checker.reading.Quantity;

/** A number of homes says for whom. */
final class TargetGroupIsNamed implements AmountRule {
  /** In front of "woningen" these name for whom they are. */
  private static final AnyOf GROUPS =
      AnyOf.of(
          "senioren",
          "ouderen",
          "jongeren",
          "studenten",
          "starters",
          "zorg",
          "mantelzorg",
          "rolstoel",
          "gezins",
          "rollator",
          "aanleun",
          "doorstroom");

  private static final RuleCard CARD =
      new RuleCard(
          "S4",
          Criterion.SPECIFIC,
          Severity.TIP,
          "Een aantal woningen noemt voor wie",
          "Noem voor wie deze woningen zijn, of schrijf \"voor alle huishoudens\".",
          "Woningen zijn pas een antwoord op een zorgvraag als duidelijk is voor welke groep ze "
              + "zijn. Zonder groep is niet te zien wie er buiten de boot valt.",
          List.of(Sources.TASKFORCE, Sources.EXPLORATION),
          List.of(
              "Woonstede levert in 2027 «24 woningen» op in wijk Noord.",
              "De corporatie bouwt in 2028 in Oost «60 huurwoningen»."),
          List.of(
              "Woonstede levert in 2027 in wijk Noord 24 woningen op voor ouderen.",
              "Woonstede verkoopt in 2027 in wijk Noord drie complexen.",
              "Woonstede sloopt in 2027 in wijk Noord 88 portiekwoningen.",
              "Woonstede bouwt in 2027 in wijk Noord 40 seniorenwoningen."));

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public void check(Obligation duty, ClauseReading clause, Consumer<Finding> found) {
    if (duty.kind() != ObligationKind.RESULT
        || !duty.groups().isEmpty()
        || Deed.of(duty.action()) == Deed.TAKES) {
      return;
    }
    for (Quantity quantity : duty.quantities()) {
      if (quantity.counted().endsWith("woningen") && !GROUPS.opens(quantity.counted())) {
        found.accept(
            CARD.at(quantity.span())
                .missing(Slot.TARGET_GROUP)
                .mendedBy(Mending.after(clause, quantity.span(), " voor [welke doelgroep]")));
        return;
      }
    }
  }
}
