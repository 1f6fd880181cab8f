package nl.afsprakenwijzer.checker.rules;

import java.util.List;
import java.util.function.Consumer;
import nl.afsprakenwijzer.checker.reading.ClauseKind;
import nl.afsprakenwijzer.checker.reading.ClauseReading;
import nl.afsprakenwijzer.checker.reading.Fact;
import nl.afsprakenwijzer.checker.reading.Sentence;

/** A sentence has at most 35 words. */
final class SentenceIsShort implements Rule {
  private static final int LIMIT = 35;
  private static final RuleCard CARD =
      new RuleCard(
          "L4",
          Criterion.READABLE,
          Severity.TIP,
          "Een zin is kort",
          "Deze zin heeft {aantal} woorden. Maak er twee of drie zinnen van.",
          "In een lange zin raakt de lezer kwijt wie wat wanneer doet. Korte zinnen zijn ook voor "
              + "vrijwilligers goed te lezen.",
          List.of(Sources.PLAIN_LANGUAGE, Sources.TENANTS),
          List.of(
              "«Woonstede levert in 2027 in wijk Noord 24 nultredenwoningen op voor ouderen en stelt "
                  + "daarbij in overleg met de gemeente en de huurdersbond een ontmoetingsruimte "
                  + "beschikbaar die elke dag open is voor alle bewoners van de wijk en hun bezoek.»",
              "De gemeente opent in 2027 een wijkloket. «Woonstede levert in 2027 in wijk Noord 24 "
                  + "nultredenwoningen op voor ouderen en stelt daarbij in overleg met de gemeente en de "
                  + "huurdersbond een ontmoetingsruimte beschikbaar die elke dag open is voor alle "
                  + "bewoners van de wijk en hun bezoek.»"),
          List.of(
              "Woonstede levert in 2027 in wijk Noord 24 nultredenwoningen op voor ouderen. De "
                  + "ontmoetingsruimte is elke dag open.",
              "De gemeente opent in 2027 een wijkloket in Noord."));

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public void check(ClauseReading clause, Consumer<Finding> found) {
    if (clause.kind() != ClauseKind.COMMITMENT) {
      return;
    }
    for (Fact fact : clause.facts()) {
      if (fact instanceof Sentence sentence && sentence.words() > LIMIT) {
        found.accept(CARD.at(sentence.span()).saying("aantal", Integer.toString(sentence.words())));
      }
    }
  }
}
