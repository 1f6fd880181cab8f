package nl.afsprakenwijzer.checker.rules;

import java.util.Locale;
import nl.afsprakenwijzer.checker.reading.ClauseReading;
import nl.afsprakenwijzer.checker.reading.Comparison;
import nl.afsprakenwijzer.checker.reading.Obligation;

/** Words for more and less that promise a change of an amount. */
final class Changes {
  /** What says how far it goes, so that nobody needs the stand of today. */
  private static final AnyOf BOUNDS =
      AnyOf.of(
          " alle ", " elke ", " iedere ", "niet meer dan", "niet hoger dan", "niet verder dan");

  /** Behind these the word belongs to a clause of its own. */
  private static final AnyOf CLAUSES =
      AnyOf.of(" zodat ", " hoe ", " of ", " die ", " waar", " wanneer ", " als ", " doordat ");

  /** In front of a comparative these make it tell which one: "met lagere inkomens". */
  private static final AnyOf TELLING =
      AnyOf.of(" met ", " van ", " aan ", " de ", " het ", " voor ", " op ");

  private Changes() {}

  /** Whether the word is about what the duty promises, and the text leaves open from what stand. */
  static boolean asksForBaseline(Comparison change, Obligation duty, ClauseReading clause) {
    if (change.hasBaseline() || !duty.span().contains(change.span())) {
      return false;
    }
    String text = clause.clause().text().toLowerCase(Locale.ROOT);
    String words = " " + text.substring(duty.span().begin(), duty.span().end());
    return !BOUNDS.standsIn(words)
        && !isElsewhere(text, change, duty)
        && !tellsWhichOne(text, change);
  }

  private static boolean isElsewhere(String text, Comparison change, Obligation duty) {
    if (change.span().begin() <= duty.verb().end()) {
      return false;
    }
    String between = text.substring(duty.verb().end(), change.span().begin());
    return CLAUSES.standsIn(between);
  }

  private static boolean tellsWhichOne(String text, Comparison change) {
    return text.startsWith("ere ", change.span().end() - 3)
        && TELLING.endsAt(text, change.span().begin());
  }
}
