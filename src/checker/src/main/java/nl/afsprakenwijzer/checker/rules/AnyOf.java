package nl.afsprakenwijzer.checker.rules;

import java.util.List;

/** A few words to look for in a text, as they stand: any of them will do. */
record AnyOf(List<String> words) {
  static AnyOf of(String... words) {
    return new AnyOf(List.of(words));
  }

  boolean standsIn(String text) {
    for (int i = 0; i < words.size(); i++) {
      if (text.contains(words.get(i))) {
        return true;
      }
    }
    return false;
  }

  /** Whether the text goes on with one of them at that place. */
  boolean standsAt(String text, int place) {
    for (int i = 0; i < words.size(); i++) {
      if (text.startsWith(words.get(i), place)) {
        return true;
      }
    }
    return false;
  }

  boolean opens(String text) {
    return standsAt(text, 0);
  }

  /** Whether one of them stands in front of that place. */
  boolean endsAt(String text, int place) {
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      if (text.startsWith(word, place - word.length())) {
        return true;
      }
    }
    return false;
  }
}
