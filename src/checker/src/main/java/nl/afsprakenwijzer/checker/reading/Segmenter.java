package nl.afsprakenwijzer.checker.reading;

import java.util.ArrayList;
import java.util.List;

/** Cuts a text into sentences and segments, each with its verbs. */
final class Segmenter {
  /**
   * How far a verb is looked for: no Dutch clause is longer, and a hostile text must not cost more
   * than its length.
   */
  private static final int FARTHEST = 60;

  private final Text text;
  private final VerbFinder verbs;
  private final VerbCluster cluster;
  private final List<Segment> segments = new ArrayList<>(8);
  private final List<int[]> sentences = new ArrayList<>(4);

  Segmenter(Text text) {
    this.text = text;
    this.verbs = new VerbFinder(text);
    this.cluster = new VerbCluster(text, verbs);
    cut();
  }

  List<Segment> segments() {
    return segments;
  }

  /** Sentences as pairs of token indexes, half-open. */
  List<int[]> sentences() {
    return sentences;
  }

  private void cut() {
    int from = firstWord(0);
    for (int at = from; at < text.size(); at++) {
      if (endsSentence(at)) {
        sentence(from, at + 1);
        from = firstWord(at + 1);
        at = Math.max(at, from - 1);
      }
    }
    if (from < text.size()) {
      sentence(from, text.size());
    }
  }

  private boolean endsSentence(int at) {
    Token token = text.at(at);
    if (token.shape() == Token.Shape.LINE_END) {
      Token next = text.at(at + 1);
      return !(next.isWord() && !next.capital() && Character.isLetter(next.text().charAt(0)))
          || isBullet(at + 1);
    }
    if (token.isMark('.') || token.isMark('!') || token.isMark('?')) {
      Token next = text.at(at + 1);
      return at + 1 >= text.size()
          || text.spaced(at + 1) && (next.capital() || next.isNumber() || !next.isWord());
    }
    return token.isMark(';') || token.isMark('|') || token.isMark('•') || token.isMark('\u00B7');
  }

  private boolean isBullet(int at) {
    return text.is(at, "o")
        || text.at(at).isMark('-')
        || text.at(at).isMark('•')
        || text.at(at).isMark('\u2013');
  }

  /** Skips the number or bullet with which a clause begins: "3.2.1", "- ", "a.", "1)". */
  private int firstWord(int from) {
    int at = from;
    while (at < text.size()) {
      Token token = text.at(at);
      boolean mark =
          !token.isWord() && !token.isNumber() && !token.isMark('(') && !token.isMark('€');
      boolean number = token.isNumber() && isEnumerator(at);
      boolean letter =
          token.isWord()
              && token.text().length() == 1
              && (text.at(at + 1).isMark('.') || text.at(at + 1).isMark(')') || token.is("o"));
      boolean mixed =
          token.isWord()
              && token.text().length() == 2
              && Character.isDigit(token.text().charAt(0))
              && Character.isLetter(token.text().charAt(1))
              && text.at(at + 1).capital()
              && at == 0;
      if (!mark && !number && !letter && !mixed) {
        return at;
      }
      at++;
    }
    return at;
  }

  private boolean isEnumerator(int at) {
    String digits = text.at(at).text();
    if (text.at(at + 1).isMark('.') && !text.spaced(at + 1) || text.at(at + 1).isMark(')')) {
      return digits.length() <= 3;
    }
    return digits.indexOf('.') > 0
        && digits.indexOf(',') < 0
        && digits.length() <= 8
        && digits.indexOf(':') < 0
        && looksLikeNumbering(digits);
  }

  private static boolean looksLikeNumbering(String digits) {
    for (String part : digits.split("[.]", -1)) {
      if (part.isEmpty() || part.length() > 2) {
        return false;
      }
    }
    return true;
  }

  private void sentence(int from, int to) {
    if (from >= to) {
      return;
    }
    int number = sentences.size();
    int firstSegment = segments.size();
    sentences.add(new int[] {from, to});
    int begin = from;
    boolean subordinate = false;
    boolean finite = false;
    boolean told = false;
    for (int at = from; at < to; at++) {
      boolean mark = isBoundaryMark(at);
      boolean resumes =
          subordinate
              && at > begin + 1
              && (resumesMain(at, begin, finite) || resumesObject(at, begin, finite));
      boolean asks = told && opensQuestion(at);
      boolean opens =
          resumes
              || asks
              || at > begin
                  && (opensSubordinate(at) && !pointsBack(at, begin)
                      || coordinates(at, to, finite, subordinate));
      if (mark || opens) {
        add(begin, at, number, subordinate);
        begin = mark ? at + 1 : at;
        finite = false;
        subordinate =
            !mark && (asks || opensSubordinate(at))
                || stillDepends(mark, at)
                || resumes && isInside();
      }
      if (at == begin && opensSubordinate(at) && !isDemonstrative(at, from)) {
        subordinate = true;
      }
      finite |= verbs.isClearlyFinite(at) || verbs.isPluralFinite(at, subordinate);
      told |= finite;
    }
    add(begin, to, number, subordinate);
    findFarParticle(firstSegment);
  }

