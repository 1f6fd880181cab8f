package nl.afsprakenwijzer.checker.rules;

import java.util.List;
import java.util.StringJoiner;
import java.util.function.Consumer;
import nl.afsprakenwijzer.checker.reading.ClauseReading;
import nl.afsprakenwijzer.checker.reading.Obligation;

/** Reservations do not pile up. */
final class FewHedgesTogether implements ObligationRule {
  private static final RuleCard CARD =
      new RuleCard(
          "L9",
          Criterion.READABLE,
          Severity.TIP,
          "Een zin heeft niet meer dan twee slagen om de arm",
          "Hier staan {aantal} woorden die de afspraak zwakker maken: {woorden}. Laat alleen staan"
              + " wat echt onzeker is.",
          "Een slag om de arm kan nodig zijn. Staan er drie of meer bij elkaar, dan blijft er van"
              + " de belofte niets over.",
          List.of(Sources.AUTHORITY, Sources.BALANCE),
          List.of(
              "Partijen «streven» waar mogelijk naar voldoende passende woningen.",
              "De gemeente «spant» zich in principe in om waar mogelijk enkele locaties aan te"
                  + " wijzen."),
          List.of(
              "Woonstede streeft naar 24 nultredenwoningen in wijk Noord in 2028.",
              "De gemeente wijst in 2027 drie locaties aan."));

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public Occasion occasion() {
    return Occasion.WEAKENING;
  }

  @Override
  public void check(Obligation duty, ClauseReading clause, Consumer<Finding> found) {
    if (duty.hedges().size() >= 3) {
      StringJoiner words = new StringJoiner(", ");
      duty.hedges().forEach(hedge -> words.add("\"" + hedge.text() + "\""));
      found.accept(
          CARD.at(duty.verb())
              .saying("aantal", Integer.toString(duty.hedges().size()))
              .saying("woorden", words.toString()));
    }
  }
}
