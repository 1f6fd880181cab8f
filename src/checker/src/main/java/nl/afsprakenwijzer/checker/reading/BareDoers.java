package nl.afsprakenwijzer.checker.reading;

import java.util.List;

/**
 * Tells whether a word that acts without an article is a name: "Haverveld zendt", "Waterrijk
 * verkoopt".
 */
final class BareDoers {
  private static final List<String> ABSTRACT = List.copyOf(SmallWords.ABSTRACT_ENDINGS.words());
  private static final int SHORTEST_NAME = 5;
  private final Text text;

  BareDoers(Text text) {
    this.text = text;
  }

  boolean isName(int at) {
    return isAdjectiveAtWork(at)
        || isSomebody(at)
        || isPlaceAtWork(at)
        || isCompany(at)
        || isPluralWithSingularVerb(at)
        || isBareDoer(at);
  }

  /** "Portaal spant zich in", "Stek reserveert": only somebody does that, whatever the word is. */
  private boolean isSomebody(int at) {
    Token token = text.at(at);
    Token next = text.at(at + 1);
    return token.can(Word.NOUN)
        && !token.can(
            Word.PLURAL
                | Word.PREPOSITION
                | Word.PRONOUN
                | Word.ADVERB
                | Word.ADJECTIVE
                | Word.DETERMINER)
        && token.text().length() >= SHORTEST_NAME - 1
        && (next.is("spant") && text.is(at + 2, "zich")
            || intends(at + 1)
            || next.is("wil")
            || next.is("streeft")
            || next.is("reserveert")
            || next.is("bouwt")
            || next.is("verkoopt")
            || next.is("verhuurt")
            || next.is("betaalt")
            || next.is("levert") && !isAbstract(token.text()))
        && !text.at(at + 2).in(SmallWords.ARTICLES)
        && !text.at(at + 2).isActor();
  }

  /** "is van plan om", "heeft de intentie om". */
  private boolean intends(int verb) {
    return text.is(verb, "is") && text.isAny(verb + 1, verb + 3, "plan", "voornemens", "bereid")
        || text.is(verb, "heeft") && text.isAny(verb + 1, verb + 3, "intentie", "voornemen");
  }

  /** "Wendingen traint": a plural that takes a singular verb is a name. */
  private boolean isPluralWithSingularVerb(int at) {
    Token token = text.at(at);
    Token next = text.at(at + 1);
    return token.can(Word.PLURAL)
        && !token.can(Word.INFINITIVE | Word.PREPOSITION | Word.ADVERB | Word.PRONOUN)
        && next.can(Word.FINITE_SINGULAR)
        && !next.can(Word.INFINITIVE | Word.NOUN | Word.ADJECTIVE | Word.PREPOSITION | Word.PAST);
  }

  /**
   * "Haverveld zendt elk jaar ...", "Parel en de gemeente onderzoeken ...": a noun in the singular
   * that acts without an article is a name.
   */
  private boolean isBareDoer(int at) {
    Token token = text.at(at);
    boolean ordinary =
        token.can(
            Word.PLURAL
                | Word.PRODUCT
                | Word.MAGNITUDE
                | Word.EVENT
                | Word.ROLE
                | Word.ADJECTIVE
                | Word.PREPOSITION
                | Word.PRONOUN
                | Word.ADVERB);
    if (!token.can(Word.NOUN)
        || ordinary
        || token.word().entry() != null
        || token.text().length() < SHORTEST_NAME
        || isAbstract(token.text())) {
      return false;
    }
    Token next = text.at(at + 1);
    boolean joined =
        next.is("en") && text.at(at + 2).capital()
            || (next.is("en") || next.isMark(','))
                && text.at(at + 2).in(SmallWords.ARTICLES)
                && text.at(at + 3).isActor();
    if (text.isAny(at + 1, at + 2, "wil", "zet", "stelt", "houdt", "wijst", "schaft", "laat")) {
      return true;
    }
    return joined && !token.can(Word.FINITE_SINGULAR)
        || next.can(Word.FINITE_SINGULAR)
            && !next.can(Word.NOUN | Word.ADJECTIVE)
            && isDoing(next.word().verb())
            && !text.at(at + 2).isActor()
            && !(text.at(at + 2).in(SmallWords.DETERMINERS) && text.at(at + 3).isActor());
  }

