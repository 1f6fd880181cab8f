package nl.afsprakenwijzer.checker.rules;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import nl.afsprakenwijzer.checker.reading.ClauseReading;
import nl.afsprakenwijzer.checker.reading.Obligation;

/** Who is hired, is hired for a number of hours. */
final class FunctionHasHours implements ObligationCueRule {
  private static final Set<String> HIRING =
      Set.of("aanstellen", "inzetten", "aannemen", "benoemen", "financieren", "bekostigen");
  private static final RuleCard CARD =
      new RuleCard(
          "M18",
          Criterion.MEASURABLE,
          Severity.TIP,
          "Een functie heeft uren",
          "Noem voor hoeveel uur per week \"{woord}\" er is.",
          "Een coach voor vier uur per week is iets anders dan een coach voor een volle week. "
              + "Zonder uren is niet te zeggen of de afspraak is nagekomen.",
          List.of(Sources.VISITATIONS, Sources.TENANTS),
          List.of(
              "Woonstede stelt uiterlijk 1 mei 2027 een «verhuisadviseur» aan.",
              "De gemeente zet in 2027 in wijk Noord een «wooncoach» in."),
          List.of(
              "Woonstede stelt uiterlijk 1 mei 2027 een verhuisadviseur aan voor 24 uur per week.",
              "De wooncoach bezoekt in 2027 veertig ouderen.",
              "De gemeente zet in 2027 twee energiecoaches in, die samen 150 huizen bezoeken."));

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public void check(Obligation duty, ClauseReading clause, Consumer<Finding> found) {
    if (HIRING.contains(duty.action().lemma())
        && !Letters.countsHours(duty)
        && duty.quantities().size() < 2) {
      Cues.in(duty, clause, "functie")
          .ifPresent(
              cue ->
                  found.accept(
                      CARD.at(cue.span())
                          .missing(Slot.AMOUNT)
                          .saying("woord", cue.span().of(clause.clause().text()))
                          .mendedBy(
                              Mending.after(clause, cue.span(), " (voor [aantal uur] per week)"))));
    }
  }
}
