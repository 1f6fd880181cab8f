package nl.afsprakenwijzer.checker.rules;

import java.util.List;
import java.util.function.Consumer;
import nl.afsprakenwijzer.checker.reading.ClauseReading;
import nl.afsprakenwijzer.checker.reading.Cue;

/** A list of what is promised ends. */
final class ListIsClosed implements CueRule {
  private static final RuleCard CARD =
      new RuleCard(
          "L13",
          Criterion.READABLE,
          Severity.TIP,
          "Een opsomming is af",
          "Maak de opsomming af. Met \"{woord}\" staat er niet wat u nog meer belooft.",
          "Wat achter \"enzovoort\" schuilt, vult iedere partij zelf in. Bij de evaluatie is er"
              + " dan altijd iets vergeten.",
          List.of(Sources.PLAIN_LANGUAGE, Sources.AUDIT_NORMS),
          List.of(
              "Woonstede plaatst in 2027 in wijk Noord tien trapliften, beugels «enzovoort».",
              "De gemeente levert in 2027 een kaart met winkels, haltes «en dergelijke»."),
          List.of(
              "Woonstede plaatst in 2027 in wijk Noord tien trapliften en tien beugels.",
              "De gemeente levert in 2027 een kaart met winkels en haltes."));

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public void check(ClauseReading clause, Consumer<Finding> found) {
    for (Cue cue : clause.cues()) {
      if (cue.code().equals("open lijst")) {
        found.accept(CARD.at(cue.span()).saying("woord", cue.span().of(clause.clause().text())));
      }
    }
  }
}
