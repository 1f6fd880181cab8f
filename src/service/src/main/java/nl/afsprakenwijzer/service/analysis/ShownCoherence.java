package nl.afsprakenwijzer.service.analysis;

import java.util.List;
import java.util.Map;

/**
 * Something amiss in the agreement as a whole, as the page shows it.
 *
 * @param clauses the clauses it is about, to go to
 */
record ShownCoherence(CoherenceView view, List<ShownClause> clauses) {
  private static final Map<String, String> TITLES =
      Map.ofEntries(
          Map.entry("dubbel", "Twee keer hetzelfde"),
          Map.entry("tegenstrijdig", "Verschillende getallen"),
          Map.entry("telt-niet-op", "De som klopt niet"),
          Map.entry("dubbel-geteld", "Dezelfde woningen twee keer geteld"),
          Map.entry("andere-eenheid", "Verschillende eenheden"),
          Map.entry("buiten-looptijd", "Een datum buiten de looptijd"),
          Map.entry("andere-betekenis", "Een begrip met een andere betekenis"),
          Map.entry("onbekende-afkorting", "Een afkorting zonder uitleg"),
          Map.entry("open-plek", "Een open plek"),
          Map.entry("buiten-bevoegdheid", "Een belofte waar een ander over gaat"),
          Map.entry("ondertekenaar-zonder-taak", "Een partij zonder taak"),
          Map.entry("wacht-op-ander", "Een afspraak die op een ander wacht"),
          Map.entry("niet-aan-tafel", "Iemand die niet aan tafel zit"),
          Map.entry("doelgroep-zonder-afspraak", "Een doelgroep zonder afspraak"),
          Map.entry("plaatsing-zonder-begeleiding", "Een woning zonder begeleiding"),
          Map.entry("doorstroming-zonder-betaalbaarheid", "Verhuizen zonder betaalbare huur"));

  static ShownCoherence of(CoherenceView view, List<ShownClause> all) {
    return new ShownCoherence(
        view,
        view.plaatsen().stream().map(place -> all.get(place.volgnummer() - 1)).distinct().toList());
  }

  /** What is amiss, in a few words. */
  public String title() {
    return TITLES.getOrDefault(view.soort(), view.soort());
  }
}
