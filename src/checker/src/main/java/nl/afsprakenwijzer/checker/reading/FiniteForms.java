package nl.afsprakenwijzer.checker.reading;

/**
 * Tells whether a form is finite where it stands: a dictionary tells what a form can be, its place
 * what it is.
 */
final class FiniteForms {
  private static final byte YES = 1;
  private static final byte NO = -1;
  private final Text text;

  /** What was found of each token, since every reading of a sentence asks again; 0 is not asked. */
  private final byte[] clearlyFinite;

  FiniteForms(Text text) {
    this.text = text;
    this.clearlyFinite = new byte[text.size()];
  }

  /** A form that is finite whatever stands around it. */
  boolean isClearlyFinite(int at) {
    if (at < 0 || at >= clearlyFinite.length) {
      return false;
    }
    if (clearlyFinite[at] == 0) {
      clearlyFinite[at] = looksFinite(at) ? YES : NO;
    }
    return clearlyFinite[at] == YES;
  }

  private boolean looksFinite(int at) {
    Token token = text.at(at);
    if (!token.isWord() || text.isAny(at - 1, at, "te", "ten", "ter") || opensListedName(at)) {
      return false;
    }
    if (token.can(Word.INFINITIVE) && isSubjectPronoun(at + 1)) {
      return true;
    }
    if (token.in(SmallWords.HELPERS)) {
      return isHelperVerb(at, token);
    }
    if (token.capital() && !text.at(at - 1).isMark('.') && at > 0 && text.at(at - 1).isWord()) {
      return false;
    }
    return token.can(Word.FINITE_SINGULAR)
            && !token.can(
                Word.NOUN
                    | Word.ADJECTIVE
                    | Word.ADVERB
                    | Word.PREPOSITION
                    | Word.CONJUNCTION
                    | Word.PRONOUN)
        || token.word().isOnly(Word.PAST) && !token.can(Word.PARTICIPLE | Word.INFINITIVE);
  }

  /** "Helpt Elkander bouwt": the first word of a name that a list has. */
  private boolean opensListedName(int at) {
    Token next = text.at(at + 1);
    return text.at(at).capital() && next.capital() && text.at(at).word().leadsTo(next.word());
  }

  /** "Opstellen", "Plaatsen": an infinitive of what can be watched, not "Huren". */
  boolean isDeed(int at) {
    return text.at(at).can(Word.INFINITIVE)
        && !text.at(at).can(Word.NOUN_FIRST)
        && text.verbKind(at) == VerbKind.CONCRETE;
  }

  /** "Gezamenlijk stellen we": a pronoun that can be no object stands behind its verb. */
  private boolean isSubjectPronoun(int at) {
    return text.is(at, "we") || text.is(at, "wij");
  }

  private boolean isHelperVerb(int at, Token token) {
    if (token.is("zijn")) {
      return !(text.at(at + 1).can(Word.NOUN)
          && !text.at(at + 1).can(Word.PARTICIPLE)
          && (isPossessivePlace(at) || isBeforeOtherVerb(at)));
    }
    if (token.is("zet") || token.is("spant") || token.is("hecht")) {
      return !token.capital()
          && !text.at(at - 1).in(SmallWords.DETERMINERS)
          && !(text.at(at - 1).can(Word.ADJECTIVE) && !text.at(at - 1).can(Word.INFINITIVE));
    }
    if (token.is("start") && text.at(at - 1).in(SmallWords.DETERMINERS)) {
      return false;
    }
    if (token.is("plant") || token.is("start") || token.is("staat") || token.is("kan")) {
      return !text.at(at - 1).can(Word.ADJECTIVE) || text.at(at - 1).can(Word.ADVERB | Word.NOUN);
    }
    return true;
  }

  /** "Zijn reactie wordt teruggekoppeld", "nadat hij zijn huur heeft opgezegd": his own. */
  private boolean isBeforeOtherVerb(int at) {
    Token other = text.at(at + 2);
    return other.in(SmallWords.HELPERS) && !other.is("zijn") && !text.at(at - 1).can(Word.PLURAL);
  }

  private boolean isPossessivePlace(int at) {
    Token before = text.at(at - 1);
    boolean one =
        before.can(Word.NOUN)
            && !before.can(Word.PLURAL)
            && text.isAny(at - 2, at - 1, "een", "het", "elke", "iedere")
            && !text.is(at - 3, "en");
    return one
        || before.can(Word.PREPOSITION)
        || before.can(Word.CONJUNCTION)
        || before.can(Word.FINITE_SINGULAR) && !before.can(Word.NOUN);
  }

  /** "wonen en zorg", "wonen, welzijn en zorg": the name of the field. */
  static boolean isField(Text text, int at) {
    boolean joined = text.is(at + 1, "en") || text.at(at + 1).isMark(',') || text.is(at + 1, "met");
    return text.is(at, "wonen")
        && joined
        && (text.is(at + 2, "zorg") || text.is(at + 2, "welzijn") || text.is(at + 2, "werken"));
  }

  /** "die slecht lopen", "die zelfstandig werken": behind how, a verb. */
  private boolean isAfterManner(int at) {
    Token before = text.at(at - 1);
    Token next = text.at(at + 1);
    return text.at(at).can(Word.NOUN)
        && text.at(at).can(Word.INFINITIVE)
        && before.can(Word.ADJECTIVE)
        && !before.can(Word.INFLECTED | Word.NOUN | Word.PREPOSITION)
        && (next.isMark(',') || next.can(Word.FINITE_SINGULAR) || next.is("krijgen"));
  }

