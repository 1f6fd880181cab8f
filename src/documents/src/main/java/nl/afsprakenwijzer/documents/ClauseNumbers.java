package nl.afsprakenwijzer.documents;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Gives a number to what prints none, and an id of its own to every clause. Made anew for every
 * document.
 */
final class ClauseNumbers {
  private final Map<String, Integer> bullets = new HashMap<>();
  private final Set<String> ids = new HashSet<>();
  private final Map<String, Integer> times = new HashMap<>();

  /**
   * "3.1/2" for the second bullet under heading 3.1; empty when no heading above it has a number.
   */
  String nextBullet(Section section) {
    return section.number().isEmpty()
        ? ""
        : section.number() + "/" + bullets.merge(section.number(), 1, Integer::sum);
  }

  /** The number, made unique with that of the heading, or else with its place. */
  String id(Draft draft) {
    String number = draft.number();
    String full = draft.section().number() + "/" + number;
    String place = draft.placeName().replace(' ', '-');
    String id =
        number.isEmpty()
            ? place
            : ids.contains(number) ? ids.contains(full) ? place : full : number;
    ids.add(id);
    // several clauses without a number may stand at one place
    int time = times.merge(id, 1, Integer::sum);
    return time == 1 ? id : id + "-" + time;
  }
}
