package nl.afsprakenwijzer.checker.rules;

import java.util.List;

/**
 * Everything people need to know about a rule.
 *
 * @param id criterion letter and number, such as {@code T1}; never renumbered, never reused
 * @param title the good state, for the list
 * @param message for the author at the place: what to do; ends with a full stop
 * @param why for whoever doubts
 * @param bad sentences in which guillemets mark what must be found
 * @param good sentences about which the rule must stay silent
 */
public record RuleCard(
    String id,
    Criterion criterion,
    Severity severity,
    String title,
    String message,
    String why,
    List<Source> sources,
    List<String> bad,
    List<String> good) {
  public RuleCard {
    sources = List.copyOf(sources);
    bad = List.copyOf(bad);
    good = List.copyOf(good);
  }
}
