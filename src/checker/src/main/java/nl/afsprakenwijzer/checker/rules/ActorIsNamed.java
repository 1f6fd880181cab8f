package nl.afsprakenwijzer.checker.rules;

import java.util.List;
import java.util.function.Consumer;
import nl.afsprakenwijzer.checker.reading.Action;
import nl.afsprakenwijzer.checker.reading.ClauseReading;
import nl.afsprakenwijzer.checker.reading.Obligation;

/** Somebody acts, and the clause says who. */
final class ActorIsNamed implements ObligationRule {
  private static final RuleCard CARD =
      new RuleCard(
          "S1",
          Criterion.SPECIFIC,
          Severity.ERROR,
          "De afspraak noemt wie het doet",
          "Deze zin zegt niet wie dit doet. Noem de partij die aan zet is.",
          "Als niemand genoemd wordt, voelt niemand zich aangesproken. Bij de evaluatie is dan niet"
              + " te zeggen wie de afspraak moest nakomen.",
          List.of(Sources.AUTHORITY, Sources.VISITATIONS_ROLES),
          List.of(
              "Er «komt» uiterlijk 1 juli 2027 een woonzorgloket in wijk Noord.",
              "Uiterlijk 1 juli 2027 «volgt» een lijst van aangepaste woningen."),
          List.of(
              "De gemeente opent in 2027 een woonzorgloket in wijk Noord.",
              "De gemeente: er komt uiterlijk 1 juli 2027 een woonzorgloket.",
              "Partijen evalueren deze afspraken jaarlijks."));

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public Occasion occasion() {
    return Occasion.NO_DOER;
  }

  @Override
  public void check(Obligation duty, ClauseReading clause, Consumer<Finding> found) {
    if (duty.doer() == Obligation.Doer.ABSENT
        && !duty.passive()
        && !Letters.hasDoer(duty, clause)) {
      found.accept(
          CARD.at(duty.verb(), duty)
              .missing(Slot.ACTOR)
              .mendedBy(
                  isPlan(duty, clause)
                      ? Mending.inFront(clause, duty, "[Welke partij]: ")
                      : Mending.lead(clause, duty)));
    }
  }

  /** A line without a subject, that a name can open: "20 woningen bouwen". */
  private static boolean isPlan(Obligation duty, ClauseReading clause) {
    String text = clause.clause().text();
    boolean infinitive =
        duty.verb().of(text).equals(duty.action().lemma())
            && text.substring(duty.verb().end(), duty.span().end()).length() <= 1;
    return duty.action().kind() == Action.Kind.NONE || infinitive;
  }
}
