package nl.afsprakenwijzer.checker.reading;

/** Tells where one segment of a sentence ends and another begins. */
final class Boundaries {
  /**
   * How far a verb is looked for: no Dutch clause is longer, and a hostile text must not cost more
   * than its length.
   */
  private static final int FARTHEST = 60;

  /** So many words a list of doers has between two of its commas. */
  private static final int LONGEST_LIST = 16;

  private static final String[] WAITING = {"moet", "kan", "zal", "wil", "mag", "zou"};
  private final Text text;
  private final VerbFinder verbs;
  private final SentenceCutter cutter;
  private final MainAgain mainAgain;

  Boundaries(Text text, VerbFinder verbs, SentenceCutter cutter) {
    this.text = text;
    this.verbs = verbs;
    this.cutter = cutter;
    this.mainAgain = new MainAgain(text, verbs);
  }

  boolean opensSubordinate(int at) {
    Token token = text.at(at);
    if (!token.isWord()) {
      return false;
    }
    if (token.in(SmallWords.SUBORDINATORS)) {
      boolean determiner =
          token.is("dat") && (text.is(at + 1, "jaar") || text.is(at + 1, "moment"));
      boolean die =
          ((token.is("welke") || token.is("wat"))
                      && text.at(at - 1).in(SmallWords.NOT_SUBORDINATING_AFTER)
                  || token.is("die") && text.at(at - 1).can(Word.PREPOSITION)
                  || isPointedAt(at))
              && (text.at(at + 1).can(Word.NOUN)
                  || text.at(at + 1).can(Word.ADJECTIVE) && text.at(at + 2).can(Word.NOUN));
      die |= (token.is("dat") || token.is("die")) && text.is(at - 1, "om") && text.is(at + 1, "te");
      boolean asRole =
          token.is("als")
              && (text.is(at - 2, "zo")
                  || text.is(at - 1, "net")
                  || text.isAny(at - 8, at, "zowel")
                  || opensRole(at)
                  || !hasFiniteBeforeBoundary(at + 1));
      boolean fixed =
          text.at(at + 1).in(SmallWords.CONDITION_ADJECTIVES)
              && !(token.is("wat") && verbs.isClearlyFinite(at + 2));
      boolean label = text.at(at + 1).isMark(':') || token.is("ondanks") && !text.is(at + 1, "dat");
      die |= token.is("die") && text.is(at - 1, "dat");
      return !determiner && !die && !asRole && !fixed && !label && !token.is("nu");
    }
    return token.is("voor") && text.is(at + 1, "zover")
        || token.is("voorzover")
        || token.is("voor") && opensMoment(at)
        || token.is("of") && (verbs.isResearchBefore(at) || opensSentence(at) && opensQuestion(at))
        || token.is("om") && opensInfinitive(at);
  }

  private boolean opensSentence(int at) {
    return !text.at(at - 1).isWord() && !text.at(at - 1).isMark(',');
  }

  /**
   * "Als penvoerder dient de gemeente ... in", "Als proef wordt in 2026 ...": behind a bare noun
   * the verb of the main stretch, and behind that what it is about. "Als overlast aanhoudt, ..."
   * ends with its verb.
   */
  private boolean opensRole(int at) {
    int noun = at + 1;
    while ((text.at(noun).can(Word.ADJECTIVE) && !text.at(noun).can(Word.NOUN_FIRST)
            || text.at(noun).in(SmallWords.ORDINALS))
        && text.at(noun + 1).can(Word.NOUN)) {
      noun++;
    }
    Token role = text.at(noun);
    boolean goesOn =
        text.at(at - 1).isWord() && !text.isAny(at - 1, at, "rol", "functie", "taak", "positie");
    if (goesOn
        || !role.can(Word.NOUN) && !role.in(SmallWords.ORDINALS)
        || role.can(Word.PLURAL)
        || role.in(SmallWords.DETERMINERS)
        || role.word().number() > 0) {
      return false;
    }
    int farthest = Math.min(text.size(), at + FARTHEST);
    for (int i = noun + 1; i < farthest && !isBoundaryMark(i) && !cutter.endsSentence(i); i++) {
      if (verbs.isClearlyFinite(i) || text.at(i).can(Word.FINITE_SINGULAR) && opensObject(i + 1)) {
        int next = i + 1;
        while (text.at(next).can(Word.INFINITIVE | Word.PARTICIPLE) || text.is(next, "te")) {
          next++;
        }
        return !text.at(next).isMark(',') && !text.is(next, "dan");
      }
    }
    return false;
  }

  private boolean opensObject(int at) {
    return text.at(at).in(SmallWords.DETERMINERS) || text.at(at).capital();
  }

  /** "aan dat thuisgevoel", not "geeft aan dat woningen leegstaan". */
  private boolean isPointedAt(int at) {
    return text.is(at, "dat")
        && text.at(at - 1).can(Word.PREPOSITION)
        && !text.is(at - 1, "zonder")
        && !text.at(at + 1).can(Word.PLURAL)
        && !(text.at(at - 1).in(SmallWords.PARTICLES) && text.at(at - 2).isWord());
  }

