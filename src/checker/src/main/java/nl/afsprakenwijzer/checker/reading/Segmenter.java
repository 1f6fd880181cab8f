package nl.afsprakenwijzer.checker.reading;

import java.util.ArrayList;
import java.util.List;

/** Cuts a text into sentences and segments, each with its verbs. */
final class Segmenter {
  private final Text text;
  private final FiniteForms verbs;
  private final VerbCluster cluster;
  private final List<Segment> segments = new ArrayList<>(8);
  private final BoundaryMarks marks;
  private final Subordination subordination;
  private final Boundaries boundaries;
  private final RestOfMain restOfMain;
  private final List<int[]> sentences;

  Segmenter(Text text) {
    this.text = text;
    this.verbs = new FiniteForms(text);
    this.cluster = new VerbCluster(text, verbs);
    SentenceCutter cutter = new SentenceCutter(text);
    this.marks = new BoundaryMarks(text, verbs);
    this.subordination = new Subordination(text, verbs, marks, cutter);
    this.boundaries = new Boundaries(text, verbs, marks);
    this.restOfMain = new RestOfMain(text, verbs);
    this.sentences = cutter.sentences();
    for (int i = 0; i < sentences.size(); i++) {
      sentence(i, sentences.get(i)[0], sentences.get(i)[1]);
    }
  }

  List<Segment> segments() {
    return segments;
  }

  /** Sentences as pairs of token indexes, half-open. */
  List<int[]> sentences() {
    return sentences;
  }

  private void sentence(int number, int from, int to) {
    int firstSegment = segments.size();
    int begin = from;
    boolean subordinate = false;
    boolean finite = false;
    boolean told = false;
    for (int at = from; at < to; at++) {
      boolean mark = marks.parts(at);
      boolean depends = subordination.opens(at);
      boolean resumes =
          subordinate
              && at > begin + 1
              && (boundaries.resumesMain(at, begin, finite)
                  || finite && restOfMain.opens(at, begin, segments));
      boolean asks = told && subordination.opensQuestion(at);
      boolean opens =
          resumes
              || asks
              || at > begin
                  && (depends && !boundaries.pointsBack(at, begin)
                      || boundaries.coordinates(at, to, finite, subordinate));
      if (mark || opens) {
        add(begin, at, number, subordinate);
        begin = mark ? at + 1 : at;
        finite = false;
        subordinate = !mark && (asks || depends) || stillDepends(mark, at) || resumes && isInside();
      }
      if (at == begin && depends && !boundaries.isDemonstrative(at, from)) {
        subordinate = true;
      }
      finite = finite || verbs.isClearlyFinite(at) || verbs.isPluralFinite(at, subordinate);
      told |= finite;
    }
    add(begin, to, number, subordinate);
    findFarParticle(firstSegment);
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
    boolean inside = mark && isQuestion(segments.size() - 2) && last.finite >= 0;
    return waits || inside || !mark && (text.is(at, "en") || text.is(at, "of"));
  }

  /** "of de school, die in 2022 sloot, kan worden verbouwd": its own verb is still to come. */
  private boolean isQuestion(int at) {
    Segment last = segments.get(segments.size() - 1);
    Segment outer = at < 0 ? last : segments.get(at);
    return outer.subordinate
        && outer.sentence == last.sentence
        && outer.finite < 0
        && outer.main < 0
        && text.isAny(outer.from, outer.from + 1, "of", "dat")
        && (text.is(last.from, "die") || text.is(last.from, "dat"));
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
        && outer.to - outer.from == 1
        && !text.is(outer.from, "waar");
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
      int before = segments.size() - 2;
      while (before > 0 && (isAside(segments.get(before)) || segments.get(before).subordinate)) {
        before--;
      }
      boolean near = before == segments.size() - 2;
      if (near || segments.get(before).content == null) {
        cluster.complete(segments.get(before), segment);
      }
      if (segments.get(before).subordinate) {
        completeBehind(before, segment);
      }
    }
  }

  /** "zal, zodra het net het toelaat, ... aansluiten": the verb stands behind what depends. */
  private void completeBehind(int last, Segment segment) {
    int main = last;
    while (main > 0 && segments.get(main).subordinate) {
      main--;
    }
    Segment waiting = segments.get(main);
    if (waiting.finite == waiting.to - 1 && text.at(waiting.to).isMark(',')) {
      cluster.complete(waiting, segment);
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
      int last = restOfCut(i);
      while (last + 1 < segments.size()
          && (isAside(segments.get(last + 1))
              || last + 2 < segments.size()
                  && segments.get(last + 1).subordinate
                  && segments.get(last + 2).from == segments.get(last + 1).to
                  && isAside(segments.get(last + 2)))) {
        last++;
      }
      if (last > i && main.isMain() && main.main < 0) {
        cluster.resume(main, segments.get(last));
      }
    }
  }

  /** "stelt, zodra de raad instemt, een plan vast": where it goes on; itself when it is not cut. */
  private int restOfCut(int at) {
    Segment main = segments.get(at);
    if (!main.isMain() || main.finite != main.to - 1 || !text.at(main.to).isMark(',')) {
      return at;
    }
    int rest = at + 2;
    while (rest < segments.size() && segments.get(rest).subordinate) {
      rest++;
    }
    boolean goesOn = rest < segments.size() && text.at(segments.get(rest).from - 1).isMark(',');
    return goesOn ? rest : at;
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
