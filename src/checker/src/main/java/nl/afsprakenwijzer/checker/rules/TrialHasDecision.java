package nl.afsprakenwijzer.checker.rules;

import java.util.List;
import java.util.function.Consumer;
import nl.afsprakenwijzer.checker.reading.ClauseReading;
import nl.afsprakenwijzer.checker.reading.Obligation;

/** A trial ends with a decision. */
final class TrialHasDecision implements ObligationCueRule {
  private static final RuleCard CARD =
      new RuleCard(
          "T11",
          Criterion.TIME_BOUND,
          Severity.TIP,
          "Een proef eindigt met een besluit",
          "Zeg wie na \"{woord}\" wanneer besluit of het doorgaat.",
          "Een proef zonder besluit loopt dood of gaat vanzelf door. Met een datum voor het "
              + "besluit weten bewoners en partijen waar zij aan toe zijn.",
          List.of(Sources.MAGAZINE, Sources.THE_HAGUE),
          List.of(
              "De zorgaanbieder houdt in 2027 in complex Lindenhof een «proef» met nachtzorg.",
              "De gemeente start in 2027 in wijk Noord een «pilot» met een wijkloket."),
          List.of(
              "De zorgaanbieder houdt in 2027 een proef met nachtzorg en partijen evalueren die in "
                  + "2028.",
              "De zorgaanbieder levert in 2027 in complex Lindenhof nachtzorg."));

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public void check(Obligation duty, ClauseReading clause, Consumer<Finding> found) {
    if (!Cues.has(clause, "besluit")) {
      Cues.in(duty, clause, "proef")
          .ifPresent(
              cue ->
                  found.accept(
                      CARD.at(cue.span())
                          .missing(Slot.TIME)
                          .saying("woord", cue.span().of(clause.clause().text()))
                          .mendedBy(
                              Mending.atEnd(
                                  clause,
                                  duty,
                                  " ([welke partijen] besluiten uiterlijk [datum])"))));
    }
  }
}