  /** "bepaalt zelf of hij ingaat op het aanbod": the verb of a question stands at its end. */
  private boolean opensQuestion(int at) {
    if (!text.is(at, "of") || text.at(at - 1).isMark(',')) {
      return false;
    }
    boolean subject =
        text.at(at + 1).can(Word.PRONOUN | Word.DETERMINER)
            || text.at(at + 1).in(SmallWords.DETERMINERS)
            || text.is(at + 1, "er");
    int farthest = Math.min(text.size(), at + FARTHEST);
    for (int i = at + 2; subject && i < farthest && !isBoundaryMark(i) && !endsSentence(i); i++) {
      if (verbs.isClearlyFinite(i) && !text.is(i - 1, "en")) {
        return true;
      }
    }
    return false;
  }

  /** "Lukt dat niet, dan ...": behind the verb that opens the stretch the word points back. */
  private boolean pointsBack(int at, int begin) {
    return text.is(at, "dat")
        && at == begin + 1
        && verbs.isClearlyFinite(begin)
        && (text.is(at + 1, "niet") || !text.at(at + 1).can(Word.NOUN | Word.PRONOUN));
  }

  /**
   * "Dat is voor ons het vertrekpunt", "Die partij neemt het voortouw": at the start these words
   * point back.
   */
  private boolean stillDepends(boolean mark, int at) {
    Segment last = segments.isEmpty() ? null : segments.get(segments.size() - 1);
    if (last == null || !last.subordinate) {
      return false;
    }
    boolean waits = last.finite < 0 && last.main < 0 && mark && !verbs.isClearlyFinite(at + 1);
    return waits || !mark && (text.is(at, "en") || text.is(at, "of"));
  }

  /**
   * "bieden huurders die daarom vragen een energiescan aan": behind its verb the object goes on.
   */
  private boolean resumesObject(int at, int begin, boolean finite) {
    Token before = text.at(at - 1);
    boolean relative = text.is(begin, "die") || text.is(begin, "wie");
    boolean noun =
        text.is(at, "een") || text.is(at, "de") || text.is(at, "het") || text.is(at, "geen");
    Segment last = segments.isEmpty() ? null : segments.get(segments.size() - 1);
    return relative
        && noun
        && finite
        && at - 1 > begin + 1
        && before.can(Word.FINITE_SINGULAR | Word.INFINITIVE)
        && (verbs.isClearlyFinite(at - 1) || verbs.isPluralFinite(at - 1, true))
        && last != null
        && last.isMain()
        && last.to == begin;
  }

  /** "dat wie hulp nodig heeft een huis krijgt": the inner stretch ends, the outer one goes on. */
  private boolean isInside() {
    int last = segments.size() - 1;
    if (last < 1) {
      return false;
    }
    Segment outer = segments.get(last - 1);
    return outer.subordinate
        && outer.sentence == segments.get(last).sentence
        && outer.to == segments.get(last).from
        && outer.to - outer.from == 1;
  }

  private boolean isDemonstrative(int at, int from) {
    if (text.is(at, "die")) {
      return at == from;
    }
    return text.is(at, "dat")
        && (at == from || text.at(at - 1).isMark(':'))
        && (verbs.isClearlyFinite(at + 1)
            || verbs.isPluralFinite(at + 1, true)
            || text.at(at + 1).can(Word.NOUN) && verbs.isClearlyFinite(at + 2));
  }

  /**
   * "die doorstroomt houdt zijn huur", "om te bouwen stelt zij ...": behind the dependent stretch
   * the main one goes on.
   */
  private boolean resumesMain(int at, int begin, boolean finite) {
    return verbs.opensMainAgain(at, begin)
        && (finite || text.is(at - 2, "te") && text.at(at - 1).can(Word.INFINITIVE));
  }

  private boolean isBoundaryMark(int at) {
    Token token = text.at(at);
    if (token.isWord()) {
      return false;
    }
    return token.isMark(',') && !(text.at(at - 1).isNumber() && text.at(at + 1).isNumber())
        || token.isMark(':')
        || token.isMark('(')
        || token.isMark(')')
        || token.isMark('\u2013')
        || token.isMark('-') && text.spaced(at) && text.spaced(at + 1);
  }