  /** "de wethouder wonen", "het team wonen": of which field. */
  private boolean isFieldOf(int at) {
    Token before = text.at(at - 1);
    return text.is(at, "wonen")
        && before.can(Word.NOUN)
        && !before.can(Word.PLURAL | Word.ADVERB | Word.PREPOSITION)
        && text.at(at - 2).in(SmallWords.DETERMINERS);
  }

  /** A plural present has the form of an infinitive: its place decides. */
  boolean isPluralFinite(int at, boolean verbLast) {
    Token token = text.at(at);
    Token before = text.at(at - 1);
    if (verbLast && isAfterManner(at)) {
      return true;
    }
    if (!token.isWord()
        || !token.can(Word.INFINITIVE)
        || token.word().number() > 0
        || before.in(SmallWords.DETERMINERS)
        || before.is("aantal") && token.can(Word.NOUN)
        || token.in(SmallWords.HELPERS)
        || token.can(Word.NOUN_FIRST) && !isAfterActor(at)) {
      return false;
    }
    boolean helped = token.can(Word.NOUN) && text.at(at + 1).in(SmallWords.MODALS);
    if (!verbLast && isClearlyFinite(at + 1) && (helped || !text.at(at + 1).can(Word.INFINITIVE))) {
      return false;
    }
    boolean inName =
        token.capital() && (before.isWord() || before.isNumber() || before.isMark('&'));
    if (inName || isField(text, at) || before.is("ten") || before.is("ter")) {
      return false;
    }
    if (token.can(Word.PARTICIPLE) && endsSegment(at) || isFieldOf(at)) {
      return false;
    }
    if (text.is(at + 1, "zich") && !before.can(Word.PREPOSITION)) {
      return true;
    }
    boolean noun = token.can(Word.NOUN) && !isBeforeActor(at);
    boolean numbered =
        before.isNumber() && before.text().length() != 4 || before.word().number() >= 0;
    boolean described =
        before.can(Word.ADJECTIVE | Word.PARTICIPLE) && !before.can(Word.NOUN | Word.ADVERB);
    if (noun && (numbered || described && before.can(Word.INFLECTED))
        || before.can(Word.PREPOSITION) && !before.can(Word.ADVERB)
        || (described || before.can(Word.PREPOSITION)) && "wonen".equals(token.word().verb())) {
      return false;
    }
    if (noun
        && token.can(Word.PLURAL)
        && !canFollowSubject(before)
        && !before.isNumber()
        && !(before.is("en") && takesObject(at))) {
      return false;
    }
    return verbLast || !endsSegment(at) || canFollowSubject(before) && at > 0;
  }

  /** "... en zetten zich in", "... en delen de uitkomst": a plural that can be a noun too. */
  boolean takesObject(int at) {
    if (!text.at(at).can(Word.INFINITIVE)) {
      return false;
    }
    boolean reflexive = text.isAny(at + 1, at + 2, "zich", "ons", "elkaar");
    boolean object =
        text.isAny(at + 1, at + 2, "er", "een", "het", "hun", "haar", "geen")
            || text.is(at + 1, "de") && !text.at(at + 2).in(SmallWords.COMING);
    return reflexive || object && text.verbKind(at) != null;
  }

  /**
   * "huren" and "werken" are verbs only behind somebody who acts: "wij werken", "partijen werken".
   */
  private boolean isAfterActor(int at) {
    Token before = text.at(at - 1);
    boolean pronoun = before.can(Word.PRONOUN) && !before.can(Word.DETERMINER | Word.ADJECTIVE);
    boolean named = before.capital() && before.isWord() && takesObject(at);
    boolean acts = pronoun || named || before.isActor();
    boolean inverted =
        text.at(at + 1).is("we")
            || text.at(at + 1).is("wij")
            || text.at(at + 1).is("partijen")
            || text.at(at + 1).is("de");
    acts |= before.isMark(',') && takesObject(at);
    return acts || inverted || text.at(at).word().verb().equals("werken");
  }

  /** "spannen de corporaties zich in": a plural noun has no party behind it. */
  boolean isBeforeActor(int at) {
    return text.at(at + 1).isActor()
        || text.at(at + 1).capital() && text.at(at + 1).isWord()
        || text.at(at + 1).in(SmallWords.ARTICLES) && isActorOrSoMany(at + 2);
  }

  /** "de corporaties", "de vier corporaties". */
  private boolean isActorOrSoMany(int at) {
    return text.at(at).isActor() || text.at(at).word().number() > 0 && text.at(at + 1).isActor();
  }

  private static boolean canFollowSubject(Token before) {
    return before.can(Word.NOUN | Word.PRONOUN)
        || before.capital()
        || before.is("wonen")
        || before.can(Word.ADVERB)
        || !before.word().isKnown();
  }

  boolean endsSegment(int at) {
    Token next = text.at(at + 1);
    return next.shape() == Token.Shape.MARK && !next.isMark('(') && !next.isMark('"')
        || next.shape() == Token.Shape.LINE_END;
  }
}
