package nl.afsprakenwijzer.checker.rules;

import java.util.List;
import java.util.function.Consumer;
import nl.afsprakenwijzer.checker.reading.ClauseKind;
import nl.afsprakenwijzer.checker.reading.ClauseReading;
import nl.afsprakenwijzer.checker.reading.Fact;
import nl.afsprakenwijzer.checker.reading.Sentence;
import nl.afsprakenwijzer.checker.reading.Span;

/** A clause has at most 120 words. */
final class ClauseIsShort implements Rule {
  private static final int LIMIT = 120;
  private static final RuleCard CARD =
      new RuleCard(
          "L8",
          Criterion.READABLE,
          Severity.TIP,
          "Een afspraak is kort",
          "Deze afspraak heeft {aantal} woorden. Laat de uitleg weg of verdeel de tekst over meer "
              + "afspraken.",
          "In een lange afspraak staan taak, reden en uitleg door elkaar. Wie later de voortgang "
              + "meldt, weet niet welk deel telt.",
          List.of(Sources.PLAIN_LANGUAGE, Sources.VISITATIONS),
          List.of(
              "«De gemeente opent in 2027 een wijkloket in Noord waar ouderen terechtkunnen met "
                  + "vragen over wonen en zorg. Woonstede huurt daar elke week op dinsdag een kamer voor "
                  + "een woonconsulent die ouderen helpt bij het verhuizen naar een andere woning. De "
                  + "huurdersbond is daar elke week op donderdag met een vrijwilliger die huurders helpt "
                  + "met brieven en formulieren van de gemeente en van Woonstede. De zorgaanbieder stuurt "
                  + "elke maand een wijkverpleegkundige die ouderen uitlegt hoe zij hulp thuis kunnen "
                  + "aanvragen en wat zij daar zelf voor betalen. De gemeente telt elk jaar hoeveel "
                  + "bezoekers er zijn geweest en stuurt de cijfers voor 1 maart aan alle partijen en aan "
                  + "de gemeenteraad. De partijen bespreken die cijfers elk jaar in april en besluiten dan "
                  + "samen of het loket open blijft en of er andere tijden nodig zijn.»",
              "«De gemeente opent in 2027 een wijkloket in Noord waar ouderen terechtkunnen met "
                  + "vragen over wonen en zorg. De huurdersbond is daar elke week op donderdag met een "
                  + "vrijwilliger die huurders helpt met brieven en formulieren van de gemeente en van "
                  + "Woonstede. Woonstede huurt daar elke week op dinsdag een kamer voor een woonconsulent "
                  + "die ouderen helpt bij het verhuizen naar een andere woning. De gemeente telt elk jaar "
                  + "hoeveel bezoekers er zijn geweest en stuurt de cijfers voor 1 maart aan alle partijen "
                  + "en aan de gemeenteraad. De zorgaanbieder stuurt elke maand een wijkverpleegkundige "
                  + "die ouderen uitlegt hoe zij hulp thuis kunnen aanvragen en wat zij daar zelf voor "
                  + "betalen. De partijen bespreken die cijfers elk jaar in april en besluiten dan samen "
                  + "of het loket open blijft en of er andere tijden nodig zijn.»"),
          List.of(
              "De gemeente opent in 2027 een wijkloket in Noord waar ouderen terechtkunnen met "
                  + "vragen over wonen en zorg. Woonstede huurt daar elke week op dinsdag een kamer voor "
                  + "een woonconsulent die ouderen helpt bij het verhuizen naar een andere woning.",
              "De gemeente opent in 2027 een wijkloket."));

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public void check(ClauseReading clause, Consumer<Finding> found) {
    int words = 0;
    Span whole = null;
    for (Fact fact : clause.facts()) {
      if (fact instanceof Sentence sentence) {
        words += sentence.words();
        whole = whole == null ? sentence.span() : whole.cover(sentence.span());
      }
    }
    if (words > LIMIT && clause.kind() == ClauseKind.COMMITMENT) {
      found.accept(CARD.at(whole).saying("aantal", Integer.toString(words)));
    }
  }
}
