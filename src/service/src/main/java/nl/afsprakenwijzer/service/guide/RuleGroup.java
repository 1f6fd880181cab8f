package nl.afsprakenwijzer.service.guide;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The rules about one thing.
 *
 * @param criterion what they are about, as the API calls it
 */
record RuleGroup(String criterion, List<RuleView> rules) {
  private static final Map<String, String> QUESTIONS =
      Map.of(
          "specifiek", "Staat er wie wat doet, voor wie en waar?",
          "meetbaar", "Kan een buitenstaander later zien of het is gelukt?",
          "acceptabel", "Is het echt afgesproken, door iemand die het kan beloven?",
          "realistisch", "Kan het, met het geld en de mensen die er zijn?",
          "tijdgebonden", "Is duidelijk wanneer het klaar is, of hoe vaak het gebeurt?",
          "leesbaar", "Is de tekst makkelijk te lezen?");

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
    return criterion.substring(0, 1).toUpperCase(Locale.ROOT) + criterion.substring(1);
  }

  public String question() {
    return QUESTIONS.getOrDefault(criterion, "");
  }
}
