package nl.afsprakenwijzer.service.guide;

import java.util.List;
import nl.afsprakenwijzer.checker.rules.Criterion;
import nl.afsprakenwijzer.documents.DutchNames;

/**
 * The rules about one thing.
 *
 * @param criterion what they are about, as the API calls it
 */
record RuleGroup(String criterion, List<RuleView> rules) {
  static List<RuleGroup> of(List<RuleView> rules) {
    return rules.stream()
        .map(RuleView::criterium)
        .distinct()
        .map(
            criterion ->
                new RuleGroup(
                    criterion,
                    rules.stream().filter(rule -> rule.criterium().equals(criterion)).toList()))
        .toList();
  }

  public String title() {
    return DutchNames.capital(criterion);
  }

  public String question() {
    return DutchNames.criterion(criterion).map(Criterion::question).orElse("");
  }
}
