package nl.afsprakenwijzer.checker.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** All that one walk over the clause finds, before it is tied to duties. */
final class Scan {
  /** What ends after the year of the word lists was still to come for whoever wrote of it. */
  private static final LocalDate NOT_YET = LocalDate.of(2027, 1, 1);

  final Text text;
  final List<Segment> segments;
  final List<int[]> sentences;
  final Matches matches;
  private final Optional<Term> term;
  final List<Names.Name> names;
  final List<Found<TimeReference>> times;
  final List<Found<Quantity>> quantities;
  final List<Found<TargetGroup>> groups = new ArrayList<>(4);
  final List<Found<Hedge>> hedges = new ArrayList<>(4);
  final List<Found<Comparison>> comparisons = new ArrayList<>(2);
  final Cover<Segment> segmentOf;
  private final Cover<Found<TimeReference>> timeOf;
  private final Cover<Found<Quantity>> quantityOf;
  final Doers doers;
  final EndStates endStates;

  /** What must happen first, at the start of the clause; null when nothing must. */
  final Found<TimeReference> condition;

  List<Found<Place>> places = List.of();

  /** The kinds of which a word stands in the text, as bits. */
  private int kinds;

  Scan(Text text, PartyNames parties, Optional<Term> term) {
    this.text = text;
    this.term = term;
    Segmenter segmenter = new Segmenter(text);
    segments = segmenter.segments();
    sentences = segmenter.sentences();
    segmentOf = new Cover<>(text.size());
    segments.forEach(segment -> segmentOf.put(segment.from, segment.to, segment));
    matches = new PhraseFinder(text, parties).find();
    for (Matches.Match match : matches.among(Meaning.Sort.KIND)) {
      kinds |= match.meaning() instanceof Meaning.KindWord word ? bit(word.kind()) : 0;
    }
    names = new Names(text).find(sentences);
    times = new Times(text, term).find();
    Moments moments = new Moments(this);
    moments.find(term);
    quantities = new Quantities(text, times).find();
    quantityOf = Found.cover(quantities, text.size());
    condition = moments.condition();
    times.removeIf(time -> moments.isOfOther(time, quantityOf));
    if (condition != null && times.isEmpty() && text.is(condition.to() + 1, "dan")) {
      times.add(condition);
    }
    timeOf = Found.cover(times, text.size());
    new Weakenings(this, quantityOf, timeOf).find(hedges, comparisons);
    new Groups(this, quantityOf).find(groups);
    doers = new Doers(text, segmentOf, matches, names);
    endStates = new EndStates(this);
  }

  /** "mogen niet", "Geen sloop zonder aanbod": that binds. */
  boolean isForbidden(Segment segment) {
    boolean refuses =
        !segment.hasVerb()
            && text.is(segment.from, "geen")
            && text.canAny(segment.from + 1, segment.from + 4, Word.NOUN);
    return refuses
        || segment.modal.equals("mogen") && text.isAny(segment.from, segment.to, "niet", "geen");
  }

  /** Whether a time does not lie before the agreement; without its term, not before the lists. */
  boolean isAhead(TimeReference time) {
    LocalDate start = term.map(Term::from).orElse(NOT_YET);
    return time.until().isPresent() && !time.until().get().isBefore(start);
  }

  /** "het aantal cliënten dat ...": it tells which, not what is promised. */
  boolean describes(Segment segment) {
    int noun = segment.from - 1;
    return segment.subordinate
        && text.is(segment.from, "dat")
        && text.at(noun).can(Word.NOUN)
        && text.isAny(noun - 2, noun, "het", "een", "aantal", "elk", "ieder");
  }

  boolean isTime(int token) {
    return timeOf.covers(token);
  }

  Segment segmentAt(int token) {
    return segmentOf.at(token);
  }

  /** Whether words of the given sort stand between two tokens. */
  boolean hasKind(TextKind kind, int from, int to) {
    if ((kinds & bit(kind)) == 0) {
      return false;
    }
    for (Matches.Match match : matches.among(Meaning.Sort.KIND)) {
      if (match.from() >= to) {
        return false;
      }
      if (match.from() >= from
          && match.to() <= to
          && match.meaning() instanceof Meaning.KindWord word
          && word.kind() == kind) {
        return true;
      }
    }
    return false;
  }

  private static int bit(TextKind kind) {
    return 1 << kind.ordinal();
  }

  /**
   * Whether a word is said of the duty itself: not of what it is for ("zodat ouderen zo lang
   * mogelijk thuis wonen"), nor of what is asked or described in a stretch that depends on it.
   *
   * @param passed whether the verb of its content tells what is done: "zorgt dat ...", "streeft
   *     ernaar om ..."
   */
  boolean isOwn(int token, Segment duty, boolean passed) {
    Segment at = segmentAt(token);
    return at == null
        || !at.subordinate
        || at == duty
        || passed
            && (at == duty.content
                || text.is(at.from, "om")
                || !text.at(at.from).in(SmallWords.SUBORDINATORS));
  }

  /**
   * Where the duty of a segment is put: the finite verb, or the first word that tells what is done.
   */
  Span verbSpan(Segment segment) {
    if (segment.finite >= 0) {
      return text.span(segment.finite, segment.finite + 1);
    }
    int at = segment.main >= 0 ? segment.main : segment.from;
    return text.span(at, at + 1);
  }
}
