package nl.afsprakenwijzer.checker.rules;

import java.util.List;
import java.util.function.Consumer;
import nl.afsprakenwijzer.checker.reading.ClauseReading;
import nl.afsprakenwijzer.checker.reading.Cue;

/** A word that only insiders know is explained. */
final class JargonIsPlain implements CueRule {
  private static final RuleCard CARD =
      new RuleCard(
          "L6",
          Criterion.READABLE,
          Severity.TIP,
          "Vaktaal is gewone taal",
          "\"{woord}\" is vaktaal. Schrijf wat er gebeurt in woorden die een huurder kent.",
          "Huurders en cliënten lezen mee en moeten kunnen instemmen. Een vakwoord sluit hen "
              + "buiten en betekent per organisatie iets anders.",
          List.of(Sources.PLAIN_LANGUAGE, Sources.TENANTS),
          List.of(
              "De gemeente stelt uiterlijk 1 mei 2027 een plan voor «extramuralisering» vast.",
              "Woonstede geeft in 2027 elk «scheefwonen» door aan de gemeente."),
          List.of(
              "De gemeente stelt uiterlijk 1 mei 2027 een plan vast om mensen langer thuis te laten"
                  + " wonen.",
              "Woonstede plaatst in 2027 tien trapliften."));

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public void check(ClauseReading clause, Consumer<Finding> found) {
    for (Cue cue : clause.cues()) {
      if (cue.code().equals("jargon")) {
        found.accept(CARD.at(cue.span()).saying("woord", cue.span().of(clause.clause().text())));
      }
    }
  }
}
