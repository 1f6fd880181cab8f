package nl.afsprakenwijzer.checker.reading;

/** Tells where a main clause goes on behind a stretch that stands in front of its verb. */
final class MainAgain {
  private final Text text;
  private final FiniteForms verbs;

  MainAgain(Text text, FiniteForms verbs) {
    this.text = text;
    this.verbs = verbs;
  }

  /**
   * A singular verb, or a plural helper that no other verb goes with: it opens a stretch of its
   * own.
   */
  boolean opens(int at, int begin) {
    Token token = text.at(at);
    Token before = text.at(at - 1);
    if (text.is(at - 2, "te")
        && before.can(Word.INFINITIVE)
        && token.can(Word.FINITE_SINGULAR)
        && token.isWord()) {
      return true;
    }
    if (text.is(begin, "waar") && before.is("kan") && at == begin + 3) {
      return true; // "waar het kan worden woningen gebouwd"
    }
    if (opensPlural(at, begin)) {
      return true;
    }
    if (!verbs.isClearlyFinite(at) || before.is("en") || before.is("of") || before.is("te")) {
      return false;
    }
    if (takesObject(at) && before.can(Word.INFINITIVE) && at - 1 > begin) {
      return true;
    }
    boolean cluster =
        before.can(takesParticiple(token) ? Word.PARTICIPLE : Word.PARTICIPLE | Word.INFINITIVE)
            && !before.can(Word.NOUN)
            && !text.is(at - 2, "te");
    boolean pluralHelper = token.can(Word.INFINITIVE) || token.is("zijn") || token.is("worden");
    if (cluster && token.in(SmallWords.HELPERS) && isCompleteWithout(at, begin)) {
      return true;
    }
    return !(cluster && token.in(SmallWords.HELPERS)) && !(pluralHelper && isVerb(at - 1));
  }

  /**
   * "om schulden te voorkomen werken corporaties", "voor het contract afloopt bekijken huurder en
   * ...": behind the verb that ends the dependent stretch a plural opens the main one.
   */
  private boolean opensPlural(int at, int begin) {
    Token token = text.at(at);
    Token before = text.at(at - 1);
    Token after = text.at(at + 1);
    if (!token.can(Word.INFINITIVE) || token.in(SmallWords.HELPERS) || !after.isWord()) {
      return false;
    }
    boolean subject =
        after.can(Word.NOUN | Word.PRONOUN) && !after.can(Word.PREPOSITION)
            || after.in(SmallWords.DETERMINERS)
            || after.capital();
    boolean purpose =
        text.is(begin, "om")
            && (text.is(at - 2, "te")
                    && before.can(Word.INFINITIVE)
                    && !before.in(SmallWords.HELPERS)
                || verbs.isBeforeActor(at) && hasInfinitive(begin, at - 1));
    boolean closed =
        before.can(Word.FINITE_SINGULAR) && verbs.isClearlyFinite(at - 1) && at - 1 > begin;
    boolean both =
        before.can(Word.INFINITIVE)
            && !before.can(Word.NOUN)
            && !text.is(begin, "om")
            && !text.is(at - 2, "te")
            && at - 1 > begin;
    boolean comes = (before.is("komen") || before.is("gaan")) && verbs.isBeforeActor(at);
    boolean helped = before.in(SmallWords.HELPERS) && !takesParticiple(before) && !comes;
    return subject && (purpose || (closed || both) && !helped);
  }

  /** "die hun huis verlaten krijgen voorrang": what is had or got stands behind it. */
  private boolean takesObject(int at) {
    Token after = text.at(at + 1);
    if (text.is(at, "krijgen")
        && after.isWord()
        && !text.isAny(at - 1, at, "kunnen", "moeten", "willen", "zullen", "mogen")) {
      return true; // no cluster ends so: "die slecht lopen krijgen van de corporatie ..."
    }
    return (text.is(at, "krijgen") || text.is(at, "hebben"))
        && (after.can(Word.NOUN | Word.DETERMINER) || after.in(SmallWords.DETERMINERS))
        && !after.can(Word.PREPOSITION | Word.CONJUNCTION);
  }

  boolean hasInfinitive(int from, int to) {
    for (int i = from; i < to - 1; i++) {
      if (text.isToInfinitive(i)) {
        return true;
      }
    }
    return false;
  }

  /**
   * "die vrijkomen worden aangeboden", "die willen verhuizen kunnen terecht": the dependent stretch
   * has its verb without this helper.
   */
  private boolean isCompleteWithout(int at, int begin) {
    boolean takesParticiple =
        switch (text.at(at).text()) {
          case "worden", "wordt", "gaan", "gaat", "krijgen", "krijgt", "hebben", "heeft" -> true;
          default -> false;
        };
    Token before = text.at(at - 1);
    if (takesParticiple && !before.can(Word.PARTICIPLE) && !before.in(SmallWords.HELPERS)) {
      return true;
    }
    boolean passive = before.is("worden") && text.at(at - 2).can(Word.PARTICIPLE);
    for (int i = begin; i < (passive ? at : at - 1); i++) {
      if (text.at(i).in(SmallWords.HELPERS) && verbs.isClearlyFinite(i)) {
        return true;
      }
    }
    return false;
  }

  /** "die uit de opvang komen wordt ...": no infinitive goes with these. */
  private static boolean takesParticiple(Token helper) {
    return helper.is("wordt")
        || helper.is("werd")
        || helper.is("heeft")
        || helper.is("is")
        || helper.is("krijgt");
  }

  private boolean isVerb(int at) {
    return verbs.isClearlyFinite(at) || text.at(at).can(Word.PARTICIPLE);
  }
}
