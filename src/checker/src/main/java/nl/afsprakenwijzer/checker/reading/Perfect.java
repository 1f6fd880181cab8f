package nl.afsprakenwijzer.checker.reading;

/** Tells of what "is done" or "has been done" whether it is over or still to come. */
final class Perfect {
  private final Scan scan;
  private final Text text;

  Perfect(Scan scan) {
    this.scan = scan;
    this.text = scan.text;
  }

  /**
   * "In 2016 heeft X 31 woningen verkocht": that is over, unless something makes it still to come.
   */
  boolean isOver(Duties.Draft draft, Obligation duty) {
    Segment segment = draft.segment();
    return !segment.passive
        && segment.content == null
        && duty.doer() == Obligation.Doer.NAMED
        && duty.timing() == Obligation.Timing.FIXED
        && Few.any(duty.times(), time -> time.kind() == TimeReference.Kind.DATE)
        && text.at(segment.finite).word().verb().equals("hebben")
        && !isDue(draft, duty);
  }

  /** "is uiterlijk 1 mei opgeleverd", "is gepland in Q3": done by then, so still to be done. */
  boolean isDue(Duties.Draft draft, Obligation duty) {
    boolean planned = Few.any(duty.hedges(), h -> h.kind() == Hedge.Kind.EFFORT);
    if (duty.timing() != Obligation.Timing.FIXED) {
      return false;
    }
    for (Found<TimeReference> time : Found.begun(scan.times, draft.from(), draft.to())) {
      if (text.isAny(time.from(), time.to(), "uiterlijk", "eind", "ultimo", "vóór")
          || (text.is(time.from(), "voor") || text.is(time.from(), "per") && isOpen(draft, time))
              && time.fact().kind() == TimeReference.Kind.DATE
          || draft.segment().passive && time.fact().kind() == TimeReference.Kind.DURATION
          || scan.isAhead(time.fact()) && !isWhatFor(time)) {
        return true;
      }
    }
    return planned;
  }

  /** "hebben hun doelen voor 2027 tot en met 2030 vastgelegd": not when, but for which years. */
  private boolean isWhatFor(Found<TimeReference> time) {
    return time.fact().kind() == TimeReference.Kind.PERIOD
        && (text.is(time.from(), "voor") || text.is(time.from() - 1, "voor"));
  }

  /** "De gemeente heeft per 1 mei 2020 een regisseur aangesteld": who acts so, did it already. */
  private static boolean isOpen(Duties.Draft draft, Found<TimeReference> time) {
    return draft.actors().isEmpty() || time.from() < draft.segment().finite;
  }

  /** "is tot 2028 niet toegestaan": a rule that holds. */
  static boolean isRuled(Segment segment) {
    return switch (segment.lemma) {
      case "toestaan", "verbieden", "verplichten", "uitsluiten", "garanderen" -> true;
      default -> false;
    };
  }

  /** "De inloop is drie dagen per week geopend". */
  static boolean isHeldOpen(Obligation duty, Segment segment) {
    return (segment.lemma.equals("openen") || segment.lemma.equals("bemannen"))
        && Few.any(duty.times(), t -> t.kind() == TimeReference.Kind.FREQUENCY);
  }
}
