package nl.afsprakenwijzer.checker.reading;

/** Finds the finite verb of a segment by position, also where its form can be a noun. */
final class VerbFinder {
  private final Text text;
  private final FiniteForms forms;

  VerbFinder(Text text, FiniteForms forms) {
    this.text = text;
    this.forms = forms;
  }

  /** Its token; -1 when there is none. */
  int findFinite(Segment segment) {
    for (int i = segment.from; i < segment.to; i++) {
      if (forms.isClearlyFinite(i)
          || !segment.subordinate
              && forms.isPluralFinite(i, false)
              && !startsWithInfinitive(segment, i)
              && !isToldOfDeed(segment, i)) {
        return i;
      }
    }
    if (segment.subordinate) {
      for (int i = segment.to - 1; i >= segment.from; i--) {
        if (forms.isPluralFinite(i, true)
            && !text.is(i - 1, "te")
            && !isInInfinitiveClause(segment)) {
          return i;
        }
      }
    }
    return findHomograph(segment);
  }

  private boolean isInInfinitiveClause(Segment segment) {
    return text.is(segment.from, "om");
  }

  /** "Huisvesten van statushouders": a heading, not a finite verb. */
  private boolean startsWithInfinitive(Segment segment, int at) {
    Token before = text.at(at - 1);
    boolean goesOn = before.isMark(',') || before.isMark(')') && forms.isBeforeActor(at);
    return at == segment.from && !goesOn && !before.isWord();
  }

  /** "Opstellen stappenplan voorkomen huisuitzettingen": the first word tells what is done. */
  private boolean isToldOfDeed(Segment segment, int at) {
    Token before = text.at(at - 1);
    return segment.from < at - 1
        && forms.isDeed(segment.from)
        && before.can(Word.NOUN)
        && !before.can(Word.PLURAL)
        && !before.capital()
        && !text.isAny(segment.from, at, "en");
  }

  /** "Indien ..., belt de wijkbeheerder aan": the verb comes first behind what depends on it. */
  private boolean opensMainBehindComma(Segment segment) {
    return !segment.subordinate
        && text.at(segment.from - 1).isMark(',')
        && (text.is(segment.from + 1, "de") || text.is(segment.from + 1, "het"));
  }

  /** A form that can be a noun too, at the place of a verb: after a name, a noun or an adverb. */
  private int findHomograph(Segment segment) {
    for (int i = segment.from; i < segment.to; i++) {
      Token token = text.at(i);
      Token before = text.at(i - 1);
      if (token.isWord()
          && token.can(Word.FINITE_SINGULAR)
          && !before.in(SmallWords.DETERMINERS)
          && !token.capital()
          && (!before.can(Word.ADJECTIVE) || before.can(Word.NOUN))
          && (!before.isNumber() || before.text().length() == 4)
          && !token.can(Word.PREPOSITION | Word.CONJUNCTION)
          && (!token.can(Word.ADVERB) || before.isNumber())
          && (before.capital()
              || before.isNumber() && text.at(i + 1).in(SmallWords.DETERMINERS)
              || text.is(i - 2, "te") && before.can(Word.INFINITIVE)
              || before.can(Word.NOUN | Word.PRONOUN)
              || before.can(Word.ADVERB) && isBeforeDoer(i)
              || !before.isWord() && i > segment.from
              || i == segment.from && opensMainBehindComma(segment))) {
        return i;
      }
    }
    return findPast(segment);
  }

  /** "Vooraf belt de buurtverbinder aan". */
  private boolean isBeforeDoer(int at) {
    return forms.isBeforeActor(at)
        || text.at(at + 1).in(SmallWords.ARTICLES) && text.at(at + 2).can(Word.ROLE);
  }

  /** "Tussen 2019 en 2024 steeg het aantal ...": a past that can be a noun too. */
  private int findPast(Segment segment) {
    for (int i = segment.from + 1; i < segment.to; i++) {
      Token token = text.at(i);
      Token before = text.at(i - 1);
      if (token.isWord()
          && token.can(Word.PAST)
          && !token.can(Word.INFINITIVE)
          && !token.capital()
          && ((before.isNumber() || before.can(Word.NOUN))
                  && (text.at(i + 1).in(SmallWords.ARTICLES) || text.at(i + 1).isNumber())
              || didIt(i))) {
        return i;
      }
    }
    return -1;
  }

  /** "Partijen spraken in 2017 af", "in 2019 besloten partijen": behind or before who did it. */
  private boolean didIt(int at) {
    Token before = text.at(at - 1);
    return before.isActor()
            && !text.at(at).can(Word.PARTICIPLE)
            && !text.at(at + 1).can(Word.NOUN_FIRST)
        || before.isNumber() && forms.isBeforeActor(at);
  }
}
