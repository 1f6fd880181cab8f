package nl.afsprakenwijzer.checker.judgement;

import java.util.List;
import java.util.Optional;
import nl.afsprakenwijzer.checker.rules.Source;

/**
 * Something amiss in the agreement as a whole.
 *
 * @param places the clauses it is about with the words in them, in reading order; empty when it is
 *     about something that stands in no clause
 * @param party the name of the party it is about, if it is about one
 * @param group the target group it is about, as the text names it
 * @param message what to do, in plain Dutch
 * @param why the reason, in plain Dutch
 */
public record CoherenceFinding(
    CoherenceKind kind,
    List<PlaceInClause> places,
    Optional<String> party,
    Optional<String> group,
    String message,
    String why,
    Source source) {
  public CoherenceFinding {
    places = List.copyOf(places);
  }

  /** The numbers of the clauses, each once. */
  public List<String> clauses() {
    return places.stream().map(PlaceInClause::label).distinct().toList();
  }
}
