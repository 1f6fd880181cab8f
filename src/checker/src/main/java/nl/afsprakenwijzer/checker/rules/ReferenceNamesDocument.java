package nl.afsprakenwijzer.checker.rules;

import java.util.List;
import java.util.function.Consumer;
import nl.afsprakenwijzer.checker.reading.ClauseReading;
import nl.afsprakenwijzer.checker.reading.Cue;

/** A reference names the document. */
final class ReferenceNamesDocument implements CueRule {
  private static final RuleCard CARD =
      new RuleCard(
          "L10",
          Criterion.READABLE,
          Severity.TIP,
          "Een verwijzing noemt het stuk",
          "\"{woord}\" zegt niet welk stuk u bedoelt. Noem de titel en het jaar.",
          "Beleid verandert. Zonder titel en jaar weet over twee jaar niemand welke regels u "
              + "bedoelde.",
          List.of(Sources.PLAIN_LANGUAGE, Sources.THE_HAGUE),
          List.of(
              "Woonstede wijst de woningen in complex Lindenhof in 2027 toe «conform het beleid».",
              "De gemeente betaalt in 2027 de verhuizing van 40 ouderen «zoals afgesproken»."),
          List.of(
              "Woonstede wijst de woningen in complex Lindenhof in 2027 toe volgens de "
                  + "huisvestingsverordening 2026.",
              "De gemeente stelt uiterlijk 1 mei 2027 het beleid vast."));

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public void check(ClauseReading clause, Consumer<Finding> found) {
    for (Cue cue : clause.cues()) {
      if (cue.code().equals("vage verwijzing")) {
        found.accept(
            CARD.at(cue.span())
                .missing(Slot.SOURCE)
                .saying("woord", cue.span().of(clause.clause().text()))
                .mendedBy(Mending.replace(clause, cue.span(), "volgens [welk stuk]")));
      }
    }
  }
}