  private boolean isDoing(String lemma) {
    VerbKind kind = text.verbKind(lemma);
    return kind == VerbKind.CONCRETE
        || kind == VerbKind.CARRIER
        || kind == VerbKind.RESEARCH
        || kind == VerbKind.JOINT
        || kind == VerbKind.VAGUE;
  }

  /** "Gouda werkt ... uit": a municipality by its name alone, also when it is a word too. */
  private boolean isPlaceAtWork(int at) {
    return text.at(at).word().is(Meaning.Sort.PLACE_NAME) && acts(at + 1);
  }

  /** "Lelie zorggroep krimpt ...": no article, and a second noun that companies are named by. */
  private boolean isCompany(int at) {
    return text.at(at).can(Word.NOUN)
        && !text.at(at).can(Word.PLURAL | Word.PREPOSITION)
        && closesCompany(at + 1);
  }

  /** The last word of such a name, with a small letter before what the company does. */
  boolean closesCompany(int at) {
    return isCompanyWord(at) && acts(at + 1);
  }

  private boolean isCompanyWord(int at) {
    String word = text.at(at).text();
    return !text.at(at).capital()
        && (word.endsWith("groep")
            || word.endsWith("service")
            || word.endsWith("diensten")
            || word.equals("wonen")
            || word.equals("welzijn")
            || word.equals("zorg"));
  }

  private boolean acts(int at) {
    Token verb = text.at(at);
    VerbKind kind = text.verbKind(at);
    return verb.can(Word.FINITE_SINGULAR)
        && !verb.can(Word.NOUN | Word.ADJECTIVE | Word.PREPOSITION)
        && kind != VerbKind.STATE
        && kind != VerbKind.AUXILIARY;
  }

  /** "Waterrijk verkoopt veertig woningen": an adjective that does something is a name. */
  private boolean isAdjectiveAtWork(int at) {
    Token token = text.at(at);
    Token verb = text.at(at + 1);
    Token behind = text.at(at + 2);
    boolean bare =
        token.can(Word.ADJECTIVE)
            && !token.can(Word.ADVERB | Word.PREPOSITION | Word.PARTICIPLE | Word.INFLECTED)
            && !token.can(Word.OPENS_TIME)
            && token.word().entry() == null
            && token.text().length() >= SHORTEST_NAME
            && !endsLikeAdverb(token.text());
    if (!bare) {
      return false;
    }
    VerbKind kind = text.verbKind(at + 1);
    boolean acts = verb.can(Word.FINITE_SINGULAR) && kind != VerbKind.STATE && !verb.is("is");
    boolean subjectBehind =
        behind.capital()
            || behind.can(Word.PRONOUN) && !behind.can(Word.DETERMINER | Word.ADJECTIVE)
            || behind.is("er")
            || behind.in(SmallWords.ARTICLES) && text.at(at + 3).isActor();
    return acts && !subjectBehind && !verb.is("wordt") && !verb.is("blijft");
  }

  private static boolean endsLikeAdverb(String word) {
    return word.endsWith("lijk")
        || word.endsWith("ig")
        || word.endsWith("ief")
        || word.endsWith("eel")
        || word.endsWith("isch")
        || word.endsWith("end")
        || word.endsWith("loos")
        || word.endsWith("baar");
  }

  /** Not of "basis" or "haven": the endings of plurals tell nothing of a singular. */
  private static boolean isAbstract(String word) {
    for (String ending : ABSTRACT) {
      if (ending.length() > 2 && word.endsWith(ending)) {
        return true;
      }
    }
    return false;
  }
}
