package nl.afsprakenwijzer.checker.reading;

/**
 * Finds names that hold a place: "Thuis in Schouwen", "Zorg aan de Vecht". What ordinary words say
 * of a place looks the same ("Zorg in Noord wordt duurder"), so it must do what only somebody does.
 */
final class PlacedNames {
  private final Text text;

  PlacedNames(Text text) {
    this.text = text;
  }

  /** Behind the name that begins here; -1 when none does. */
  int end(int at) {
    if (!text.isAny(at, at + 1, "thuis", "wonen", "zorg", "welzijn")
        || !text.isAny(at + 1, at + 2, "in", "aan", "bij", "op", "rond")) {
      return -1;
    }
    int place = text.at(at + 2).in(SmallWords.ARTICLES) ? at + 3 : at + 2;
    int end = place;
    while (text.at(end).isWord() && text.at(end).capital()) {
      end++;
    }
    return end > place && acts(end) ? end : -1;
  }

  /** The verb says what somebody does, and nobody else does it. */
  private boolean acts(int verb) {
    Token behind = text.at(verb + 1);
    boolean somebody =
        behind.isActor()
            || behind.capital()
            || behind.in(SmallWords.DETERMINERS) && text.at(verb + 2).isActor();
    return text.at(verb).can(Word.FINITE_SINGULAR)
        && !somebody
        && (text.verbKind(verb) == VerbKind.CONCRETE && !text.is(verb, "kost")
            || text.isAny(verb, verb + 1, "levert", "biedt", "stelt", "zet", "neemt", "houdt"));
  }
}
