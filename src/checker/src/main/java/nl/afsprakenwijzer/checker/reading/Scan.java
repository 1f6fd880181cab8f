package nl.afsprakenwijzer.checker.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** All that one walk over the clause finds, before it is tied to duties. */
final class Scan {
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
  Found<TimeReference> condition;

  List<Found<Place>> places = List.of();

  Scan(Text text, PartyNames parties, Optional<Term> term) {
    this.text = text;
    this.term = term;
    Segmenter segmenter = new Segmenter(text);
    segments = segmenter.segments();
    sentences = segmenter.sentences();
    segmentOf = new Cover<>(text.size());
    segments.forEach(segment -> segmentOf.put(segment.from, segment.to, segment));
    matches = new PhraseFinder(text, parties).find();
    names = new Names(text).find(sentences);
    times = new Times(text, term).find();
    takePhrases(term);
    takeMoments();
    quantities = new Quantities(text, times).find();
    quantityOf = cover(quantities);
    takeCondition();
    times.removeIf(time -> belongsToMoney(time) || isInQuestion(time.from()) || isAside(time));
    if (condition != null && times.isEmpty() && text.is(condition.to() + 1, "dan")) {
      times.add(condition);
    }
    timeOf = cover(times);
    new Weakenings(this, quantityOf, timeOf).find(hedges, comparisons);
    new Groups(this, quantityOf).find(groups);
    doers = new Doers(text, segmentOf, matches, names);
    endStates = new EndStates(this);
  }

  private <F extends Fact> Cover<Found<F>> cover(List<Found<F>> all) {
    Cover<Found<F>> cover = new Cover<>(text.size());
    all.forEach(found -> cover.put(found.from(), found.to(), found));
    return cover;
  }

  /** "€ 9 per maand": the amount has the month, not the duty. */
  private boolean belongsToMoney(Found<TimeReference> time) {
    if (!text.is(time.from(), "per")) {
      return false;
    }
    Found<Quantity> quantity = quantityOf.at(time.from());
    quantity = quantity == null ? quantityOf.at(time.from() - 1) : quantity;
    return quantity != null && quantity.fact().unit().equals("EUR");
  }

  /** "onderzoeken hoeveel er nodig is in 2027": the time belongs to the question. */
  private boolean isInQuestion(int token) {
    Segment segment = segmentAt(token);
    return segment != null
        && segment.subordinate
        && text.isAny(
            segment.from, segment.from + 1, "of", "hoeveel", "welke", "hoe", "wat", "zoals");
  }

  /** Fixed expressions of time. */
  private void takePhrases(Optional<Term> term) {
    List<Matches.Match> phrases = matches.among(Meaning.Sort.TIME);
    if (phrases.isEmpty()) {
      return;
    }
    Cover<Found<TimeReference>> taken = cover(times);
    for (Matches.Match match : phrases) {
      if (match.meaning() instanceof Meaning.TimeWord word
          && !taken.covers(match.from())
          && !taken.covers(match.to() - 1)
          && !describes(match)) {
        Span span = text.span(match.from(), match.to());
        times.add(
            new Found<>(
                match.from(),
                match.to(),
                new TimeReference(span, word.value(), word.kind(), untilOf(word, term))));
      }
    }
    times.sort((a, b) -> Integer.compare(a.from(), b.from()));
  }

  /** "een vooraf bepaalde datum", "tijdelijk gebruik": the word belongs to what follows. */
  private boolean describes(Matches.Match match) {
    Token next = text.at(match.to());
    return text.is(match.from(), "vooraf") && next.can(Word.ADJECTIVE) && !next.can(Word.PARTICIPLE)
        || text.is(match.from(), "tijdelijk")
            && match.to() == match.from() + 1
            && (next.can(Word.NOUN | Word.ADJECTIVE) && !next.can(Word.PREPOSITION)
                || next.isMark('('));
  }

