package nl.afsprakenwijzer.checker.reading;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import morfologik.stemming.DictionaryLookup;
import morfologik.stemming.WordData;

/**
 * The dictionary form of words, and the two parts of compounds. Remembers what it looked up, in a
 * table of bounded size; every thread has its own.
 */
final class Lemmas {
  private static final int MOST = 1 << 14;
  private static final int SHORTEST_HEAD = 4;
  private static final int SHORTEST_TAIL = 4;
  private static final int SHORTEST_TAIL_AFTER_UNKNOWN = 6;
  private static final int LONGEST = 60;
  private static final int VERB = 1;
  private static final int ADJECTIVE = 2;
  private static final int NOUN = 3;
  private static final int PLURAL = 4;
  private static final int INFLECTED = 5;

  /** Heads that make a word of their own, no compound: "voorraad", "onderhoud". */
  private static final Set<String> PREPOSITIONS =
      Set.of(
          "voor",
          "onder",
          "over",
          "tegen",
          "door",
          "achter",
          "binnen",
          "buiten",
          "boven",
          "tussen",
          "mede",
          "samen",
          "terug",
          "open",
          "vast",
          "beschikbaar");

  private final DictionaryLookup lookup;
  private final Map<String, Lemma> known = new HashMap<>();

  /** A dictionary form with the forms of its two parts; no parts when it is no compound. */
  record Lemma(String form, List<String> parts) {}

  Lemmas(Lexicon lexicon) {
    this.lookup = new DictionaryLookup(lexicon.dictionary());
  }

  /** The lemma of a form in lower case. */
  Lemma of(String form) {
    Lemma lemma = known.get(form);
    if (lemma == null) {
      if (known.size() >= MOST) {
        known.clear();
      }
      lemma = form.length() > LONGEST ? new Lemma(form, List.of()) : analyse(form);
      known.put(form, lemma);
    }
    return lemma;
  }

  private Lemma analyse(String form) {
    if (Calendar.opens(form)) {
      return new Lemma(form, List.of());
    }
    Reading reading = read(form);
    String stem = reading.stem();
    if (stem != null && !reading.isNoun()) {
      return new Lemma(stem, List.of());
    }
    String base = stem == null ? form : stem;
    for (int at = SHORTEST_HEAD; at <= base.length() - SHORTEST_TAIL; at++) {
      String tail = stem(base.substring(at));
      String head = tail == null ? null : head(base.substring(0, at));
      if (head != null) {
        return new Lemma(base.substring(0, at) + tail, List.of(head, tail));
      }
    }
    Lemma found = afterUnknown(base);
    if (found != null) {
      return found;
    }
    return new Lemma(stem == null ? singular(form) : stem, List.of());
  }

  /** A compound of which only the end is in the dictionary: "nultredenwoningen". */
  private Lemma afterUnknown(String form) {
    for (int at = SHORTEST_HEAD; at <= form.length() - SHORTEST_TAIL_AFTER_UNKNOWN; at++) {
      String tail = stem(form.substring(at));
      if (tail != null) {
        String head = form.substring(0, at);
        return new Lemma(head + tail, List.of(head, tail));
      }
    }
    return null;
  }

  private String head(String head) {
    if (PREPOSITIONS.contains(head)) {
      return null;
    }
    String stem = stem(head);
    if (stem != null) {
      return stem;
    }
    char last = head.charAt(head.length() - 1);
    return head.length() > SHORTEST_HEAD && (last == 's' || last == 'e' || last == '-')
        ? stem(head.substring(0, head.length() - 1))
        : null;
  }

  private String stem(String form) {
    return read(form).stem();
  }

  /**
   * The form of a noun before that of an adjective, and that before the infinitive; but "sociale"
   * is an adjective first, "oudere" is not, and "weken" are more than one week.
   */
  private Reading read(String form) {
    Reading best = new Reading(null, 0);
    for (WordData reading : lookup.lookup(form)) {
      int rank = rank(String.valueOf(reading.getTag()), form);
      if (rank > best.rank) {
        best = new Reading(reading.getStem().toString(), rank);
      }
    }
    return best;
  }

  private static int rank(String tag, String form) {
    if (tag.startsWith("ZNW")) {
      return tag.contains("MRV") ? PLURAL : NOUN;
    }
    if (tag.startsWith("BNW")) {
      return form.endsWith("e") && !form.endsWith("ere") ? INFLECTED : ADJECTIVE;
    }
    return tag.startsWith("WKW") ? VERB : 0;
  }

  /** What the dictionary makes of a form; the stem is null when it does not know it. */
  private record Reading(String stem, int rank) {
    boolean isNoun() {
      return rank == NOUN || rank == PLURAL;
    }
  }

  private static String singular(String form) {
    if (form.length() > 6 && form.endsWith("en")) {
      String bare = form.substring(0, form.length() - 2);
      int last = bare.length() - 1;
      return bare.charAt(last) == bare.charAt(last - 1) ? bare.substring(0, last) : bare;
    }
    return form.length() > 4 && form.endsWith("s") && takesS(form.charAt(form.length() - 2))
        ? form.substring(0, form.length() - 1)
        : form;
  }

  /** "Flats" are more than one flat, and a "vrijwilligersbus" is one; "foto's" has its own sign. */
  private static boolean takesS(char last) {
    return "aious".indexOf(last) < 0;
  }
}
