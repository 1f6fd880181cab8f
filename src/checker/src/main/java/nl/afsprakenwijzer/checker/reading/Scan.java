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
  final List<PhraseFinder.Match> matches;
  final List<Names.Name> names;
  final List<Found<TimeReference>> times;
  final List<Found<Quantity>> quantities;
  final List<Found<TargetGroup>> groups = new ArrayList<>(4);
  final List<Found<Hedge>> hedges = new ArrayList<>(4);
  final List<Found<Comparison>> comparisons = new ArrayList<>(2);
  final Doers doers;
  List<Found<Place>> places = List.of();

  Scan(Text text, PartyNames parties, Optional<Term> term) {
    this.text = text;
    Segmenter segmenter = new Segmenter(text);
    segments = segmenter.segments();
    sentences = segmenter.sentences();
    matches = new PhraseFinder(text, parties).find();
    names = new Names(text).find(sentences);
    times = new Times(text, term).find();
    takePhrases(term);
    quantities = new Quantities(text, times).find();
    times.removeIf(this::belongsToMoney);
    times.removeIf(t -> isInQuestion(t.from()));
    takeHedges();
    doers = new Doers(text, segments, matches, names);
  }

  /** "€ 9 per maand": the amount has the month, not the duty. */
  private boolean belongsToMoney(Found<TimeReference> time) {
    if (!text.is(time.from(), "per")) {
      return false;
    }
    for (Found<Quantity> quantity : quantities) {
      if (quantity.fact().unit().equals("EUR")
          && quantity.from() <= time.from()
          && time.from() <= quantity.to()) {
        return true;
      }
    }
    return false;
  }

  /** "onderzoeken hoeveel er nodig is in 2027": the time belongs to the question. */
  private boolean isInQuestion(int token) {
    Segment segment = segmentAt(token);
    return segment != null
        && segment.subordinate
        && text.isAny(
            segment.from, segment.from + 1, "of", "hoeveel", "welke", "hoe", "wat", "zoals");
  }

  /** Fixed expressions of time and target groups. */
  private void takePhrases(Optional<Term> term) {
    for (PhraseFinder.Match match : matches) {
      if (match.meaning() instanceof Lexicon.TimeWord word && isFree(match)) {
        Span span = text.span(match.from(), match.to());
        times.add(
            new Found<>(
                match.from(),
                match.to(),
                new TimeReference(span, word.value(), word.kind(), untilOf(word, term))));
      } else if (match.meaning() instanceof Lexicon.GroupWord word) {
        int from = text.at(match.from() - 1).can(Word.ADJECTIVE) ? match.from() - 1 : match.from();
        groups.add(
            new Found<>(
                from, match.to(), new TargetGroup(text.span(from, match.to()), word.code())));
      }
    }
    times.sort((a, b) -> Integer.compare(a.from(), b.from()));
  }

  private static Optional<LocalDate> untilOf(Lexicon.TimeWord word, Optional<Term> term) {
    return word.kind() == TimeReference.Kind.AGREEMENT_TERM ? term.map(Term::to) : Optional.empty();
  }

  private boolean isFree(PhraseFinder.Match match) {
    return times.stream().noneMatch(t -> t.from() < match.to() && match.from() < t.to());
  }

  private void takeHedges() {
    for (PhraseFinder.Match match : matches) {
      if (match.meaning() instanceof Lexicon.ComparisonWord) {
        takeComparison(match);
      }
      if (match.meaning() instanceof Lexicon.HedgeWord word && weakens(match, word)) {
        Span span = text.span(match.from(), match.to());
        Hedge hedge =
            new Hedge(
                span,
                text.raw(match.from(), match.to()),
                word.kind(),
                word.letter(),
                word.why(),
                word.better());
        hedges.add(new Found<>(match.from(), match.to(), hedge));
      }
    }
  }

  /** More or less than what? An amount in the same segment answers it. */
  private void takeComparison(PhraseFinder.Match match) {
    for (Found<Quantity> quantity : quantities) {
      if (quantity.from() <= match.from() + 1 && match.from() <= quantity.to()) {
        return;
      }
    }
    if (text.is(match.to(), "dan")
        || text.isAny(match.from() - 1, match.from(), "onder", "of", "niet")) {
      return;
    }
    Segment segment = segmentAt(match.from());
    boolean counted =
        segment != null
            && quantities.stream()
                .anyMatch(q -> segment.holds(q.from()) && q.fact().unit().length() > 0);
    Span span = text.span(match.from(), match.to());
    String words = text.raw(match.from(), match.to());
    comparisons.add(new Found<>(match.from(), match.to(), new Comparison(span, words, counted)));
  }

  private boolean weakens(PhraseFinder.Match match, Lexicon.HedgeWord word) {
    boolean inAmount =
        quantities.stream().anyMatch(q -> q.from() <= match.from() && match.from() < q.to());
    boolean beforeAmount =
        word.kind() == Hedge.Kind.VAGUE_AMOUNT
            && quantities.stream().anyMatch(q -> q.from() == match.to());
    boolean inTime = times.stream().anyMatch(t -> t.from() <= match.from() && match.to() <= t.to());
    if (inAmount || beforeAmount || inTime) {
      return false;
    }
    if (match.to() - match.from() == 1 && isModalForm(match.from())) {
      return segments.stream()
          .anyMatch(s -> s.isMain() && s.finite == match.from() && !s.past && !isForbidden(s));
    }
    return true;
  }

  /** "mogen niet": that binds. */
  boolean isForbidden(Segment segment) {
    return segment.modal.equals("mogen") && text.isAny(segment.from, segment.to, "niet", "geen");
  }

  private boolean isModalForm(int at) {
    return switch (text.at(at).text()) {
      case "kan", "kunnen", "mag", "mogen", "wil", "willen", "zou", "zouden" -> true;
      default -> false;
    };
  }

  Segment segmentAt(int token) {
    for (Segment segment : segments) {
      if (segment.holds(token)) {
        return segment;
      }
    }
    return null;
  }

  /** Whether words of the given sort stand between two tokens. */
  boolean hasKind(TextKind kind, int from, int to) {
    for (PhraseFinder.Match match : matches) {
      if (match.from() >= from
          && match.to() <= to
          && match.meaning() instanceof Lexicon.KindWord word
          && word.kind() == kind) {
        return true;
      }
    }
    return false;
  }
}
