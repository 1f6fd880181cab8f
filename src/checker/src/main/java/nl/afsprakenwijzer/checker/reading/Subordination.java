package nl.afsprakenwijzer.checker.reading;

/** Tells where a dependent stretch opens: with a subordinator, "om ... te", "of" or a moment. */
final class Subordination {
  private final Text text;
  private final FiniteForms verbs;
  private final BoundaryMarks marks;
  private final SentenceCutter cutter;

  Subordination(Text text, FiniteForms verbs, BoundaryMarks marks, SentenceCutter cutter) {
    this.text = text;
    this.verbs = verbs;
    this.marks = marks;
    this.cutter = cutter;
  }

  boolean opens(int at) {
    Token token = text.at(at);
    if (!token.isWord()) {
      return false;
    }
    if (token.in(SmallWords.SUBORDINATORS)) {
      return subordinates(at, token);
    }
    return token.is("voor") && text.is(at + 1, "zover")
        || token.is("voorzover")
        || token.is("voor") && opensMoment(at)
        || token.is("of") && (isResearchBefore(at) || opensSentence(at) && opensQuestion(at))
        || token.is("om") && opensInfinitive(at);
  }

  /**
   * Not "dat jaar", "aan die huurder", "als penvoerder", "wat betreft": no verb goes with these.
   */
  private boolean subordinates(int at, Token token) {
    boolean determiner = token.is("dat") && (text.is(at + 1, "jaar") || text.is(at + 1, "moment"));
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
    die |= token.is("wat") && text.is(at + 2, "betreft") && text.at(at - 1).isWord();
    return !determiner && !die && !asRole && !fixed && !label && !token.is("nu");
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
    if (isWhatWeAre(noun)) {
      return true;
    }
    boolean goesOn =
        text.at(at - 1).isWord() && !text.isAny(at - 1, at, "rol", "functie", "taak", "positie");
    if (goesOn
        || !role.can(Word.NOUN) && !role.in(SmallWords.ORDINALS)
        || role.can(Word.PLURAL)
        || role.in(SmallWords.DETERMINERS)
        || role.word().number() > 0) {
      return false;
    }
    int farthest = Math.min(text.size(), at + Boundaries.FARTHEST);
    for (int i = noun + 1; i < farthest && !marks.parts(i) && !cutter.endsSentence(i); i++) {
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

  /** "Als partijen spreken we ...": whoever says so is that. */
  private boolean isWhatWeAre(int noun) {
    return text.at(noun).can(Word.NOUN | Word.NAME)
        && text.at(noun + 1).can(Word.INFINITIVE | Word.FINITE_SINGULAR)
        && (text.is(noun + 2, "we") || text.is(noun + 2, "wij"));
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
    int farthest = Math.min(text.size(), at + Boundaries.FARTHEST);
    for (int i = at + 2;
        subject && i < farthest && !marks.parts(i) && !cutter.endsSentence(i);
        i++) {
      if (verbs.isClearlyFinite(i) && !text.is(i - 1, "en")) {
        return true;
      }
    }
    return false;
  }

  private boolean hasFiniteBeforeBoundary(int at) {
    int farthest = Math.min(text.size(), at + Boundaries.FARTHEST);
    for (int i = at; i < farthest && !marks.parts(i) && !cutter.endsSentence(i); i++) {
      if (text.isAny(i, i + 1, "zodra", "mits", "tenzij", "zodat", "omdat", "indien")) {
        return false; // what follows has its own verb
      }
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
      if (text.isToInfinitive(i)) {
        return true;
      }
      if (marks.parts(i) && !text.at(i).isMark(',')) {
        return false;
      }
    }
    return false;
  }

  /** Whether a verb of exploration stands before: "onderzoeken of". */
  private boolean isResearchBefore(int at) {
    for (int i = at - 1; i >= Math.max(0, at - 8); i--) {
      if (text.verbKind(i) == VerbKind.RESEARCH
          || text.is(i, "na")
              && text.at(i - 1).isWord()
              && text.at(i + 1).word().number() < 0
              && !text.at(i + 1).isNumber()
          || text.is(i, "bekijkt")) {
        return true;
      }
    }
    return text.is(at - 1, "wordt") || text.is(at - 1, "afgewogen") || text.at(at - 1).isMark(',');
  }
}