  /**
   * "voordat het contract wordt getekend" ends the time; "nadat zij eigenaar is" only begins it.
   */
  private void takeMoments() {
    for (Segment segment : segments) {
      boolean ends =
          segment.subordinate
              && (text.isAny(segment.from, segment.from + 1, "voordat", "alvorens", "totdat")
                  || text.is(segment.from, "voor")
                      && text.at(segment.from + 1).in(SmallWords.DETERMINERS));
      boolean begins =
          segment.subordinate
              && segment != segments.get(0)
              && text.isAny(segment.from, segment.from + 1, "zodra", "nadat");
      boolean denied =
          ends && text.isAny(Math.max(0, segment.from - 15), segment.from, "niet", "geen");
      if ((ends && !denied || begins)
          && times.stream()
              .noneMatch(t -> t.from() <= segment.from + 1 && segment.from <= t.to())) {
        int to = text.lastWord(segment.from, segment.to) + 1;
        TimeReference.Kind kind = ends ? TimeReference.Kind.DURATION : TimeReference.Kind.EVENT;
        Span span = text.span(segment.from, to);
        times.add(
            new Found<>(segment.from, to, new TimeReference(span, "", kind, Optional.empty())));
      }
    }
    times.sort((a, b) -> Integer.compare(a.from(), b.from()));
  }

  /**
   * "Komt een huurder in de problemen, dan ...", "Zodra de vergunning er is, ...": what must happen
   * first fixes the moment. No mention: it tells no time by itself.
   */
  private void takeCondition() {
    if (segments.size() < 2 || segments.get(1).sentence != segments.get(0).sentence) {
      return;
    }
    Segment first = segments.get(0);
    if (text.at(first.to).isMark(',') && isCondition(first)) {
      Span span = text.span(first.from, first.to);
      TimeReference moment =
          new TimeReference(span, "", TimeReference.Kind.EVENT, Optional.empty());
      condition = new Found<>(first.from, first.to, moment);
    }
  }

  /** What happens to whom the duty is for has its own time: "mensen die binnenkort verhuizen". */
  private boolean isAside(Found<TimeReference> time) {
    if (condition != null && time.to() <= condition.to() || text.is(time.from() - 1, "zoals")) {
      return true;
    }
    Segment segment = segmentAt(time.from());
    if (segment == null) {
      return false;
    }
    boolean loose =
        time.fact().kind() == TimeReference.Kind.VAGUE
            || time.fact().kind() == TimeReference.Kind.EVENT;
    if (time.fact().kind() == TimeReference.Kind.EVENT
        && text.is(time.from(), "bij")
        && time.from() > segment.from
        && takesBij(segment.lemma)) {
      return true;
    }
    if (segment.subordinate && text.is(time.from(), "vooraf")) {
      return true;
    }
    boolean length =
        time.fact().kind() == TimeReference.Kind.DURATION && time.to() <= segment.finite;
    boolean always =
        time.fact().kind() == TimeReference.Kind.FREQUENCY && segment.lemma.equals("zijn");
    boolean ofWhom =
        segment.subordinate
            && (text.is(segment.from, "die") || !segment.modal.isEmpty() && describes(segment))
            && (loose || length || always);
    boolean ofBefore =
        segment.past && text.isAny(segment.from, segment.from + 1, "die", "dat", "zoals");
    return ofWhom || ofBefore || segment.finite == segment.from && text.is(segment.to + 1, "dan");
  }

  /** "helpt bij verhuizing": with what, not when. */
  private static boolean takesBij(String lemma) {
    return switch (lemma) {
      case "helpen",
          "betrekken",
          "ondersteunen",
          "assisteren",
          "aansluiten",
          "aansluiten bij",
          "meedenken",
          "meewerken",
          "samenwerken",
          "bijstaan",
          "adviseren",
          "begeleiden" ->
          true;
      default -> false;
    };
  }

  private boolean isCondition(Segment segment) {
    boolean verbFirst =
        (segment.finite == segment.from
                || text.at(segment.from).can(Word.FINITE_SINGULAR | Word.INFINITIVE))
            && text.is(segment.to + 1, "dan");
    return verbFirst || text.isAny(segment.from, segment.from + 1, "zodra", "wanneer", "als");
  }

  private static Optional<LocalDate> untilOf(Meaning.TimeWord word, Optional<Term> term) {
    return word.kind() == TimeReference.Kind.AGREEMENT_TERM ? term.map(Term::to) : Optional.empty();
  }

  /** "mogen niet": that binds. */
  boolean isForbidden(Segment segment) {
    return segment.modal.equals("mogen") && text.isAny(segment.from, segment.to, "niet", "geen");
  }

  /** Whether a time does not lie before the agreement; unknown without its term. */
  boolean isAhead(TimeReference time) {
    return term.isPresent()
        && time.until().isPresent()
        && !time.until().get().isBefore(term.get().from());
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
