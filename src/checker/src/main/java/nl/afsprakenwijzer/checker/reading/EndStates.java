package nl.afsprakenwijzer.checker.reading;

/** Finds what a stretch says of how things will be: a limit, a label, a state that is reached. */
final class EndStates {
  /** So many words stand before the things: "minimaal 30 procent van de nieuwe woningen". */
  private static final int FARTHEST_THING = 8;

  /** So far before the amount stands what bounds it: "De maximale afstand tot een bushalte is". */
  private static final int FARTHEST_BOUND = 12;

  private final Scan scan;
  private final Text text;

  EndStates(Scan scan) {
    this.scan = scan;
    this.text = scan.text;
  }

  /**
   * "blijft onder de aftoppingsgrens", "stijgt niet boven de inflatie": a limit that others set.
   */
  boolean tellsLimit(Segment segment) {
    if (neverMore(segment)) {
      return true;
    }
    for (int i = segment.from + 1; text.has(SmallWords.LIMITS) && i < segment.to; i++) {
      if (text.at(i).in(SmallWords.LIMITS)
          && text.isAny(
              Math.max(segment.from, i - 4),
              i,
              "onder",
              "boven",
              "binnen",
              "tot",
              "met",
              "dan",
              "op",
              "maximaal")) {
        return true;
      }
    }
    return false;
  }

  /** "is nooit hoger dan de besparing": what it may not pass is named. */
  private boolean neverMore(Segment segment) {
    for (int i = segment.finite + 1; segment.finite >= 0 && i < segment.to - 2; i++) {
      if ((text.is(i, "nooit") || text.is(i, "niet"))
          && text.isAny(i + 1, i + 2, "hoger", "meer", "langer", "duurder", "groter")
          && text.is(i + 2, "dan")) {
        return true;
      }
    }
    return false;
  }

  /**
   * "wordt aardgasvrij", "is in 2028 gereed", "heeft label B": a bystander can see it was reached.
   */
  boolean tellsOutcome(Segment segment) {
    boolean becomes =
        segment.lemma.equals("zijn")
            || segment.lemma.equals("worden")
            || segment.lemma.equals("blijven")
            || segment.lemma.equals("hebben")
            || segment.lemma.equals("bevatten");
    becomes &= !text.isAny(segment.finite, segment.to, "niet");
    for (int i = segment.from; becomes && i < segment.to; i++) {
      if (i == segment.from && isOfNewThings(segment)) {
        return true;
      }
      boolean always = segment.lemma.equals("zijn") && text.is(i, "altijd");
      if (isLabel(i) || always || text.at(i).in(SmallWords.REACHED)) {
        return true;
      }
    }
    return false;
  }

  /**
   * "heeft op 31 december 2029 ten minste 4.350 woningen in bezit": a count at a day, bounded or at
   * the end of something. "Op 1 januari 2025 telt de stad 4.208 woningen" is how it is.
   */
  boolean isReached(Duties.Draft draft, Obligation duty) {
    if (duty.measure() != Obligation.Measure.COUNTED) {
      return false;
    }
    boolean bounded = isBounded(draft);
    if (!bounded && countsPeople(draft)) {
      return false;
    }
    for (Found<TimeReference> time : Found.begun(scan.times, draft.from(), draft.to())) {
      TimeReference.Kind kind = time.fact().kind();
      boolean moment =
          kind == TimeReference.Kind.DATE
              || kind == TimeReference.Kind.PERIOD
              || kind == TimeReference.Kind.DURATION && bounded;
      if (moment && (bounded || !isReferenceDay(time))) {
        return true;
      }
    }
    return false;
  }

  /** "In 2040 telt de gemeente 60.000 inwoners": that comes by itself. */
  private boolean countsPeople(Duties.Draft draft) {
    for (Found<Quantity> quantity : Found.begun(scan.quantities, draft.from(), draft.to())) {
      if (text.at(quantity.to() - 1).in(SmallWords.PERSONS)) {
        return true;
      }
    }
    return false;
  }

  /** Whether an amount is at least or at most so much. */
  boolean isBounded(Duties.Draft draft) {
    for (Found<Quantity> quantity : Found.begun(scan.quantities, draft.from(), draft.to())) {
      if (bounds(quantity)) {
        return true;
      }
    }
    return false;
  }

  /** "minimaal 40", "ten hoogste 5%"; not "ruim 8.000" or "meer dan 8.000", which only counts. */
  boolean bounds(Found<Quantity> quantity) {
    return switch (quantity.fact().comparator()) {
      case AT_MOST -> true;
      case AT_LEAST -> !text.isAny(quantity.from(), quantity.to(), "ruim", "meer");
      default ->
          text.isAny(quantity.from() - FARTHEST_BOUND, quantity.from(), "maximale", "minimale");
    };
  }

  /** "bedraagt op 1 januari 2025 6,4%": how it stood on that day. */
  boolean isCountedOn(Duties.Draft draft) {
    if (isBounded(draft)) {
      return false;
    }
    for (Found<TimeReference> time : Found.begun(scan.times, draft.from(), draft.to())) {
      if (isReferenceDay(time)) {
        return true;
      }
    }
    return false;
  }

  /** "op 1 januari 2025": the day on which things are counted. */
  private boolean isReferenceDay(Found<TimeReference> time) {
    return time.fact().value().endsWith("-01-01")
        && (text.is(time.from(), "op") || text.is(time.from(), "per"));
  }

  /** "verbetert haar woningen tot gemiddeld label B": the end state is named. */
  boolean tellsLabel(Segment segment) {
    for (int i = segment.from; i < segment.to; i++) {
      if (isLabel(i)) {
        return true;
      }
    }
    return false;
  }

  /** "Alle nieuwbouwwoningen zijn gasloos": what is still to be built can only be so by promise. */
  boolean isOfNewThings(Segment segment) {
    Token first = text.at(segment.from);
    boolean set = first.in(SmallWords.EVERY) || first.is("alle") || first.is("nieuwe");
    for (int i = segment.from; i < Math.min(segment.finite, segment.from + FARTHEST_THING); i++) {
      Token token = text.at(i);
      set |= token.isNumber() || token.word().number() > 0 || token.in(SmallWords.SHARES);
      boolean isNew = token.text().startsWith("nieuwbouw") || text.is(i - 1, "nieuwe");
      if (set && isNew && (token.can(Word.PRODUCT | Word.HOME) || token.is("nieuwbouw"))) {
        return segment.lemma.equals("bevatten")
            || segment.lemma.startsWith("voldoen")
            || isToldOf(segment);
      }
    }
    return false;
  }

  private boolean isToldOf(Segment segment) {
    for (int i = segment.finite + 1; i < segment.to; i++) {
      if (text.at(i).in(SmallWords.REACHED)
          || text.at(i).can(Word.ADJECTIVE) && !text.at(i).can(Word.PREPOSITION)) {
        return true;
      }
    }
    return false;
  }

  private boolean isLabel(int at) {
    return text.at(at).text().endsWith("label") && isLetter(text.at(at + 1).text());
  }

  /** "B", also at the end of a sentence, where it looks like an abbreviation. */
  private static boolean isLetter(String word) {
    return !word.isEmpty()
        && Character.isLetter(word.charAt(0))
        && (word.length() == 1 || word.length() == 2 && word.charAt(1) == '.');
  }
}
