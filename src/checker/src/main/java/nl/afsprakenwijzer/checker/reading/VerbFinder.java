package nl.afsprakenwijzer.checker.reading;

import java.util.Map;
import java.util.Set;

/**
 * Finds the verbs of a segment by position: a dictionary tells what a form can be, its place what
 * it is.
 */
final class VerbFinder {
  private static final Map<String, String> HELPERS =
      Map.ofEntries(
          Map.entry("is", "zijn"),
          Map.entry("zijn", "zijn"),
          Map.entry("was", "zijn"),
          Map.entry("waren", "zijn"),
          Map.entry("wordt", "worden"),
          Map.entry("worden", "worden"),
          Map.entry("werd", "worden"),
          Map.entry("werden", "worden"),
          Map.entry("heeft", "hebben"),
          Map.entry("hebben", "hebben"),
          Map.entry("had", "hebben"),
          Map.entry("hadden", "hebben"),
          Map.entry("zal", "zullen"),
          Map.entry("zullen", "zullen"),
          Map.entry("zou", "zouden"),
          Map.entry("zouden", "zouden"),
          Map.entry("kan", "kunnen"),
          Map.entry("kunnen", "kunnen"),
          Map.entry("kon", "kunnen"),
          Map.entry("konden", "kunnen"),
          Map.entry("moet", "moeten"),
          Map.entry("moeten", "moeten"),
          Map.entry("mag", "mogen"),
          Map.entry("mogen", "mogen"),
          Map.entry("wil", "willen"),
          Map.entry("willen", "willen"),
          Map.entry("dient", "dienen"),
          Map.entry("dienen", "dienen"),
          Map.entry("gaat", "gaan"),
          Map.entry("gaan", "gaan"),
          Map.entry("komt", "komen"),
          Map.entry("komen", "komen"),
          Map.entry("laat", "laten"),
          Map.entry("laten", "laten"),
          Map.entry("blijft", "blijven"),
          Map.entry("blijven", "blijven"),
          Map.entry("hoeft", "hoeven"),
          Map.entry("hoeven", "hoeven"),
          Map.entry("krijgt", "krijgen"),
          Map.entry("krijgen", "krijgen"),
          Map.entry("doet", "doen"),
          Map.entry("doen", "doen"),
          Map.entry("staat", "staan"),
          Map.entry("staan", "staan"),
          Map.entry("wijst", "wijzen"),
          Map.entry("plant", "plannen"),
          Map.entry("stelt", "stellen"),
          Map.entry("houdt", "houden"),
          Map.entry("start", "starten"),
          Map.entry("loopt", "lopen"));
  private static final Set<String> MODALS =
      Set.of("zullen", "zouden", "kunnen", "moeten", "mogen", "willen", "dienen", "hoeven");
  private static final Set<String> PASSES_ON =
      Set.of("gaan", "komen", "laten", "blijven", "dienen", "hoeven", "proberen");
  private static final Set<String> PAST =
      Set.of("was", "waren", "werd", "werden", "had", "hadden", "kon", "konden");
  private static final Set<String> PARTICLES =
      Set.of(
          "aan",
          "achter",
          "af",
          "beschikbaar",
          "bekend",
          "bij",
          "bijeen",
          "binnen",
          "deel",
          "door",
          "goed",
          "in",
          "klaar",
          "los",
          "mee",
          "na",
          "neer",
          "om",
          "omhoog",
          "op",
          "open",
          "over",
          "plaats",
          "rond",
          "samen",
          "tegen",
          "terug",
          "terecht",
          "toe",
          "tot",
          "uit",
          "vast",
          "vol",
          "voor",
          "voort",
          "vooruit",
          "vrij",
          "weg",
          "stil",
          "leeg",
          "gelijk",
          "weer");
  private static final Set<String> DETERMINERS =
      Set.of(
          "de", "het", "een", "te", "dit", "deze", "elke", "elk", "iedere", "ieder", "haar", "hun",
          "onze", "ons", "geen");
  private final Text text;

  VerbFinder(Text text) {
    this.text = text;
  }

