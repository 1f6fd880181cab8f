package nl.afsprakenwijzer.checker.reading;

import java.util.ArrayList;
import java.util.List;

/**
 * Ties what was found to the duties of the clause: every duty gets its own actor, action, amount,
 * group, place and time.
 */
final class Duties {
  private static final int LEAD_WORDS = 8;
  private final Scan scan;
  private final Text text;
  private final List<Draft> drafts = new ArrayList<>(4);

  Duties(Scan scan) {
    this.scan = scan;
    this.text = scan.text;
    int next = 0;
    for (int i = 0; i < scan.sentences.size(); i++) {
      int first = next;
      while (next < scan.segments.size() && scan.segments.get(next).sentence == i) {
        next++;
      }
      if (next > first) {
        sentence(i, scan.segments.subList(first, next));
      }
    }
    lead();
  }

  /** "Trekker: gemeente" names the doer of every duty that has none. */
  private void lead() {
    for (Matches.Match match : scan.matches.among(Meaning.Sort.KIND)) {
      if (match.meaning() instanceof Meaning.KindWord word && word.kind() == TextKind.LEAD) {
        scan.doers
            .firstIn(match.to(), Math.min(match.to() + LEAD_WORDS, text.size()))
            .ifPresent(actor -> drafts.replaceAll(d -> d.led(List.of(actor))));
        return;
      }
    }
    cell();
    between();
  }

  /**
   * "Sloop Veldweg - Woonstede - start Q3 2027", "Quickscan (gemeente)": who stands alone between
   * two dashes or brackets does it.
   */
  private void between() {
    for (int i = 1; i < scan.segments.size(); i++) {
      Segment segment = scan.segments.get(i);
      boolean dashes = isDash(segment.from - 1) && (isDash(segment.to) || isLast(i));
      boolean brackets = text.at(segment.from - 1).isMark('(') && text.at(segment.to).isMark(')');
      if ((dashes || brackets && !text.at(segment.from - 2).isActor()) && !segment.hasVerb()) {
        List<Found<Actor>> actors = scan.doers.inCell(segment.from, segment.to);
        if (isWholly(actors, segment) && (dashes || !isOnlyName(actors))) {
          drafts.replaceAll(d -> d.led(actors));
          return;
        }
      }
    }
  }

  private boolean isWholly(List<Found<Actor>> actors, Segment segment) {
    return !actors.isEmpty()
        && actors.get(actors.size() - 1).to() == segment.to
        && !text.at(segment.from).can(Word.PLACE_NAME);
  }

  /** "(Ravensloot)" can be a place too. */
  private static boolean isOnlyName(List<Found<Actor>> actors) {
    return !Few.any(actors, a -> a.fact().kind() != Actor.Kind.NAME);
  }

  private boolean isDash(int at) {
    return text.at(at).isMark('-') || text.at(at).isMark('\u2013');
  }

  private boolean isLast(int segment) {
    return segment == scan.segments.size() - 1 && segment > 1;
  }

  /**
   * "| Verhuiscoach aanstellen | Woonstede, gemeente | Q2 2027 |": a cell that holds who does it.
   */
  private void cell() {
    for (int i = 1; i < drafts.size(); i++) {
      Draft draft = drafts.get(i);
      boolean closed = text.at(draft.to() - 1).isMark('|') || draft.to() == text.size();
      boolean bars = text.at(draft.from() - 1).isMark('|') && closed;
      if (bars && !draft.segment().hasVerb()) {
        List<Found<Actor>> actors = scan.doers.inCell(draft.from(), draft.to());
        if (!actors.isEmpty()) {
          drafts.replaceAll(d -> d.led(actors));
          return;
        }
      }
    }
  }

  List<Draft> drafts() {
    return drafts;
  }

