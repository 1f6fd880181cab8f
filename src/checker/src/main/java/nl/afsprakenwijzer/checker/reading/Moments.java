package nl.afsprakenwijzer.checker.reading;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Finds moments that more than a date tells: fixed expressions, what must come before or after, and
 * conditions.
 */
final class Moments {
  private final Scan scan;
  private final Text text;

  /** What must happen first, at the start of the clause; null when nothing must. */
  private final Found<TimeReference> condition;

  Moments(Scan scan) {
    this.scan = scan;
    this.text = scan.text;
    this.condition = findCondition();
  }

  Found<TimeReference> condition() {
    return condition;
  }

  /** Adds them to the times of the calendar. */
  void find(Optional<Term> term) {
    takePhrases(term);
    takeSubordinate();
  }

  /** Whether a time belongs to an amount, a question or somebody else: not to the duty. */
  boolean isOfOther(Found<TimeReference> time, Cover<Found<Quantity>> quantityOf) {
    return belongsToMoney(time, quantityOf) || isInQuestion(time.from()) || isAside(time);
  }

  /** "€ 9 per maand": the amount has the month, not the duty. */
  private boolean belongsToMoney(Found<TimeReference> time, Cover<Found<Quantity>> quantityOf) {
    if (!text.is(time.from(), "per")) {
      return false;
    }
    Found<Quantity> quantity = quantityOf.at(time.from());
    quantity = quantity == null ? quantityOf.at(time.from() - 1) : quantity;
    return quantity != null && quantity.fact().unit().equals("EUR");
  }

  /** "onderzoeken hoeveel er nodig is in 2027": the time belongs to the question. */
  private boolean isInQuestion(int token) {
    Segment segment = scan.segmentAt(token);
    if (segment == null || !segment.subordinate) {
      return false;
    }
    if (text.is(segment.from, "om")) {
      Segment before = scan.segmentAt(segment.from - 1);
      return before != null && before.subordinate && asks(before);
    }
    return asks(segment) || text.is(segment.from, "zoals");
  }

  private boolean asks(Segment segment) {
    return text.isAny(segment.from, segment.from + 1, "of", "hoeveel", "welke", "hoe", "wat");
  }

  /** Fixed expressions of time. */
  private void takePhrases(Optional<Term> term) {
    List<Matches.Match> phrases = scan.matches.among(Meaning.Sort.TIME);
    if (phrases.isEmpty()) {
      return;
    }
    List<Found<TimeReference>> times = scan.times;
    Cover<Found<TimeReference>> taken = Found.cover(times, text.size());
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
                || next.isMark('('))
        || text.is(match.from(), "geregeld") && isDone(match.from());
  }

  /** "wordt extra toezicht geregeld": what is done, not how often. */
  private boolean isDone(int at) {
    Segment segment = scan.segmentAt(at);
    return segment != null && (segment.main == at || segment.lemma.endsWith("regelen"));
  }

  /**
   * "voordat het contract wordt getekend" ends the time; "nadat zij eigenaar is" only begins it.
   */
  private void takeSubordinate() {
    List<Found<TimeReference>> times = scan.times;
    for (Segment segment : scan.segments) {
      boolean ends =
          segment.subordinate
              && (text.isAny(segment.from, segment.from + 1, "voordat", "alvorens", "totdat")
                  || text.is(segment.from, "voor")
                      && text.at(segment.from + 1).in(SmallWords.DETERMINERS));
      boolean begins =
          segment.subordinate
              && segment != scan.segments.get(0)
              && text.isAny(segment.from, segment.from + 1, "zodra", "nadat");
      if ((ends || begins)
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
  private Found<TimeReference> findCondition() {
    List<Segment> segments = scan.segments;
    if (segments.size() < 2 || segments.get(1).sentence != segments.get(0).sentence) {
      return null;
    }
    Segment first = segments.get(0);
    Segment main = segments.get(1);
    boolean joined =
        main.isMain()
            && main.finite == main.from
            && first.subordinate
            && !text.is(first.from + 2, "gaat");
    if (!joined && !text.at(first.to).isMark(',') || !isCondition(first)) {
      return null;
    }
    Span span = text.span(first.from, first.to);
    return new Found<>(
        first.from,
        first.to,
        new TimeReference(span, "", TimeReference.Kind.EVENT, Optional.empty()));
  }

  /** What happens to whom the duty is for has its own time: "mensen die binnenkort verhuizen". */
  private boolean isAside(Found<TimeReference> time) {
    boolean within = condition != null && time.to() <= condition.to();
    if (within || text.is(time.from() - 1, "zoals")) {
      return !(within && isAfter(time));
    }
    Segment segment = scan.segmentAt(time.from());
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
            && (text.is(segment.from, "die") || !segment.modal.isEmpty() && scan.describes(segment))
            && (loose || length || always);
    boolean ofBefore =
        segment.past && text.isAny(segment.from, segment.from + 1, "die", "dat", "zoals");
    return ofWhom || ofBefore || segment.finite == segment.from && text.is(segment.to + 1, "dan");
  }

  /** "Is de begeleiding na twee jaar goed verlopen, dan ...": the condition tells how long. */
  private boolean isAfter(Found<TimeReference> time) {
    return time.fact().kind() == TimeReference.Kind.DURATION
        && (text.is(time.from(), "na") || text.is(time.to(), "na"));
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
    return verbFirst
        || text.isAny(
            segment.from, segment.from + 1, "zodra", "zolang", "wanneer", "als", "indien");
  }

  private static Optional<LocalDate> untilOf(Meaning.TimeWord word, Optional<Term> term) {
    return word.kind() == TimeReference.Kind.AGREEMENT_TERM ? term.map(Term::to) : Optional.empty();
  }
}