  /** "bepaalt zelf of hij ingaat op het aanbod": the verb of a question stands at its end. */
  boolean opensQuestion(int at) {
    if (!text.is(at, "of") || text.at(at - 1).isMark(',')) {
      return false;
    }
    boolean subject =
        text.at(at + 1).can(Word.PRONOUN | Word.DETERMINER)
            || text.at(at + 1).in(SmallWords.DETERMINERS)
            || text.is(at + 1, "er");
    int farthest = Math.min(text.size(), at + FARTHEST);
    for (int i = at + 2;
        subject && i < farthest && !isBoundaryMark(i) && !cutter.endsSentence(i);
        i++) {
      if (verbs.isClearlyFinite(i) && !text.is(i - 1, "en")) {
        return true;
      }
    }
    return false;
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
        i < Math.min(to, at + FARTHEST) && !isBoundaryMark(i) && !opensPlainly(i);
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
    for (int i = at - 1; i > at - FARTHEST && i >= 0 && !isBoundaryMark(i); i--) {
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

  boolean isBoundaryMark(int at) {
    Token token = text.at(at);
    if (token.isWord() || isPluralMark(at)) {
      return false;
    }
    return token.isMark(',')
            && !(text.at(at - 1).isNumber() && text.at(at + 1).isNumber())
            && !joinsDoers(at)
            && !text.at(at - 1).text().endsWith("-")
        || token.isMark(':')
        || token.isMark('(')
        || token.isMark(')')
        || token.isMark('\u2013')
        || token.isMark('-') && text.spaced(at) && text.spaced(at + 1);
  }

  /** "corporatie(s)": one or more of them. */
  private boolean isPluralMark(int at) {
    int open = text.at(at).isMark(')') ? at - 2 : at;
    return text.at(open).isMark('(')
        && !text.spaced(open)
        && !text.spaced(open + 1)
        && text.isAny(open + 1, open + 2, "s", "n", "en")
        && text.at(open + 2).isMark(')');
  }

  /** "maken gemeente, corporaties en huurdersorganisaties": the commas of one list of doers. */
  private boolean joinsDoers(int comma) {
    if (!endsDoer(comma - 1) || !opensDoer(comma + 1)) {
      return false;
    }
    for (int i = comma + 2; i < Math.min(text.size(), comma + LONGEST_LIST); i++) {
      if (text.at(i).in(SmallWords.COORDINATORS)) {
        return opensDoer(i + 1);
      }
      boolean ends = !text.at(i).isWord() && !text.at(i).isMark(',');
      if (ends
          || opensPlainly(i)
          || verbs.isClearlyFinite(i)
          || text.at(i).in(SmallWords.HELPERS)) {
        return false;
      }
    }
    return false;
  }

  private boolean endsDoer(int at) {
    return text.at(at).isWord() && (text.at(at).capital() || text.at(at).isActor());
  }

  /** An article or number may stand before it: "de gemeente", "de twee corporaties". */
  private boolean opensDoer(int at) {
    for (int i = at; i < at + 3; i++) {
      if (endsDoer(i)) {
        return true;
      }
      if (!text.at(i).in(SmallWords.BEFORE_NAME)) {
        return false;
      }
    }
    return false;
  }

  private boolean hasFiniteBeforeBoundary(int at) {
    int farthest = Math.min(text.size(), at + FARTHEST);
    for (int i = at; i < farthest && !isBoundaryMark(i) && !cutter.endsSentence(i); i++) {
      if (verbs.isClearlyFinite(i) || verbs.isPluralFinite(i, true)) {
        return true;
      }
    }
    return false;
  }

  /** "Voor het contract afloopt bekijken ...": a verb, and behind it the verb of the main one. */
  private boolean opensMoment(int at) {
    if (!text.at(at + 1).in(SmallWords.DETERMINERS)) {
      return false;
    }
    for (int i = at + 3; i < at + 6; i++) {
      if (verbs.isClearlyFinite(i) && !text.at(i).in(SmallWords.HELPERS)) {
        return text.at(i + 1).isMark(',')
            || text.at(i + 1).can(Word.INFINITIVE | Word.FINITE_SINGULAR) && !text.is(i + 1, "te");
      }
    }
    return false;
  }

  private boolean opensInfinitive(int at) {
    for (int i = at + 1; i < at + 14 && i < text.size(); i++) {
      if (text.is(i, "te") && text.at(i + 1).can(Word.INFINITIVE)) {
        return true;
      }
      if (isBoundaryMark(i) && !text.at(i).isMark(',')) {
        return false;
      }
    }
    return false;
  }

  private boolean opensPlainly(int at) {
    return text.at(at).isWord() && text.at(at).in(SmallWords.SUBORDINATORS);
  }
}
