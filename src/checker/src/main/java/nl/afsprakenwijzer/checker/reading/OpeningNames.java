package nl.afsprakenwijzer.checker.reading;

import java.util.List;

/** Tells whether the first word of a sentence, which has a capital anyway, is a name. */
final class OpeningNames {
  private static final int SHORTEST_STEM = 4;
  private static final List<String> ABSTRACT = List.copyOf(SmallWords.ABSTRACT_ENDINGS.words());
  private static final List<String> ORGANISATION =
      List.copyOf(SmallWords.ORGANISATION_ENDINGS.words());
  private final Text text;
  private final BareDoers bareDoers;

  OpeningNames(Text text, BareDoers bareDoers) {
    this.text = text;
    this.bareDoers = bareDoers;
  }

  /**
   * The first word of a sentence has a capital anyway: it is a name when the dictionary does not
   * have it.
   */
  boolean isName(int at) {
    Token token = text.at(at);
    if (text.isAllCapitals(at)) {
      return true;
    }
    if (token.is("ten") || token.is("ter")) {
      return false;
    }
    if (token.in(SmallWords.ARTICLES)) {
      return text.at(at + 1).capital();
    }
    if (text.at(at + 1).capital()
        && text.at(at + 1).isWord()
        && !token.can(
            Word.PREPOSITION | Word.CONJUNCTION | Word.DETERMINER | Word.ADVERB | Word.PRONOUN)
        && !(token.can(Word.FINITE_SINGULAR) && !token.can(Word.NOUN))
        && !token.can(Word.PLACE_WORD)) {
      return true;
    }
    if (isLed(at) || bareDoers.isName(at)) {
      return true;
    }
    Word word = token.word();
    boolean onlyName =
        word.can(Word.NAME)
            && !word.can(
                Word.NOUN
                    | Word.ADJECTIVE
                    | Word.ADVERB
                    | Word.PREPOSITION
                    | Word.CONJUNCTION
                    | Word.PRONOUN
                    | Word.PARTICIPLE);
    onlyName &= !(word.can(Word.FINITE_SINGULAR) && text.at(at + 1).in(SmallWords.DETERMINERS));
    return onlyName
        || !word.isKnown()
            && !(word.can(Word.PRODUCT) && text.at(at + 1).isMark(':'))
            && (!isCompound(token.text()) || actsLikeName(at))
            && Character.isLetter(token.text().charAt(0))
            && word.number() < 0;
  }

  /**
   * A bare compound before a verb or another name is a name ("Dorpsstee sluit"), unless it ends
   * like an abstract noun.
   */
  private boolean actsLikeName(int at) {
    String word = text.at(at).text();
    Token next = text.at(at + 1);
    if (endsOn(word, ORGANISATION) || isNamedElsewhere(at)) {
      return true;
    }
    boolean verb =
        next.can(Word.FINITE_SINGULAR)
            && !next.is("wordt")
            && !(next.is("is") && !isSaidOfSomebody(at + 2))
            && !next.is("krijgt");
    for (String ending : ABSTRACT) {
      boolean plural = ending.equals("en") || ending.equals("s");
      if (word.endsWith(ending) && !(plural && verb)) {
        return false;
      }
    }
    boolean joins =
        next.is("en")
            && (text.at(at + 2).capital() || text.at(at + 2).is("de") || text.at(at + 2).isActor());
    boolean acts = next.word().verbKind() == VerbKind.CONCRETE;
    return verb && (acts || !text.at(at).can(Word.PRODUCT)) || joins && !next.is("wordt");
  }

  /** "is in principe bereid", "is verantwoordelijk": only who acts can be so. */
  private boolean isSaidOfSomebody(int from) {
    return text.isAny(
        from, from + 6, "bereid", "voornemens", "verantwoordelijk", "verplicht", "trekker");
  }

  private static boolean endsOn(String word, List<String> endings) {
    for (String ending : endings) {
      if (word.endsWith(ending) && word.length() > ending.length() + 2) {
        return true;
      }
    }
    return false;
  }

  /** "Trekker: Waterrijk": who stands there has a name. */
  private boolean isLed(int at) {
    return text.at(at - 1).isMark(':')
        && text.isAny(at - 2, at - 1, "wie", "trekker", "uitvoerder", "actiehouder", "penvoerder");
  }

  /** The same word with a capital inside a sentence: then it is a name here too. */
  private boolean isNamedElsewhere(int at) {
    String word = text.at(at).text();
    for (int i = 1; i < text.size(); i++) {
      Token token = text.at(i);
      if (i != at
          && token.is(word)
          && token.capital()
          && text.at(i - 1).isWord()
          && !text.at(i - 1).capital()) {
        return true;
      }
    }
    return false;
  }

  private boolean isCompound(String word) {
    for (int from = 3; from <= word.length() - SHORTEST_STEM; from++) {
      String head = word.substring(0, from);
      if (text.words().knows(word.substring(from))
          && (text.words().knows(head)
              || head.endsWith("s") && text.words().knows(head.substring(0, from - 1))
              || head.endsWith("-"))) {
        return true;
      }
    }
    return false;
  }
}
