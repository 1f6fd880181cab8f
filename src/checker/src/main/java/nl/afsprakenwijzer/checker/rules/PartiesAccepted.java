package nl.afsprakenwijzer.checker.rules;

import java.util.List;
import java.util.function.Consumer;
import nl.afsprakenwijzer.checker.reading.ClauseReading;
import nl.afsprakenwijzer.checker.reading.Obligation;

/** Firm words are accepted by everybody whom they bind. */
final class PartiesAccepted implements ObligationRule {
  private static final RuleCard CARD =
      new RuleCard(
          "A16",
          Criterion.ACCEPTABLE,
          Severity.WARNING,
          "Elke partij heeft de afspraak aanvaard",
          "Nog niet elke partij heeft deze afspraak aanvaard. Leg de tekst aan hen voor, of maak er "
              + "een voorstel van.",
          "Een afspraak bindt alleen wie ermee instemt. Staat de tekst er al als een feit, dan is dat "
              + "voor de andere partij geen afspraak maar een verrassing.",
          List.of(Sources.COMPLIANCE, Sources.VISITATIONS_ROLES),
          List.of(
              "Woonstede «levert» in 2027 in wijk Noord 24 nultredenwoningen op voor ouderen.",
              "De gemeente «betaalt» in 2027 de helft van de kosten van het wijkloket."),
          List.of(
              "Woonstede levert in 2028 in wijk Noord 24 nultredenwoningen op voor ouderen.",
              "De gemeente betaalt in 2028 de helft van de kosten van het wijkloket."));

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public Occasion occasion() {
    return Occasion.EVIDENCE;
  }

  @Override
  public void check(Obligation duty, ClauseReading clause, Consumer<Finding> found) {
    boolean refused = !clause.clause().evidence().accepted().orElse(true);
    if (refused && duty.binding() == Obligation.Binding.FIRM) {
      found.accept(CARD.at(duty.verb(), duty));
    }
  }
}
