package nl.afsprakenwijzer.checker.rules;

import java.util.List;
import java.util.function.Consumer;
import nl.afsprakenwijzer.checker.reading.ClauseReading;
import nl.afsprakenwijzer.checker.reading.Obligation;

/** Who needs another's decision, says whose. */
final class DeciderIsNamed implements ObligationRule {
  private static final RuleCard CARD =
      new RuleCard(
          "A15",
          Criterion.ACCEPTABLE,
          Severity.TIP,
          "Wie een ander nodig heeft, noemt wie beslist",
          "\"{woord}\" beslist niet alleen over {onderwerp}. Daar is ook {wie} voor nodig. Schrijf op wat "
              + "die toezegt, of wat \"{woord}\" zelf doet.",
          "Wie invloed heeft maar niet beslist, kan het resultaat niet alleen beloven. Een tweede "
              + "toezegging, of een stap die wel in eigen hand is, maakt de afspraak haalbaar.",
          List.of(Sources.GUIDE, Sources.LONG_TERM_CARE_ACT),
          List.of(
              "«De gemeente» opent in 2027 een huisartsenpraktijk in wijk Noord.",
              "«De gemeente» behoudt tot en met 2029 de buslijn naar het dorp.",
              "«De corporatie» biedt in 2027 begeleiding aan twaalf bewoners van complex Lindenhof."),
          List.of(
              "De gemeente biedt in 2027 een ruimte in wijk Noord aan voor een huisarts.",
              "De gemeente vraagt de provincie uiterlijk 1 mei 2027 om de buslijn te laten rijden.",
              "De zorgaanbieder biedt in 2027 begeleiding aan twaalf bewoners van complex Lindenhof."));

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public void check(Obligation duty, ClauseReading clause, Consumer<Finding> found) {
    Steering.promise(duty, clause)
        .filter(promise -> promise.level() == Steerability.INFLUENCE)
        .ifPresent(
            promise ->
                found.accept(
                    CARD.at(promise.doer().span())
                        .saying("woord", promise.doer().name())
                        .saying("onderwerp", promise.name())
                        .saying("wie", promise.who())));
  }
}
