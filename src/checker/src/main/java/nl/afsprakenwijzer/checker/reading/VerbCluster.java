package nl.afsprakenwijzer.checker.reading;

import java.util.Map;
import java.util.Set;

/** Joins the verbs of a segment: helper and participle, particle and verb, modal and infinitive. */
final class VerbCluster {
  private static final Map<String, String> HELPERS = SmallWords.HELPERS.as(value -> value);
  private static final Set<String> MODALS = SmallWords.MODALS.words();
  private static final Set<String> NOUNS =
      Set.of("invulling", "uitvoering", "vorm", "voorrang", "toepassing");
  private final Text text;
  private final VerbFinder finder;
  private final NonFinite forms;
  private final Verbless verbless;
  private final Particles particles;

  VerbCluster(Text text, FiniteForms verbs) {
    this.text = text;
    this.finder = new VerbFinder(text, verbs);
    this.forms = new NonFinite(text, verbs);
    this.verbless = new Verbless(text, verbs, forms);
    this.particles = new Particles(text);
  }

  void fill(Segment segment) {
    int finite = finder.findFinite(segment);
    if (finite < 0) {
      verbless.fill(segment);
      return;
    }
    segment.finite = finite;
    boolean helps = text.at(finite).in(SmallWords.HELPERS);
    String helper = helps ? HELPERS.get(text.at(finite).text()) : null;
    String lemma = helper == null ? text.at(finite).word().verb() : helper;
    segment.past =
        text.at(finite).in(SmallWords.PAST_HELPERS) || helper == null && isPastForm(finite);
    if (MODALS.contains(lemma)) {
      segment.modal = lemma;
    }
    int rest = forms.find(segment, finite, lemma);
    int last = rest < 0 && !segment.modal.isEmpty() ? text.lastWord(segment.from, segment.to) : -1;
    if (last > finite && isState(last)) {
      segment.main = last;
      segment.lemma = specific(text.at(last).text(), segment);
    } else if (rest >= 0) {
      segment.main = rest;
      cluster(segment, lemma, rest);
      segment.lemma = specific(segment.lemma, segment);
    } else {
      segment.lemma = alone(segment, finite, lemma);
    }
    if (segment.lemma.equals("bouwen aan") && hasThing(segment)) {
      segment.lemma = "bouwen";
    }
    if (segment.lemma.equals("plannen")) {
      segment.lemma = isGreen() ? "planten" : isMeeting(segment) ? "inplannen" : "plannen";
    }
  }

  private boolean isBehindPreposition(int noun) {
    Token before = text.at(text.beforeNoun(noun));
    return before.can(Word.PREPOSITION);
  }

  /** What a verb means without another verb: its expression of more words, or with its particle. */
  private String alone(Segment segment, int finite, String lemma) {
    String expression = specific(lemma, segment);
    boolean whole = expression.indexOf(' ') != expression.lastIndexOf(' ') || hasNoun(expression);
    String joined = whole ? lemma : particles.join(segment, finite, lemma);
    if (joined.equals("inzetten") && deploys(segment, finite)) {
      return joined;
    }
    return joined.equals(lemma) ? expression : specific(joined, segment);
  }

  /**
   * "De gemeente zet twee huismeesters in op ...": somebody is put to work, nothing is aimed at.
   */
  private boolean deploys(Segment segment, int finite) {
    int particle = segment.to - 1;
    while (particle > finite && !(text.is(particle, "in") && text.is(particle + 1, "op"))) {
      particle--;
    }
    boolean led = text.at(finite - 1).isActor();
    for (int i = finite + 1; led && i < particle; i++) {
      boolean somebody = text.at(i).isActor() || text.at(i).can(Word.ROLE | Word.PRODUCT);
      if (somebody && text.at(i).can(Word.NOUN) && !isBehindPreposition(i)) {
        return true;
      }
    }
    return false;
  }

  private String specific(String lemma, Segment segment) {
    return text.words().lexicon().verbPhrases().specific(lemma, text, segment.from, segment.to);
  }

  /** "moeten energiezuinig worden", "moet beschikbaar zijn". */
  private boolean isState(int at) {
    return text.is(at, "worden")
        || text.is(at, "zijn")
        || text.is(at, "blijven")
        || text.is(at, "hebben")
        || text.is(at, "krijgen");
  }

  /** "invulling geven": its noun makes the expression, no preposition that may belong elsewhere. */
  private static boolean hasNoun(String expression) {
    int space = expression.indexOf(' ');
    return space > 0 && NOUNS.contains(expression.substring(0, space));
  }

