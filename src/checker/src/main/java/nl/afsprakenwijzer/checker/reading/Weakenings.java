package nl.afsprakenwijzer.checker.reading;

import java.util.List;

/** The words that make a clause weaker, and comparisons that leave open with what. */
final class Weakenings {
  /** So far behind "meer" stands the "dan" that goes with it. */
  private static final int FARTHEST_THAN = 9;

  private final Scan scan;
  private final Text text;
  private final Cover<Found<Quantity>> quantityOf;
  private final Cover<Found<TimeReference>> timeOf;
  private final Provisos provisos;

  Weakenings(Scan scan, Cover<Found<Quantity>> quantityOf, Cover<Found<TimeReference>> timeOf) {
    this.scan = scan;
    this.text = scan.text;
    this.quantityOf = quantityOf;
    this.timeOf = timeOf;
    this.provisos = new Provisos(scan);
  }

  void find(List<Found<Hedge>> hedges, List<Found<Comparison>> comparisons) {
    for (Matches.Match match : scan.matches.among(Meaning.Sort.COMPARISON)) {
      if (match.meaning() instanceof Meaning.ComparisonWord
          && !isCompared(match)
          && !(text.at(match.from()).capital() && text.at(match.to()).capital())) {
        comparisons.add(new Found<>(match.from(), match.to(), comparison(match)));
      }
    }
    for (Matches.Match match : scan.matches.among(Meaning.Sort.HEDGE)) {
      if (match.meaning() instanceof Meaning.HedgeWord word && weakens(match, word)) {
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

  /** More or less than what? An amount beside it, or the words around it, answer that. */
  private boolean isCompared(Matches.Match match) {
    return quantityOf.covers(match.from())
        || quantityOf.covers(match.from() + 1)
        || quantityOf.covers(match.from() - 1)
        || text.is(match.from(), "meer")
            && text.isAny(match.from() - 8, match.from(), "geen", "niet", "nooit")
        || text.is(match.from(), "extra") && text.is(match.from() - 1, "een")
        || isMoreThan(match.to())
        || isRefused(match)
        || text.is(match.to(), "met") && text.is(match.from(), "uitgebreid")
        || text.isAny(match.from() - 1, match.from(), "onder", "of", "niet", "geen");
  }

  /** "meer woningen dan er worden gesloopt", "lager te laten zijn dan in 2022": with what. */
  private boolean isMoreThan(int from) {
    int at = from;
    while (at < from + FARTHEST_THAN
        && (text.at(at).isWord() || text.at(at).isNumber())
        && !text.is(at, "dan")) {
      at++;
    }
    return text.is(at, "dan");
  }

  /** "verhoogt de huur niet": that is kept or not. */
  private boolean isRefused(Matches.Match match) {
    Segment segment = scan.segmentAt(match.from());
    if (segment == null || segment.finite != match.from()) {
      return false;
    }
    for (int i = match.to(); i < segment.to; i++) {
      if (text.is(i, "niet") && !text.is(i + 1, "alleen")) {
        return true;
      }
    }
    return false;
  }

  private Comparison comparison(Matches.Match match) {
    Segment segment = scan.segmentAt(match.from());
    return new Comparison(
        text.span(match.from(), match.to()),
        text.raw(match.from(), match.to()),
        segment != null && hasQuantity(segment));
  }

  private boolean hasQuantity(Segment segment) {
    return !Found.begun(scan.quantities, segment.from, segment.to).isEmpty();
  }

  private boolean weakens(Matches.Match match, Meaning.HedgeWord word) {
    boolean inName =
        match.to() == match.from() + 1
            && text.at(match.from()).capital()
            && text.at(match.from() - 1).isWord();
    if (inName) {
      return false; // "de afdeling Inspanning": a name
    }
    if (text.is(match.from(), "enkele") && text.is(match.from() - 1, "geen")) {
      return false;
    }
    if (match.gapped() && text.isAny(match.from(), match.to(), "vaststelt", "vaststellen")) {
      return false; // "als de gemeente vaststelt dat het net het toelaat": somebody decides
    }
    if (word.letter() == Hedge.Letter.M && describesPeople(match.from())) {
      return false;
    }
    if (word.kind() == Hedge.Kind.VAGUE_QUALITY
        && (text.at(match.to()).in(SmallWords.PERSONS)
            || text.at(match.to()).in(SmallWords.PEOPLE))) {
      return false; // "actieve woningzoekenden": who they are
    }
    if (word.kind() == Hedge.Kind.CONDITION && isTrigger(match)) {
      return false;
    }
    if (isOtherVerb(match)
        || isAsMuch(match)
        || isAsked(match, word)
        || !provisos.leaveOpen(match)) {
      return false;
    }
    if (text.is(match.to() - 1, "mogelijkheden")
        && text.is(match.from(), "naar")
        && text.isAny(match.to(), match.to() + 1, "om", "voor", "van", "tot")) {
      return false; // "zoekt naar mogelijkheden om": that is what is sought
    }
    if (match.gapped() && timeOf.covers(match.to() - 1) && text.is(match.to() - 1, "op")) {
      return false; // "stuurt op 1 mei een brief"
    }
    if (text.is(match.from() - 1, "dan") && text.is(match.from(), "gepland")) {
      return false; // "eerder dan gepland"
    }
    boolean inAmount = quantityOf.covers(match.from());
    boolean beforeAmount = word.kind() == Hedge.Kind.VAGUE_AMOUNT && quantityOf.covers(match.to());
    boolean inTime =
        timeOf.covers(match.from()) && timeOf.at(match.from()) == timeOf.at(match.to() - 1);
    if (inAmount || beforeAmount || inTime) {
      return false;
    }
    if (match.to() - match.from() == 1 && isModalForm(match.from())) {
      Segment at = scan.segmentAt(match.from());
      return at != null
          && at.isMain()
          && at.finite == match.from()
          && !at.past
          && !provisos.isBounded(at);
    }
    return true;
  }

  /** "stellen voor statushouders woningen beschikbaar": the preposition is no part of the verb. */
  private boolean isOtherVerb(Matches.Match match) {
    boolean proposes = text.is(match.from(), "stellen") && text.is(match.to() - 1, "voor");
    Segment at = proposes ? scan.segmentAt(match.from()) : null;
    return at != null && at.hasVerb() && !at.lemma.equals("voorstellen");
  }

  /**
   * "onderzoeken of het mogelijk is", "zoeken uit welk deel zij kunnen ...": that is the question.
   */
  private boolean isAsked(Matches.Match match, Meaning.HedgeWord word) {
    Segment at = scan.segmentAt(match.from());
    if (at != null
        && at.isMain()
        && word.letter() == Hedge.Letter.A
        && text.isAny(at.finite + 1, match.from(), "welke", "welk", "hoeveel")) {
      return true; // "bespreken in welke buurten extra inzet gewenst is"
    }
    // "haalt op wat zij belangrijk vinden", not "doet wat redelijkerwijs kan"
    String asked = word.kind() == Hedge.Kind.WISH ? "wat" : "of";
    return at != null
        && word.kind() != Hedge.Kind.VAGUE_AMOUNT
        && !text.at(match.from()).text().startsWith("zo")
        && at.subordinate
        && text.isAny(at.from, at.from + 1, "of", "welk", "welke", "hoeveel", "hoe", asked)
        && match.to() <= at.to;
  }

  /** "zoveel woningen als nodig is": that tells how many. */
  private boolean isAsMuch(Matches.Match match) {
    return text.is(match.from(), "als")
        && (text.isAny(match.from() - 6, match.from(), "zoveel", "evenveel", "zolang")
            || text.isAny(match.from() - 6, match.from(), "zo")
                && text.isAny(match.from() - 6, match.from(), "veel", "lang"));
  }

  /** "inwoners die veel zorg nodig hebben": that tells for whom. */
  private boolean describesPeople(int token) {
    Segment at = scan.segmentAt(token);
    return at != null
        && at.subordinate
        && text.is(at.from, "die")
        && (text.at(at.from - 1).in(SmallWords.PERSONS)
            || text.at(at.from - 1).in(SmallWords.PEOPLE));
  }

  /**
   * "Indien de taakstelling niet wordt gehaald, dan ...", "Indien een huurder overlast geeft, ...":
   * that is when. "Indien de subsidie wordt toegekend, ..." is whether.
   */
  private boolean isTrigger(Matches.Match match) {
    Segment at = scan.segmentAt(match.from());
    boolean opens =
        text.is(match.from(), "indien")
            && match.to() == match.from() + 1
            && at != null
            && at.hasVerb()
            && at.from == match.from()
            && !text.at(at.from - 1).isMark(',');
    return opens
        && (text.is(at.to + 1, "dan")
            || text.isAny(at.from, at.to, "niet", "geen")
            || text.isAny(at.from + 1, at.from + 2, "een", "één", "iemand")
            || text.at(at.from + 1).in(SmallWords.PEOPLE)
            || text.at(at.from + 2).in(SmallWords.PEOPLE));
  }

  private boolean isModalForm(int at) {
    return switch (text.at(at).text()) {
      case "kan", "kunnen", "mag", "mogen", "wil", "willen", "zou", "zouden" -> true;
      default -> false;
    };
  }
}