  private void sentence(int number, List<Segment> segments) {
    int[] bounds = scan.sentences.get(number);
    List<Segment> mains = new ArrayList<>(2);
    for (Segment segment : segments) {
      if (segment.isMain()) {
        mains.add(segment);
      }
    }
    if (mains.isEmpty()) {
      drafts.add(verbless(number, bounds, segments));
      return;
    }
    List<Found<Actor>> inherited = List.of();
    for (int i = 0; i < mains.size(); i++) {
      Segment segment = mains.get(i);
      int from =
          i == 0 ? bounds[0] : Math.min(segment.from, ownFragment(mains.get(i - 1), segment));
      int to = i + 1 < mains.size() ? ownFragment(segment, mains.get(i + 1)) : bounds[1];
      List<Found<Actor>> actors = scan.doers.of(segment, from);
      boolean shares =
          i > 0
              && (text.is(segment.from, "en")
                  || text.is(segment.from, "maar")
                  || text.at(segment.from - 1).isMark(','));
      if (segment.content != null
          && (passesToContent(segment) || actors.isEmpty() && isSaidOfContent(segment))) {
        List<Found<Actor>> promised = scan.doers.ofContent(segment.content);
        actors = promised.isEmpty() ? actors : promised;
      }
      if (actors.isEmpty() && i == 0 && text.is(bounds[0], "van")) {
        actors = ofRelative(segments, segment);
      }
      if (actors.isEmpty() && i == mains.size() - 1) {
        actors = ofThing(segments, segment);
      }
      boolean elliptic = shares && !inherited.isEmpty() && segment.finite == segment.from + 1;
      boolean object =
          elliptic && text.is(segment.from, "en") && !text.is(segment.finite + 1, "de");
      if ((actors.isEmpty() || object) && shares && !segment.passive) {
        actors = inherited;
      }
      inherited = actors.isEmpty() ? scan.doers.receivers(segment, from) : actors;
      if (!drafts.isEmpty() && pointsBack(segment)) {
        int last = drafts.size() - 1;
        drafts.set(last, drafts.get(last).led(actors));
      }
      drafts.add(new Draft(segment, number, from, Math.max(to, segment.to), actors));
    }
  }

  /** "Van de 50 woningen die de corporatie oplevert, zijn er 10 ...": who delivers them, acts. */
  private List<Found<Actor>> ofRelative(List<Segment> segments, Segment main) {
    Segment first = segments.get(0);
    Segment relative = segments.size() > 1 ? segments.get(1) : first;
    boolean counted =
        relative.subordinate
            && text.is(relative.from, "die")
            && relative.to <= main.from
            && text.isAny(main.finite, main.to, "er")
            && text.isAny(first.from + 1, first.from + 2, "de", "alle");
    return counted ? scan.doers.ofContent(relative) : List.of();
  }

  /** "Er komt een meldpunt, dat de gemeente bemant": who does it with the thing, acts. */
  private List<Found<Actor>> ofThing(List<Segment> segments, Segment main) {
    Segment last = segments.get(segments.size() - 1);
    boolean tells =
        last.subordinate
            && last.from > main.finite
            && text.at(last.from - 1).isMark(',')
            && (text.is(last.from, "dat") || text.is(last.from, "die"))
            && !text.at(last.from - 2).in(SmallWords.PEOPLE)
            && last.modal.isEmpty()
            && text.verbKind(last.lemma) == VerbKind.CONCRETE;
    List<Found<Actor>> doers = tells ? scan.doers.ofContent(last) : List.of();
    return Few.any(doers, d -> d.fact().kind() == Actor.Kind.COLLECTIVE) ? List.of() : doers;
  }

  /** "...; dat hanteren de corporaties als regel": who does that, does what stands before. */
  private boolean pointsBack(Segment segment) {
    return segment.finite == segment.from + 1
        && !segment.lemma.equals("zijn")
        && (text.is(segment.from, "dat") || text.is(segment.from, "dit"));
  }

  /** "Het streven is dat de gemeente ...", "het is gewenst dat de corporatie ...". */
  private boolean isSaidOfContent(Segment segment) {
    return segment.lemma.equals("zijn")
        || segment.lemma.equals("wensen") && text.is(segment.from, "het");
  }

  /** "wij verwachten dat het zorgkantoor ...", "partijen spreken af dat de gemeente ...". */
  private static boolean passesToContent(Segment segment) {
    return switch (segment.lemma) {
      case "verwachten",
          "hopen",
          "afspreken",
          "overeenkomen",
          "betekenen",
          "inhouden",
          "rekenen op" ->
          true;
      default -> false;
    };
  }

  /**
   * Where the fragments that lead up to a segment begin: behind the other one and what depends on
   * it.
   */
  private int ownFragment(Segment before, Segment segment) {
    return Math.max(before.to, segment.from);
  }

  private Draft verbless(int number, int[] bounds, List<Segment> segments) {
    Segment best = null;
    for (Segment segment : segments) {
      if (!segment.subordinate && (best == null || best.lemma.isEmpty())) {
        best = segment;
      }
    }
    best = best == null ? segments.get(0) : best;
    List<Found<Actor>> actors =
        scan.doers.of(best.hasVerb() ? new Segment(bounds[0], bounds[1], number) : best, bounds[0]);
    if (actors.isEmpty()) {
      actors = scan.doers.of(new Segment(bounds[0], bounds[1], number), bounds[0]);
    }
    return new Draft(best, number, bounds[0], bounds[1], actors);
  }

  /** A duty before it is weighed. */
  record Draft(Segment segment, int sentence, int from, int to, List<Found<Actor>> actors) {
    private Draft led(List<Found<Actor>> leads) {
      return actors.isEmpty() ? new Draft(segment, sentence, from, to, leads) : this;
    }
  }
}