  /** A form that is finite whatever stands around it. */
  boolean isClearlyFinite(int at) {
    Token token = text.at(at);
    if (!token.isWord() || text.is(at - 1, "te")) {
      return false;
    }
    if (HELPERS.containsKey(token.text())) {
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

  private boolean isHelperVerb(int at, Token token) {
    if (token.is("zijn")) {
      return !(text.at(at + 1).can(Word.NOUN)
          && !text.at(at + 1).can(Word.PARTICIPLE)
          && isPossessivePlace(at));
    }
    if (token.is("plant") || token.is("start") || token.is("staat") || token.is("kan")) {
      return !text.at(at - 1).can(Word.ADJECTIVE) || text.at(at - 1).can(Word.ADVERB | Word.NOUN);
    }
    return true;
  }

  private boolean isPossessivePlace(int at) {
    Token before = text.at(at - 1);
    return before.can(Word.PREPOSITION)
        || before.can(Word.CONJUNCTION)
        || before.can(Word.FINITE_SINGULAR) && !before.can(Word.NOUN);
  }

  /** A plural present has the form of an infinitive: its place decides. */
  boolean isPluralFinite(int at, boolean verbLast) {
    Token token = text.at(at);
    Token before = text.at(at - 1);
    if (!token.isWord()
        || !token.can(Word.INFINITIVE)
        || DETERMINERS.contains(before.text())
        || HELPERS.containsKey(token.text())
        || text.words().lexicon().isNounFirst(token.text()) && !isAfterActor(at)) {
      return false;
    }
    if (token.capital() && (before.isWord() || before.isNumber())) {
      return false;
    }
    if (token.can(Word.PARTICIPLE) && endsSegment(at)) {
      return false;
    }
    boolean noun = token.can(Word.NOUN);
    boolean numbered = before.isNumber() && before.text().length() != 4;
    boolean qualified =
        before.can(Word.ADJECTIVE | Word.PARTICIPLE) && !before.can(Word.NOUN | Word.ADVERB);
    if (noun && (numbered || qualified)
        || before.can(Word.PREPOSITION) && !before.can(Word.ADVERB)
        || qualified && "wonen".equals(token.word().verb())) {
      return false;
    }
    if (noun && token.can(Word.PLURAL) && !canFollowSubject(before) && !before.isNumber()) {
      return false;
    }
    return verbLast || !endsSegment(at) || canFollowSubject(before) && at > 0;
  }

  /**
   * "huren" and "werken" are verbs only behind somebody who acts: "wij werken", "partijen werken".
   */
  private boolean isAfterActor(int at) {
    Token before = text.at(at - 1);
    boolean acts =
        before.can(Word.PRONOUN) && !before.can(Word.DETERMINER)
            || before.is("partijen")
            || before.is("corporaties")
            || before.is("gemeenten");
    boolean inverted =
        text.at(at + 1).is("we")
            || text.at(at + 1).is("wij")
            || text.at(at + 1).is("partijen")
            || text.at(at + 1).is("de");
    return acts || inverted || text.at(at).word().verb().equals("werken");
  }

  private static boolean canFollowSubject(Token before) {
    return before.can(Word.NOUN | Word.PRONOUN)
        || before.capital()
        || before.can(Word.ADVERB)
        || !before.word().isKnown();
  }

  private boolean endsSegment(int at) {
    Token next = text.at(at + 1);
    return next.shape() == Token.Shape.MARK && !next.isMark('(') && !next.isMark('"')
        || next.shape() == Token.Shape.LINE_END;
  }

  /**
   * A singular verb, or a plural helper that no other verb goes with: it opens a stretch of its
   * own.
   */
  boolean opensMainAgain(int at) {
    Token token = text.at(at);
    Token before = text.at(at - 1);
    if (text.is(at - 2, "te")
        && before.can(Word.INFINITIVE)
        && token.can(Word.FINITE_SINGULAR)
        && token.isWord()) {
      return true;
    }
    if (!isClearlyFinite(at) || before.is("en") || before.is("of") || before.is("te")) {
      return false;
    }
    boolean cluster =
        before.can(Word.PARTICIPLE | Word.INFINITIVE)
            && !before.can(Word.NOUN)
            && !text.is(at - 2, "te");
    boolean pluralHelper = token.can(Word.INFINITIVE) || token.is("zijn") || token.is("worden");
    return !(cluster && HELPERS.containsKey(token.text())) && !(pluralHelper && isVerb(at - 1));
  }

  private boolean isVerb(int at) {
    return isClearlyFinite(at) || text.at(at).can(Word.PARTICIPLE);
  }

  /** Whether a verb of exploration stands before: "onderzoeken of". */
  boolean isResearchBefore(int at) {
    for (int i = at - 1; i >= Math.max(0, at - 8); i--) {
      if (kind(text.at(i).word().verb()) == VerbKind.RESEARCH
          || text.is(i, "na")
          || text.is(i, "bekijkt")) {
        return true;
      }
    }
    return text.is(at - 1, "wordt") || text.is(at - 1, "afgewogen") || text.at(at - 1).isMark(',');
  }

  private VerbKind kind(String lemma) {
    return text.words().lexicon().verb(lemma);
  }

  void fill(Segment segment) {
    int finite = findFinite(segment);
    if (finite < 0) {
      fillInfinitive(segment);
      return;
    }
    segment.finite = finite;
    String helper = HELPERS.get(text.at(finite).text());
    String lemma = helper == null ? text.at(finite).word().verb() : helper;
    segment.past = PAST.contains(text.at(finite).text()) || helper == null && isPastForm(finite);
    if (MODALS.contains(lemma)) {
      segment.modal = lemma;
    }
    int rest = findNonFinite(segment, finite, lemma);
    if (rest >= 0) {
      segment.main = rest;
      cluster(segment, lemma, rest);
    } else {
      String expression = text.words().lexicon().specific(lemma, text, segment.from, segment.to);
      segment.lemma =
          expression.indexOf(' ') == expression.lastIndexOf(' ')
              ? withParticle(segment, finite, lemma)
              : expression;
    }
    segment.lemma = text.words().lexicon().specific(segment.lemma, text, segment.from, segment.to);
  }

  private boolean isPastForm(int at) {
    Token token = text.at(at);
    return token.can(Word.PAST) && !token.can(Word.FINITE_SINGULAR | Word.INFINITIVE | Word.NOUN);
  }

  private void cluster(Segment segment, String helper, int rest) {
    Token verb = text.at(rest);
    boolean participle = verb.can(Word.PARTICIPLE) && !verb.can(Word.INFINITIVE);
    segment.passive =
        participle
            && (helper.equals("worden")
                || helper.equals("krijgen")
                || MODALS.contains(helper) && hasWorden(segment, rest));
    segment.perfect = participle && (helper.equals("hebben") || helper.equals("zijn"));
    segment.lemma = infinitive(rest);
  }

  private boolean hasWorden(Segment segment, int rest) {
    for (int i = segment.from; i < segment.to; i++) {
      if (text.is(i, "worden")) {
        return true;
      }
    }
    return false;
  }

  private String infinitive(int at) {
    Token token = text.at(at);
    if (token.can(Word.INFINITIVE)
        && !token.can(Word.PARTICIPLE)
        && text.is(at - 1, "te")
        && PARTICLES.contains(text.at(at - 2).text())) {
      String joined = text.at(at - 2).text() + token.word().verb();
      return text.words().knows(joined) ? joined : token.word().verb();
    }
    return token.word().verb();
  }

  private int findFinite(Segment segment) {
    for (int i = segment.from; i < segment.to; i++) {
      if (isClearlyFinite(i)
          || !segment.subordinate
              && isPluralFinite(i, false)
              && !startsWithInfinitive(segment, i)) {
        return i;
      }
    }
    if (segment.subordinate) {
      for (int i = segment.to - 1; i >= segment.from; i--) {
        if (isPluralFinite(i, true) && !text.is(i - 1, "te") && !isInInfinitiveClause(segment)) {
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
    return at == segment.from && !text.at(at - 1).isMark(',') && !text.is(at - 1, "en");
  }

  /** A form that can be a noun too, at the place of a verb: after a name, a noun or an adverb. */
  private int findHomograph(Segment segment) {
    for (int i = segment.from; i < segment.to; i++) {
      Token token = text.at(i);
      Token before = text.at(i - 1);
      if (token.isWord()
          && token.can(Word.FINITE_SINGULAR)
          && !DETERMINERS.contains(before.text())
          && !token.capital()
          && !before.can(Word.ADJECTIVE)
          && !before.isNumber()
          && !token.can(Word.PREPOSITION | Word.CONJUNCTION | Word.ADVERB)
          && (before.capital()
              || text.is(i - 2, "te") && before.can(Word.INFINITIVE)
              || before.can(Word.NOUN | Word.PRONOUN)
              || !before.isWord() && i > segment.from)) {
        return i;
      }
    }
    return -1;
  }

  /** The participle or infinitive that goes with a helper, at the end of the segment. */
  private int findNonFinite(Segment segment, int finite, String helper) {
    boolean isHelper =
        HELPERS.containsKey(text.at(finite).text())
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
          || token.is("worden")
          || token.is("zijn")
          || token.is("kunnen")
          || token.is("hebben")) {
        continue;
      }
      if (i == segment.from && i < finite && token.can(Word.NOUN | Word.INFINITIVE)) {
        continue;
      }
      boolean afterTe = text.is(i - 1, "te");
      boolean participle =
          token.can(Word.PARTICIPLE)
              && takesParticiple(helper, segment)
              && !isAttributive(i)
              && (!helper.equals("krijgen") || endsSegment(i));
      boolean infinitive =
          token.can(Word.INFINITIVE) && (afterTe || takesInfinitive(helper)) && !isNominal(i);
      if (participle || infinitive) {
        return i;
      }
    }
    return -1;
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

  private boolean isAttributive(int at) {
    Token next = text.at(at + 1);
    return next.can(Word.NOUN)
        && !next.can(Word.PREPOSITION | Word.CONJUNCTION)
        && !DETERMINERS.contains(next.text());
  }

  private boolean isNominal(int at) {
    Token token = text.at(at);
    return token.can(Word.NOUN)
            && token.can(Word.PLURAL)
            && (text.at(at - 1).can(Word.ADJECTIVE)
                || DETERMINERS.contains(text.at(at - 1).text()) && !text.is(at - 1, "te"))
        || text.is(at - 1, "het")
        || text.is(at + 1, "van") && !text.is(at - 1, "te");
  }

  private String withParticle(Segment segment, int finite, String lemma) {
    for (int i = segment.to - 1; i > finite; i--) {
      Token token = text.at(i);
      String joined = token.text() + lemma;
      boolean particle = PARTICLES.contains(token.text()) || kind(joined) != null;
      if (!token.isWord() || !particle || !closes(segment, i)) {
        continue;
      }
      boolean expression = text.words().lexicon().hasExpression(lemma, token.text());
      if (kind(joined) != null || !expression && text.words().knows(joined)) {
        return joined;
      }
    }
    return lemma;
  }

  /** "deel" goes with "nemen" only, "plaats" with "vinden". */
  private static boolean isParticleOf(String particle, String verb) {
    return switch (particle) {
      case "deel" -> "nemen".equals(verb);
      case "plaats" -> "vinden".equals(verb) || "nemen".equals(verb);
      case "goed" -> "keuren".equals(verb) || "maken".equals(verb);
      default -> true;
    };
  }

  private boolean closes(Segment segment, int at) {
    Token next = text.at(at + 1);
    boolean asks =
        next.is("wie")
            || next.is("wat")
            || next.is("hoe")
            || next.is("welke")
            || next.is("hoeveel");
    if (asks && !text.is(at, "na") && !text.is(at, "uit") && !text.is(at, "vast")) {
      return false;
    }
    if (next.isNumber()
        || !isParticleOf(text.at(at).text(), text.at(segment.finite).word().verb())) {
      return false;
    }
    return at + 1 >= segment.to
        || !next.isWord()
        || next.can(Word.PREPOSITION | Word.CONJUNCTION)
        || next.is("te")
        || next.is("door")
        || next.can(Word.ADVERB);
  }

  /**
   * A stretch without a finite verb may still tell what is done: "Laatstekansbeleid voortzetten",
   * "om ... te bouwen".
   */
  private void fillInfinitive(Segment segment) {
    for (int i = segment.to - 1; i >= segment.from; i--) {
      Token token = text.at(i);
      if (token.isWord()
          && token.can(Word.INFINITIVE | Word.PARTICIPLE)
          && !token.word().verb().isEmpty()
          && !isNominal(i)
          && (!token.can(Word.NOUN) || text.is(i - 1, "te") || endsSegment(i))
          && !isAttributive(i)) {
        segment.main = i;
        segment.lemma =
            text.words().lexicon().specific(infinitive(i), text, segment.from, segment.to);
        segment.passive = token.can(Word.PARTICIPLE) && !token.can(Word.INFINITIVE);
        return;
      }
    }
  }
}
