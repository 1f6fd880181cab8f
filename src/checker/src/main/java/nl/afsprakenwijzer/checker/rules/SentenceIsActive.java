package nl.afsprakenwijzer.checker.rules;

import java.util.List;
import java.util.function.Consumer;
import nl.afsprakenwijzer.checker.reading.ClauseReading;
import nl.afsprakenwijzer.checker.reading.Fact;
import nl.afsprakenwijzer.checker.reading.Obligation;
import nl.afsprakenwijzer.checker.reading.Passive;

/** Who acts stands in front, also in a side remark. */
final class SentenceIsActive implements ObligationRule {
  private static final RuleCard CARD =
      new RuleCard(
          "L2",
          Criterion.READABLE,
          Severity.TIP,
          "Een zin is actief",
          "Deze zin met \"worden\" zegt niet wie het doet. Begin de zin met wie het doet.",
          "Een actieve zin is korter en laat zien wie aan zet is. Lezers begrijpen hem sneller.",
          List.of(Sources.PLAIN_LANGUAGE, Sources.AUTHORITY),
          List.of(
              "Woonstede plaatst in 2027 tien trapliften. De bewoners «worden» vooraf geïnformeerd.",
              "De gemeente opent in 2027 een wijkloket. De openingstijden «worden» in de krant gezet."),
          List.of(
              "Woonstede plaatst in 2027 tien trapliften. Woonstede informeert de bewoners vooraf.",
              "De gemeente opent in 2027 een wijkloket. De openingstijden worden door de gemeente in "
                  + "de krant gezet."));

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public Occasion occasion() {
    return Occasion.PASSIVE;
  }

  @Override
  public void check(Obligation duty, ClauseReading clause, Consumer<Finding> found) {
    for (Fact fact : clause.facts()) {
      if (fact instanceof Passive passive
          && !passive.hasAgent()
          && !duty.span().contains(passive.span())) {
        found.accept(CARD.at(passive.span()));
      }
    }
  }
}
