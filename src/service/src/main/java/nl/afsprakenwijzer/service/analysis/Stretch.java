package nl.afsprakenwijzer.service.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

/**
 * A stretch of a text over which the same places lie. HTML elements cannot overlap, places in a
 * text can; so a text is cut wherever a place begins or ends.
 *
 * @param over the places that lie over it, shortest first
 * @param ending the places that end where it ends, shortest first
 */
record Stretch<P extends Place>(String text, List<P> over, List<P> ending) {

  /** Cuts a text; the stretches joined are the text again. */
  static <P extends Place> List<Stretch<P>> cut(String text, List<P> places) {
    List<P> shortestFirst = places.stream().sorted(Comparator.comparingInt(Place::length)).toList();
    List<Stretch<P>> stretches = new ArrayList<>();
    int begin = 0;
    for (int end : cuts(text, places)) {
      stretches.add(between(begin, end, text, shortestFirst));
      begin = end;
    }
    return stretches;
  }

  private static TreeSet<Integer> cuts(String text, List<? extends Place> places) {
    TreeSet<Integer> cuts = new TreeSet<>();
    for (Place place : places) {
      cuts.add(place.begin());
      cuts.add(place.end());
    }
    cuts.add(text.length());
    cuts.remove(0);
    return cuts;
  }

  private static <P extends Place> Stretch<P> between(
      int begin, int end, String text, List<P> places) {
    return new Stretch<>(
        text.substring(begin, end),
        places.stream().filter(place -> place.begin() <= begin && end <= place.end()).toList(),
        places.stream().filter(place -> place.end() == end).toList());
  }
}
