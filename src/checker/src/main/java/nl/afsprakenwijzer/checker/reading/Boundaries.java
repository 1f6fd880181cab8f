package nl.afsprakenwijzer.checker.reading;

/** Tells where one segment of a sentence ends and another begins. */
final class Boundaries {
  /**
   * How far a verb is looked for: no Dutch clause is longer, and a hostile text must not cost more
   * than its length.
   */
  static final int FARTHEST = 60;

  private static final String[] WAITING = {
    "moet", "kan", "zal", "zullen", "wil", "mag", "zou", "zouden"
  };
  private final Text text;
  private final FiniteForms verbs;
  private final BoundaryMarks marks;
  private final MainAgain mainAgain;

  Boundaries(Text text, FiniteForms verbs, BoundaryMarks marks) {
    this.text = text;
    this.verbs = verbs;
    this.marks = marks;
    this.mainAgain = new MainAgain(text, verbs);
  }

  /** "... en verplaatst de lantaarnpaal": a new segment when both sides have a finite verb. */
  boolean coordinates(int at, int to, boolean finite, boolean subordinate) {
    Token token = text.at(at);
    boolean joins = token.is("en") || token.is("maar") || token.is("of") || token.is("dan");
    if (!joins || !finite || text.at(at - 1).text().endsWith("-")) {
      return false;
    }
    boolean participles =
        text.at(at - 1).can(Word.PARTICIPLE)
            && text.at(at + 1).can(Word.PARTICIPLE)
            && !verbs.isClearlyFinite(at - 1);
    if (participles || verbs.isPluralFinite(at + 1, true) && verbs.isPluralFinite(at - 1, true)) {
      return false;
    }
    boolean waits = modalWaits(at);
    for (int i = at + 1;
        i < Math.min(to, at + FARTHEST) && !marks.parts(i) && !marks.opensPlainly(i);
        i++) {
      if (text.is(i, "en") || text.is(i, "of")) {
        return false;
      }
      if (i == at + 1 && verbs.takesObject(i)) {
        return true;
      }
      if (waits && text.at(i).in(SmallWords.HELPERS) && text.at(i).can(Word.INFINITIVE)) {
        continue;
      }
      if (verbs.isClearlyFinite(i) || i == at + 1 && verbs.isPluralFinite(i, subordinate)) {
        return true;
      }
    }
    return false;
  }

  /** "moet alle daken en gevels hebben geïsoleerd": the modal has no verb yet. */
  private boolean modalWaits(int at) {
    if (text.at(at - 1).can(Word.INFINITIVE | Word.PARTICIPLE) && !text.at(at - 1).can(Word.NOUN)) {
      return false;
    }
    for (int i = at - 1; i > at - FARTHEST && i >= 0 && !marks.parts(i); i--) {
      if (text.isAny(i, i + 1, WAITING)) {
        return true;
      }
    }
    return false;
  }

  boolean isDemonstrative(int at, int from) {
    if (text.is(at, "die")) {
      return at == from;
    }
    return text.is(at, "dat")
        && (at == from || text.at(at - 1).isMark(':'))
        && (verbs.isClearlyFinite(at + 1)
            || verbs.isPluralFinite(at + 1, true)
            || text.at(at + 1).can(Word.NOUN) && verbs.isClearlyFinite(at + 2));
  }

  /** "Lukt dat niet, dan ...": behind the verb that opens the stretch the word points back. */
  boolean pointsBack(int at, int begin) {
    if (text.is(at, "dat")
        && Norms.isTrend(text.at(at + 1).text() + text.at(at - 1).word().verb())) {
      return true; // "naar verwachting loopt dat op"
    }
    if (text.is(at, "dat")
        && at > begin + 1
        && text.isAny(begin, begin + 1, "indien", "als", "wanneer", "zodra", "waar")
        && verbs.isClearlyFinite(at + 1)
        && text.at(at + 2).isMark(',')) {
      return true; // "indien een huurder dat vraagt, ..."
    }
    return text.is(at, "dat")
        && at == begin + 1
        && verbs.isClearlyFinite(begin)
        && (text.is(at + 1, "niet") || !text.at(at + 1).can(Word.NOUN | Word.PRONOUN));
  }

  /**
   * "die doorstroomt houdt zijn huur", "om te bouwen stelt zij ...": behind the dependent stretch
   * the main one goes on.
   */
  boolean resumesMain(int at, int begin, boolean finite) {
    return mainAgain.opens(at, begin) && (finite || mainAgain.hasInfinitive(begin, at));
  }
}
