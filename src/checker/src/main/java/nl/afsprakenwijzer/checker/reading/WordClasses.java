package nl.afsprakenwijzer.checker.reading;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/** The word lists that tell what a single word, or the end of a compound, names. */
final class WordClasses {
  private static final int SHORTEST_PRODUCT = 3;
  private final Set<String> magnitudes = new HashSet<>();
  private final Set<String> nounsFirst = new HashSet<>();
  private final Set<String> homes = new HashSet<>();
  private final Set<String> products = new HashSet<>();
  private final Set<String> documents = new HashSet<>();
  private final Set<String> placeWords = new HashSet<>();
  private final Set<String> events = SmallWords.EVENTS.words();
  private final Set<String> roles = SmallWords.ROLE_ENDINGS.words();
  private final Set<String> streets = SmallWords.STREET_ENDINGS.words();
  private final Set<String> placeEndings = new HashSet<>();

  /** A thing that can be held in hand or watched, by the sort that its list gives. */
  void addProduct(Collection<String> forms, String sort) {
    Set<String> list =
        switch (sort) {
          case "grootheid" -> magnitudes;
          case "document" -> documents;
          case "woning" -> homes;
          default -> products;
        };
    list.addAll(forms);
    if (list != magnitudes) {
      products.addAll(forms);
    }
  }

  void addNounsFirst(Collection<String> forms) {
    nounsFirst.addAll(forms);
  }

  void addPlaceWord(String form) {
    placeWords.add(form);
  }

  void addPlaceEnding(String ending) {
    placeEndings.add(ending);
  }

  /** What the lists say of a form, and of compounds by their end, as bits of {@link Word}. */
  int of(String form) {
    return (endsOnList(form, products) ? Word.PRODUCT : 0)
        | (endsOnList(form, documents) ? Word.DOCUMENT : 0)
        | (endsOnList(form, homes) ? Word.HOME : 0)
        | (endsOnList(form, magnitudes) ? Word.MAGNITUDE : 0)
        | (endsOnList(form, events) ? Word.EVENT : 0)
        | (endsOn(form, 1, placeEndings) ? Word.PLACE_LIKE : 0)
        | (endsOn(form, 3, streets) ? Word.STREET : 0)
        | (placeWords.contains(form) ? Word.PLACE_WORD : 0)
        | (nounsFirst.contains(form) ? Word.NOUN_FIRST : 0)
        | (endsOn(form, SHORTEST_PRODUCT, roles) ? Word.ROLE : 0);
  }

  private static boolean endsOn(String word, int shortestStart, Set<String> endings) {
    for (int from = shortestStart; from <= word.length() - SHORTEST_PRODUCT; from++) {
      if (endings.contains(word.substring(from))) {
        return true;
      }
    }
    return false;
  }

  private static boolean endsOnList(String word, Set<String> list) {
    for (int from = 0; from <= word.length() - SHORTEST_PRODUCT; from++) {
      if (list.contains(word.substring(from))
          && (from == 0 || from >= SHORTEST_PRODUCT && word.length() - from > SHORTEST_PRODUCT)) {
        return true;
      }
    }
    return false;
  }
}
