package nl.afsprakenwijzer.checker.reading;

/** Reads an infinitive or a participle at its place: a verb there, or a noun or an adjective. */
final class NonFinite {
  private final Text text;

  NonFinite(Text text) {
    this.text = text;
  }

  /** The infinitive, with the particle before "te": "bij te houden". */
  String infinitive(int at) {
    Token token = text.at(at);
    if (token.can(Word.INFINITIVE)
        && !token.can(Word.PARTICIPLE)
        && text.is(at - 1, "te")
        && text.at(at - 2).in(SmallWords.PARTICLES)) {
      String joined = text.at(at - 2).text() + token.word().verb();
      return text.words().knows(joined) ? joined : token.word().verb();
    }
    return token.word().verb();
  }

  /** It stands before the noun that it describes: "gebouwde woningen". */
  boolean isAttributive(int at) {
    Token next = text.at(at + 1);
    return next.is("wonen")
        || next.can(Word.NOUN)
            && !next.can(Word.PREPOSITION | Word.CONJUNCTION)
            && !next.in(SmallWords.DETERMINERS)
            && !next.in(SmallWords.HELPERS);
  }

  /** It is a noun here: "het wonen", "sociale huren". */
  boolean isNominal(int at) {
    Token token = text.at(at);
    if (token.is("wonen")
        && (text.at(at - 1).can(Word.ADJECTIVE | Word.PREPOSITION)
            || VerbFinder.isField(text, at))) {
      return true;
    }
    return token.can(Word.NOUN)
            && token.can(Word.PLURAL)
            && (text.at(at - 1).can(Word.ADJECTIVE)
                || text.at(at - 1).isNumber() && text.at(at - 1).text().length() != 4
                || text.at(at - 1).word().number() > 0
                || text.at(at - 1).in(SmallWords.DETERMINERS) && !text.is(at - 1, "te"))
        || text.is(at - 1, "het")
        || text.is(at + 1, "van") && !text.is(at - 1, "te");
  }
}
