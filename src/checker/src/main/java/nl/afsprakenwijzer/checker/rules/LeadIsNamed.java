package nl.afsprakenwijzer.checker.rules;

import java.util.List;
import java.util.function.Consumer;
import nl.afsprakenwijzer.checker.reading.Action;
import nl.afsprakenwijzer.checker.reading.ClauseReading;
import nl.afsprakenwijzer.checker.reading.Obligation;
import nl.afsprakenwijzer.checker.reading.ObligationKind;
import nl.afsprakenwijzer.checker.reading.Span;

/** Where several parties act, one of them leads. */
final class LeadIsNamed implements ObligationRule {
  private static final AnyOf DIVIDED =
      AnyOf.of(" ieder ", " elk ", "respectievelijk", "naar rato", "naar verhouding", " beide ");
  private static final RuleCard CARD =
      new RuleCard(
          "A4",
          Criterion.ACCEPTABLE,
          Severity.TIP,
          "Bij meer partijen is er een trekker",
          "Hier doen meer partijen hetzelfde werk. Noem een trekker.",
          "Als meer partijen samen een resultaat leveren, wacht de een op de ander. Met een trekker"
              + " is er iemand die begint en die aan te spreken is.",
          List.of(Sources.VISITATIONS_ROLES, Sources.THE_HAGUE),
          List.of(
              "Gemeente en «Woonstede» openen in 2027 een ontmoetingsruimte in wijk Noord.",
              "De gemeente en «de corporatie» plaatsen in 2027 twaalf bankjes in wijk Noord."),
          List.of(
              "Woonstede opent in 2027 een ontmoetingsruimte in wijk Noord.",
              "Gemeente en Woonstede evalueren deze afspraken jaarlijks.",
              "De gemeente en Woonstede betalen in 2027 ieder de helft van de kosten."));

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public void check(Obligation duty, ClauseReading clause, Consumer<Finding> found) {
    boolean oneResult =
        duty.kind() == ObligationKind.RESULT && duty.action().kind() == Action.Kind.CONCRETE;
    if (oneResult
        && duty.actors().size() == 2
        && clause.found().actor().isEmpty()
        && !isDivided(duty, clause)) {
      found.accept(CARD.at(duty.actors().get(1).span()));
    }
  }

  /** Whether the words say what each of them does, or only one of them acts. */
  private static boolean isDivided(Obligation duty, ClauseReading clause) {
    String text = clause.clause().text();
    Span first = duty.actors().get(0).span();
    Span second = duty.actors().get(1).span();
    boolean apart = first.end() < duty.verb().begin() && duty.verb().end() < second.begin();
    return apart || DIVIDED.standsIn(duty.span().of(text));
  }
}
