package nl.afsprakenwijzer.checker.rules;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import nl.afsprakenwijzer.checker.reading.ClauseReading;
import nl.afsprakenwijzer.checker.reading.Obligation;

/** A term of the trade stands in the glossary. */
final class TermIsDefined implements ObligationCueRule {
  private static final RuleCard CARD =
      new RuleCard(
          "S14",
          Criterion.SPECIFIC,
          Severity.TIP,
          "Een vakterm staat in de begrippenlijst",
          "\"{woord}\" staat niet in de begrippen van deze overeenkomst. Zet erbij wat u ermee "
              + "bedoelt.",
          "Over woorden als \"zorggeschikt\" bestaan verschillende regels. Zonder eigen uitleg "
              + "telt de gemeente andere woningen dan de corporatie.",
          List.of(Sources.VERA, Sources.TERMS),
          List.of(
              "Woonstede levert in 2027 in wijk Noord twaalf «zorggeschikte woningen» op.",
              "Woonstede verhuurt in 2027 in wijk Noord twaalf «levensloopbestendige woningen»."),
          List.of(
              "Woonstede levert in 2027 in wijk Noord twaalf nultredenwoningen op.",
              "Woonstede verhuurt in 2027 in wijk Noord twaalf appartementen."));

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public void check(Obligation duty, ClauseReading clause, Consumer<Finding> found) {
    if (clause.context().parties().isEmpty() && clause.context().definitions().isEmpty()) {
      return;
    }
    Cues.in(duty, clause, "begrip")
        .filter(cue -> !isDefined(cue.span().of(clause.clause().text()), clause))
        .ifPresent(
            cue ->
                found.accept(
                    CARD.at(cue.span())
                        .missing(Slot.DEFINITION)
                        .saying("woord", cue.span().of(clause.clause().text()))));
  }

  /** One of them may be plural: "zorggeschikte woning", "zorggeschikte woningen". */
  private static boolean isDefined(String words, ClauseReading clause) {
    String term = words.toLowerCase(Locale.ROOT);
    return clause.context().definitions().stream()
        .map(definition -> definition.term().toLowerCase(Locale.ROOT))
        .anyMatch(defined -> term.startsWith(defined) || defined.startsWith(term));
  }
}