  /** "bouwt aan de Dorpsstraat 40 woningen": the street is where, not what. */
  private boolean hasThing(Segment segment) {
    return text.canAny(segment.from, segment.to, Word.PRODUCT | Word.HOME);
  }

  /** "plant 140 bomen": no planning. */
  private boolean isGreen() {
    for (int i = 0; i < text.size(); i++) {
      String word = text.at(i).text();
      boolean tree = word.endsWith("boom") || word.endsWith("bomen");
      if (tree || text.isAny(i, i + 1, "groen", "struiken", "hagen", "bloemen", "heesters")) {
        return true;
      }
    }
    return false;
  }

  /** "plant een gesprek met de bewoner": it is put in the diary. */
  private boolean isMeeting(Segment segment) {
    return text.isAny(
        segment.from,
        segment.to,
        "gesprek",
        "gesprekken",
        "afspraak",
        "bijeenkomst",
        "overleg",
        "huisbezoek",
        "data");
  }

  private boolean isPastForm(int at) {
    Token token = text.at(at);
    return token.can(Word.PAST) && !token.can(Word.FINITE_SINGULAR | Word.INFINITIVE);
  }

  private void cluster(Segment segment, String helper, int rest) {
    Token verb = text.at(rest);
    boolean participle =
        verb.can(Word.PARTICIPLE)
            && (!verb.can(Word.INFINITIVE)
                || helper.equals("worden")
                || (helper.equals("hebben") || helper.equals("zijn")) && !text.is(rest - 1, "te"));
    segment.passive =
        participle
            && (helper.equals("worden")
                || helper.equals("krijgen")
                || MODALS.contains(helper) && text.isAny(segment.from, segment.to, "worden"));
    segment.perfect = participle && (helper.equals("hebben") || helper.equals("zijn"));
    segment.lemma =
        helper.equals("blijven") && Norms.isPosture(forms.infinitive(rest))
            ? "behouden blijven"
            : forms.infinitive(rest);
  }

  /**
   * "zullen woningen met label E, F of G verduurzamen": the verb that a helper waits for stands
   * behind the comma.
   */
  void complete(Segment waiting, Segment segment) {
    boolean waits = waiting.isMain() && waiting.main < 0 && waiting.sentence == segment.sentence;
    if (!waits
        || waiting.modal.isEmpty()
            && !text.isAny(
                waiting.finite, waiting.finite + 1, "worden", "wordt", "gaan", "gaat", "blijven")) {
      return;
    }
    int verb = segment.finite >= 0 ? segment.finite : segment.main;
    if (segment.finite >= 0
            && verb < segment.to - 2
            && !(text.at(verb + 1).can(Word.PREPOSITION) && endsInsertion(segment.from))
        || verb < 0
        || !text.at(verb)
            .can(
                text.isAny(waiting.finite, waiting.finite + 1, "worden", "wordt")
                    ? Word.PARTICIPLE
                    : Word.INFINITIVE | Word.PARTICIPLE)
        || forms.isNominal(verb)) {
      return;
    }
    waiting.main = verb;
    waiting.lemma = specific(forms.infinitive(verb), segment);
    waiting.passive =
        waiting.modal.isEmpty()
            && text.at(verb).can(Word.PARTICIPLE)
            && text.isAny(waiting.finite, waiting.finite + 1, "worden", "wordt");
    segment.finite = -1;
    segment.main = -1;
    segment.lemma = "";
  }

  /** "zal, zodra ... is, namens X een aanvraag indienen voor ...": behind it the main goes on. */
  private boolean endsInsertion(int from) {
    Token before = text.at(from - 1);
    return (before.isMark(',') || before.can(Word.FINITE_SINGULAR)) && !text.is(from, "en");
  }

  /** Takes along what stands behind an aside in commas: "komen, in mei, bijeen". */
  void resume(Segment waiting, Segment rest) {
    boolean own = rest.finite >= 0 && !text.at(rest.finite).in(SmallWords.PARTICLES);
    String verb = text.at(waiting.finite).word().verb();
    String joined = particles.closing(rest, verb);
    boolean cut = waiting.finite == waiting.to - 1;
    String whole = cut || !joined.equals(verb) ? specific(joined, rest) : joined;
    if (own || whole.equals(verb)) {
      return;
    }
    waiting.lemma = whole;
    rest.finite = -1;
    rest.main = -1;
    rest.lemma = "";
  }
}
