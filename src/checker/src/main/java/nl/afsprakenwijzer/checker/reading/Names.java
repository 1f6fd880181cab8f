package nl.afsprakenwijzer.checker.reading;

import java.util.ArrayList;
import java.util.List;

/** Finds runs of words with capitals: names of organisations and places that no list knows. */
final class Names {
  private static final List<String> ABSTRACT = List.copyOf(SmallWords.ABSTRACT_ENDINGS.words());
  private static final List<String> ORGANISATION =
      List.copyOf(SmallWords.ORGANISATION_ENDINGS.words());
  private static final int SHORTEST_STEM = 4;
  private static final int SHORTEST_NAME = 5;
  private final Text text;

  /** A name with its article, half-open. */
  record Name(int from, int to, boolean opensSentence) {}

  Names(Text text) {
    this.text = text;
  }

  List<Name> find(List<int[]> sentences) {
    List<Name> names = new ArrayList<>(4);
    for (int[] sentence : sentences) {
      int at = sentence[0];
      while (at < sentence[1]) {
        int end = isNameWord(at, sentence[0]) ? runEnd(at, sentence[1]) : -1;
        if (end > 0) {
          boolean article = at > sentence[0] && text.at(at - 1).in(SmallWords.ARTICLES);
          names.add(new Name(article ? at - 1 : at, end, at == sentence[0]));
          at = end;
        } else {
          at++;
        }
      }
    }
    return names;
  }

  private boolean isNameWord(int at, int first) {
    Token token = text.at(at);
    if (!token.isWord()
        || !token.capital()
        || token.text().length() == 2 && token.text().charAt(0) == 'q'
        || token.text().length() > 1 && token.text().charAt(1) == '-'
        || text.at(at).in(SmallWords.ARTICLES) && !text.at(at + 1).capital()) {
      return false;
    }
    boolean opens =
        at == first
            || text.at(at - 1).isMark(':')
            || text.at(at - 1).isMark('"')
            || text.at(at - 1).isMark('.');
    return !opens || isNameAtStart(at);
  }

  /**
   * The first word of a sentence has a capital anyway: it is a name when the dictionary does not
   * have it.
   */
  private boolean isNameAtStart(int at) {
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
    if (isLed(at) || isAdjectiveAtWork(at) || isPlaceAtWork(at) || isCompany(at)) {
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
        || isPluralWithSingularVerb(at)
        || isBareDoer(at)
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
    boolean joins = next.is("en") && (text.at(at + 2).capital() || text.at(at + 2).is("de"));
    boolean acts = text.words().lexicon().verb(next.word().verb()) == VerbKind.CONCRETE;
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
                && VerbFinder.isActor(text.at(at + 3));
    if (text.isAny(at + 1, at + 2, "wil", "zet", "stelt", "houdt", "wijst", "schaft", "laat")) {
      return true;
    }
    return joined && !token.can(Word.FINITE_SINGULAR)
        || next.can(Word.FINITE_SINGULAR)
            && !next.can(Word.NOUN | Word.ADJECTIVE)
            && isDoing(next.word().verb())
            && !VerbFinder.isActor(text.at(at + 2))
            && !(text.at(at + 2).in(SmallWords.DETERMINERS) && VerbFinder.isActor(text.at(at + 3)));
  }

  private boolean isDoing(String lemma) {
    VerbKind kind = text.words().lexicon().verb(lemma);
    return kind == VerbKind.CONCRETE
        || kind == VerbKind.CARRIER
        || kind == VerbKind.RESEARCH
        || kind == VerbKind.JOINT
        || kind == VerbKind.VAGUE;
  }

  /** Not of "basis" or "haven": the endings of plurals tell nothing of a singular. */
  /** "Gouda werkt ... uit": a municipality by its name alone, also when it is a word too. */
  private boolean isPlaceAtWork(int at) {
    return text.at(at).word().is(Meaning.Sort.PLACE_NAME) && acts(at + 1);
  }

  /** "Lelie zorggroep krimpt ...": no article, and a second noun that companies are named by. */
  private boolean isCompany(int at) {
    return text.at(at).can(Word.NOUN)
        && !text.at(at).can(Word.PLURAL | Word.PREPOSITION)
        && isCompanyWord(at + 1)
        && acts(at + 2);
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
    VerbKind kind = text.words().lexicon().verb(verb.word().verb());
    return verb.can(Word.FINITE_SINGULAR)
        && !verb.can(Word.NOUN | Word.ADJECTIVE | Word.PREPOSITION)
        && kind != VerbKind.STATE
        && kind != VerbKind.AUXILIARY;
  }

  /** "Trekker: Waterrijk": who stands there has a name. */
  private boolean isLed(int at) {
    return text.at(at - 1).isMark(':')
        && text.isAny(at - 2, at - 1, "trekker", "uitvoerder", "actiehouder", "penvoerder");
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
    VerbKind kind = text.words().lexicon().verb(verb.word().verb());
    boolean acts = verb.can(Word.FINITE_SINGULAR) && kind != VerbKind.STATE && !verb.is("is");
    boolean subjectBehind =
        behind.capital()
            || behind.can(Word.PRONOUN) && !behind.can(Word.DETERMINER | Word.ADJECTIVE)
            || behind.is("er")
            || behind.in(SmallWords.ARTICLES) && VerbFinder.isActor(text.at(at + 3));
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

  private static boolean isAbstract(String word) {
    for (String ending : ABSTRACT) {
      if (ending.length() > 2 && word.endsWith(ending)) {
        return true;
      }
    }
    return false;
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

  private int runEnd(int from, int limit) {
    int end = from + 1;
    int at = end;
    while (at < limit) {
      Token token = text.at(at);
      boolean nameWord = token.isWord() && token.capital();
      boolean link =
          token.in(SmallWords.NAME_LINKS)
              && !token.is("en")
              && text.at(at + 1).capital()
              && text.at(at + 1).isWord()
              && !token.is("op");
      boolean initials = token.isMark('&') && text.at(at + 1).capital();
      if (nameWord || at == end && isCompanyWord(at) && acts(at + 1)) {
        end = at + 1;
      } else if (!link && !initials) {
        break;
      }
      at++;
    }
    return end;
  }
}
