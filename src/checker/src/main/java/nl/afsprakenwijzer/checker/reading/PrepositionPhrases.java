package nl.afsprakenwijzer.checker.reading;

/** Tells which of those who can act stand in a phrase with a preposition: these do nothing. */
final class PrepositionPhrases {
  private final Text text;

  PrepositionPhrases(Text text) {
    this.text = text;
  }

  /** Whether it stands in one itself; who is joined to it shares it. */
  boolean hold(Candidate candidate) {
    Token before = text.at(candidate.from() - 1);
    if (before.can(Word.PREPOSITION)
        && !(before.is("van") && isOneOf(text, candidate.from() - 2))
        && !before.is("dan")
        && !before.is("om")) {
      return true;
    }
    if (before.is("van") && isOneOf(text, candidate.from() - 2)) {
      return false;
    }
    if (before.is("van")
        || before.is("met")
        || before.is("aan")
        || isToward(candidate.from() - 1)) {
      return true;
    }
    if (before.is("als") && isRole(candidate.from() - 1)) {
      return true;
    }
    boolean apposition =
        candidate.isName()
            && before.can(Word.NOUN)
            && !before.can(Word.FINITE_SINGULAR | Word.INFINITIVE);
    return apposition && isInside(candidate.from() - 1);
  }

  /** "Richting het Rijk trekken partijen op"; "de richting" is a noun. */
  private boolean isToward(int at) {
    return text.is(at, "richting") && !text.at(at - 1).in(SmallWords.DETERMINERS);
  }

  /** "Als werkgever regelt de zorgorganisatie ...": what the doer is; not "zowel X als Y". */
  private boolean isRole(int als) {
    return als == 0 || !text.at(als - 1).isWord();
  }

  /** "elk van de partijen", "een van de corporaties": they act all the same. */
  static boolean isOneOf(Text text, int at) {
    return text.at(at).in(SmallWords.EVERY)
        || text.isAny(at, at + 1, "één", "eén", "lid", "leden")
        || text.is(at, "een")
        || text.is(at, "beide")
        || text.is(at, "geen");
  }

  /** "op de locatie Zandpad": the noun before the name stands behind a preposition. */
  private boolean isInside(int noun) {
    int at = noun - 1;
    while (at >= noun - 3
        && (text.at(at).in(SmallWords.BEFORE_NAME) || text.at(at).can(Word.ADJECTIVE))) {
      at--;
    }
    return text.at(at).can(Word.PREPOSITION);
  }
}
