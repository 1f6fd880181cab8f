package nl.afsprakenwijzer.checker.rules;

import java.util.List;
import java.util.function.Consumer;
import nl.afsprakenwijzer.checker.reading.ClauseReading;
import nl.afsprakenwijzer.checker.reading.Cue;

/** It says whether both or one of two is meant. */
final class AndOrIsChosen implements CueRule {
  private static final RuleCard CARD =
      new RuleCard(
          "L12",
          Criterion.READABLE,
          Severity.TIP,
          "En of of: een van de twee",
          "Kies \"en\" of \"of\". Met \"{woord}\" staat er niet of u het een, het ander of "
              + "allebei belooft.",
          "Een partij die maar een van de twee levert, heeft zich aan de afspraak gehouden. De "
              + "andere partij had misschien op allebei gerekend.",
          List.of(Sources.PLAIN_LANGUAGE, Sources.LANGUAGE_ADVICE),
          List.of(
              "Woonstede plaatst in 2027 in wijk Noord tien trapliften «en/of» beugels.",
              "De gemeente «en/of» de corporatie bezoekt in 2027 veertig ouderen."),
          List.of(
              "Woonstede plaatst in 2027 in wijk Noord tien trapliften en tien beugels.",
              "De gemeente bezoekt in 2027 veertig ouderen."));

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public void check(ClauseReading clause, Consumer<Finding> found) {
    for (Cue cue : clause.cues()) {
      if (cue.code().equals("en/of")) {
        found.accept(CARD.at(cue.span()).saying("woord", cue.span().of(clause.clause().text())));
      }
    }
  }
}