  private boolean opensSubordinate(int at) {
    Token token = text.at(at);
    if (!token.isWord()) {
      return false;
    }
    if (token.in(SmallWords.SUBORDINATORS)) {
      boolean determiner =
          token.is("dat") && (text.is(at + 1, "jaar") || text.is(at + 1, "moment"));
      boolean die =
          (token.is("die") || token.is("welke") || token.is("wat"))
              && text.at(at - 1).in(SmallWords.NOT_SUBORDINATING_AFTER)
              && text.at(at + 1).can(Word.NOUN);
      boolean asRole =
          token.is("als") && (text.is(at - 2, "zo") || !hasFiniteBeforeBoundary(at + 1));
      boolean fixed = text.at(at + 1).in(SmallWords.CONDITION_ADJECTIVES);
      boolean label = text.at(at + 1).isMark(':');
      die |= token.is("die") && text.is(at - 1, "dat");
      return !determiner && !die && !asRole && !fixed && !label && !token.is("nu");
    }
    return token.is("voor") && text.is(at + 1, "zover")
        || token.is("voorzover")
        || token.is("voor") && opensMoment(at)
        || token.is("of") && verbs.isResearchBefore(at)
        || token.is("om") && opensInfinitive(at);
  }

  private boolean hasFiniteBeforeBoundary(int at) {
    int farthest = Math.min(text.size(), at + FARTHEST);
    for (int i = at; i < farthest && !isBoundaryMark(i) && !endsSentence(i); i++) {
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

  /** "... en verplaatst de lantaarnpaal": a new segment when both sides have a finite verb. */
  private boolean coordinates(int at, int to, boolean finite, boolean subordinate) {
    Token token = text.at(at);
    boolean joins = token.is("en") || token.is("maar") || token.is("of") || token.is("dan");
    if (!joins || !finite) {
      return false;
    }
    if (verbs.isPluralFinite(at + 1, true) && verbs.isPluralFinite(at - 1, true)) {
      return false;
    }
    for (int i = at + 1;
        i < Math.min(to, at + FARTHEST) && !isBoundaryMark(i) && !opensPlainly(i);
        i++) {
      if (text.is(i, "en") || text.is(i, "of")) {
        return false;
      }
      if (verbs.isClearlyFinite(i) || i == at + 1 && verbs.isPluralFinite(i, subordinate)) {
        return true;
      }
    }
    return false;
  }

  private boolean opensPlainly(int at) {
    return text.at(at).isWord() && text.at(at).in(SmallWords.SUBORDINATORS);
  }

  private void add(int from, int to, int sentence, boolean subordinate) {
    if (from >= to) {
      return;
    }
    Segment segment = new Segment(from, to, sentence);
    segment.subordinate = subordinate;
    cluster.fill(segment);
    if (subordinate && text.at(from).is("en") && segment.finite >= 0 && saysMoreBehind(segment)) {
      segment.subordinate = false;
    }
    if (subordinate && (text.is(from, "dat") || text.is(from, "om") || isWished(from))) {
      giveContent(segment);
    }
    segments.add(segment);
    if (!subordinate && segments.size() > 1) {
      cluster.complete(segments.get(segments.size() - 2), segment);
    }
  }

  /** "Het zou goed zijn als de provincie ...": what is wished. */
  private boolean isWished(int from) {
    Segment last = segments.isEmpty() ? null : segments.get(segments.size() - 1);
    return last != null && text.is(from, "als") && last.modal.equals("zouden");
  }

  /** "en meer zou kosten" still depends: behind its verb come verbs only. */
  private boolean saysMoreBehind(Segment segment) {
    for (int i = segment.finite + 1; i < segment.to; i++) {
      if (text.at(i).isNumber()
          || text.at(i).isWord() && !text.at(i).can(Word.INFINITIVE | Word.PARTICIPLE)) {
        return true;
      }
    }
    return false;
  }

  /** "komen twee keer per jaar, in april en in oktober, bijeen": the particle stands far off. */
  private void findFarParticle(int from) {
    for (int i = from; i < segments.size(); i++) {
      Segment main = segments.get(i);
      int last = i;
      while (last + 1 < segments.size()
          && (isAside(segments.get(last + 1))
              || last + 2 < segments.size()
                  && segments.get(last + 1).subordinate
                  && segments.get(last + 2).from == segments.get(last + 1).to
                  && isAside(segments.get(last + 2)))) {
        last++;
      }
      if (last > i && main.isMain() && main.main < 0) {
        cluster.closeWith(main, segments.get(last));
      }
    }
  }

  private static boolean isAside(Segment segment) {
    return !segment.hasVerb() && segment.main < 0 && !segment.subordinate;
  }

  /**
   * "spreken af dat ...", "het streven is om ...": the last main segment has this as its content.
   */
  private void giveContent(Segment segment) {
    Segment last = segments.isEmpty() ? null : segments.get(segments.size() - 1);
    if (last != null
        && last.sentence == segment.sentence
        && last.isMain()
        && last.content == null) {
      last.content = segment;
    }
  }
}
