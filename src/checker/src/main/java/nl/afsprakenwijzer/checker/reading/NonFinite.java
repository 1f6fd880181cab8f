package nl.afsprakenwijzer.checker.reading;

import java.util.Set;

/**
 * Finds the infinitive or the participle that goes with a helper: such a form can be a verb at its
 * place, or a noun or an adjective.
 */
final class NonFinite {
  private static final Set<String> MODALS = SmallWords.MODALS.words();
  private static final Set<String> PASSES_ON = SmallWords.PASSES_ON.words();
  private final Text text;
  private final FiniteForms verbs;

  NonFinite(Text text, FiniteForms verbs) {
    this.text = text;
    this.verbs = verbs;
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
            || FiniteForms.isField(text, at))) {
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

  /**
   * The participle or infinitive that goes with a helper, at the end of the segment; -1 for none.
   */
  int find(Segment segment, int finite, String helper) {
    boolean isHelper =
        text.at(finite).in(SmallWords.HELPERS)
            || "proberen".equals(helper)
            || PASSES_ON.contains(helper);
    if (!isHelper) {
      return -1;
    }
    for (int i = segment.to - 1; i >= segment.from; i--) {
      if (i == finite) {
        continue;
      }
      Token token = text.at(i);
      if (!token.isWord()
          || token.capital() && i > segment.from
          || token.is("worden")
          || token.is("zijn")
          || token.is("kunnen")
          || token.is("moeten")
          || token.is("hebben")
          || (token.is("bereid") || token.is("geschikt")) && helper.equals("zijn")
          || token.can(Word.NOUN_FIRST)
              && (!MODALS.contains(helper) || !token.can(Word.INFINITIVE))) {
        continue;
      }
      boolean opens = helper.equals("worden") && finite == i + 1 && token.can(Word.PARTICIPLE);
      if (i == segment.from && i < finite && !opens && token.can(Word.NOUN | Word.INFINITIVE)) {
        continue;
      }
      boolean afterTe = text.is(i - 1, "te");
      boolean participle =
          token.can(Word.PARTICIPLE)
              && takesParticiple(helper, segment)
              && !isAttributive(i)
              && (!helper.equals("krijgen") || verbs.endsSegment(i) && !token.can(Word.NOUN));
      boolean infinitive =
          token.can(Word.INFINITIVE)
              && (afterTe && !helper.equals("worden") || takesInfinitive(helper))
              && (i == finite + 1 || !isNominal(i))
              && !(afterTe && isToDescribe(i));
      if (participle || infinitive) {
        return firstOf(i, segment);
      }
    }
    return -1;
  }

  /** "een vrij te besteden budget": what can be done with the thing. */
  private boolean isToDescribe(int at) {
    int before = at - 2;
    while (text.at(before).can(Word.ADJECTIVE | Word.ADVERB) || text.at(before).capital()) {
      before--;
    }
    return isAttributive(at) && text.at(before).in(SmallWords.ARTICLES);
  }

  /** "worden opgepakt en gevolgd", "gaan verduurzamen en verbeteren": the first verb leads. */
  private int firstOf(int last, Segment segment) {
    for (int i = segment.finite + 1; text.is(last - 1, "te") && i < last - 2; i++) {
      if (text.isToInfinitive(i) && text.is(i + 2, "en")) {
        return i + 1;
      }
    }
    int first = last - 2;
    boolean joined =
        text.is(last - 1, "en")
            && first > segment.finite
            && text.at(first)
                .can(text.at(last).can(Word.PARTICIPLE) ? Word.PARTICIPLE : Word.INFINITIVE)
            && text.verbKind(first) != null;
    return joined ? first : last;
  }

  private static boolean takesParticiple(String helper, Segment segment) {
    return helper.equals("worden")
        || helper.equals("hebben")
        || helper.equals("zijn")
        || !segment.modal.isEmpty()
        || helper.equals("krijgen")
        || helper.equals("blijven");
  }

  private static boolean takesInfinitive(String helper) {
    return MODALS.contains(helper)
        || helper.equals("gaan")
        || helper.equals("laten")
        || helper.equals("blijven")
        || helper.equals("komen");
  }
}
