package nl.afsprakenwijzer.checker.rules;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import nl.afsprakenwijzer.checker.reading.ClauseReading;
import nl.afsprakenwijzer.checker.reading.Obligation;

/** A room for people to meet says how big it is or when it is open. */
final class RoomHasOpeningHours implements ObligationCueRule {
  private static final Set<String> OPENING = Set.of("openen", "inrichten", "instellen", "starten");
  private static final RuleCard CARD =
      new RuleCard(
          "M19",
          Criterion.MEASURABLE,
          Severity.TIP,
          "Een ontmoetingsplek heeft openingstijden",
          "Noem hoe vaak \"{woord}\" open is, of hoe groot die is.",
          "Een kamer die een keer per maand open is, staat ook als geopend in de boeken. Uren "
              + "en vierkante meters laten zien wat bewoners eraan hebben.",
          List.of(Sources.EXPLORATION, Sources.TASKFORCE),
          List.of(
              "De gemeente opent uiterlijk 1 mei 2027 in wijk Noord een «ontmoetingsruimte».",
              "Woonstede richt in 2027 in complex Lindenhof een «buurtkamer» in."),
          List.of(
              "De gemeente opent uiterlijk 1 mei 2027 in wijk Noord een ontmoetingsruimte van 80 "
                  + "m2.",
              "De ontmoetingsruimte ligt in 2027 in wijk Noord."));

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public void check(Obligation duty, ClauseReading clause, Consumer<Finding> found) {
    if (OPENING.contains(duty.action().lemma())
        && !Letters.recurs(duty)
        && duty.quantities().isEmpty()) {
      Cues.in(duty, clause, "ruimte")
          .ifPresent(
              cue ->
                  found.accept(
                      CARD.at(cue.span())
                          .missing(Slot.AMOUNT)
                          .saying("woord", cue.span().of(clause.clause().text()))
                          .mendedBy(
                              Mending.after(
                                  clause, cue.span(), " (open: [aantal uur] per week)"))));
    }
  }
}
