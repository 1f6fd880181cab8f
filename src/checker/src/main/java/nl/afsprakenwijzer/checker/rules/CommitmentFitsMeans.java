package nl.afsprakenwijzer.checker.rules;

import java.util.List;
import java.util.function.Consumer;
import nl.afsprakenwijzer.checker.reading.ClauseReading;
import nl.afsprakenwijzer.checker.reading.Evidence;
import nl.afsprakenwijzer.checker.reading.Obligation;

/** What is promised fits the capacity, the money and the need that people know of. */
final class CommitmentFitsMeans implements ObligationRule {
  private static final RuleCard CARD =
      new RuleCard(
          "R2",
          Criterion.REALISTIC,
          Severity.WARNING,
          "De belofte past bij geld, mensen en behoefte",
          "{reden} Pas het aantal of de datum aan, of spreek af wie het tekort oplost.",
          "Een belofte die groter is dan wat partijen kunnen, mislukt zeker. Een kleiner aantal dat"
              + " lukt, helpt de bewoners meer.",
          List.of(Sources.VISITATIONS, Sources.AUDIT_NORMS),
          List.of(
              "Woonstede levert in 2027 in wijk Noord «24 nultredenwoningen» op voor ouderen.",
              "Woonstede verhuurt in 2027 «30 woningen» in wijk Noord aan ouderen."),
          List.of(
              "Woonstede levert in 2027 in wijk Noord 12 nultredenwoningen op voor ouderen.",
              "Woonstede verhuurt in 2027 tien woningen in wijk Noord aan ouderen."));

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
    if (clause.clause().evidence().equals(Evidence.none())) {
      return;
    }
    Feasibility.Weighed weighed = Feasibility.weigh(duty, clause);
    if (weighed.state() == Feasibility.State.IMPOSSIBLE
        || weighed.state() == Feasibility.State.DOUBTFUL) {
      found.accept(
          CARD.at(Feasibility.place(duty), duty)
              .missing(Slot.CONDITION)
              .saying("reden", weighed.reason()));
    }
  }
}
